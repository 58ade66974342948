using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Traversal.Tests;

public sealed class SearchTests
{
    [Theory]
    [InlineData("Liu Beimin", "Liu Beimin")]
    [InlineData("beimin liu", "Liu Beimin")]
    [InlineData("Mr Liu Beimin", "Liu Beimin")]
    [InlineData("liu bei", "Liu Bei")]
    [InlineData("liu beim", "Liu Beimin")]
    [InlineData("Liu Beimim", "Liu Beimin")]
    [InlineData("Liu Biemin", "Liu Beimin")]
    [InlineData("Lui Beimin", "Liu Beimin")]
    [InlineData("Perez de Cuellar", "Pérez de Cuéllar")]
    [InlineData("ministry scien", "Ministry of Science")]
    [InlineData("malaysian forum", "Malaysian Innovation Forum")]
    [InlineData("MOSTI", "Ministry of Science")]
    [InlineData("Chen Wei", "Chen Wei")]
    public async Task The_best_hit_is_what_was_meant(string text, string name)
    {
        using var graph = await TestGraph.OfAsync(Sample());

        var found = await new EntitySearch(await graph.ReadAsync()).FindAsync(text, null, PageRequest.First(5));

        Assert.Equal(name, found.Nodes.First().Entity.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("qqqqq")]
    [InlineData("zzzzz yyyyy xxxxx")]
    public async Task What_fits_nothing_finds_nothing(string text)
    {
        using var graph = await TestGraph.OfAsync(Sample());

        Assert.Empty((await new EntitySearch(await graph.ReadAsync()).FindAsync(text, null, PageRequest.First(5))).Edges);
    }

    [Fact]
    public async Task The_very_name_outranks_a_longer_one_and_the_more_linked_comes_first_among_equals()
    {
        using var graph = await TestGraph.OfAsync(Sample().Person("Chen Wei Ming").Event("Dinner").Attended("Chen Wei Ming", "Dinner"));

        var found = await new EntitySearch(await graph.ReadAsync()).FindAsync("chen wei", [EntityKind.Person], PageRequest.First(5));

        Assert.Equal(["Chen Wei", "Chen Wei Ming"], found.Nodes.Select(hit => hit.Entity.Name));
        Assert.Equal(1000, found.Nodes.First().Score);
        Assert.InRange(found.Nodes.Last().Score, 1, 999);
    }

    [Fact]
    public async Task A_hit_says_which_form_and_which_of_its_letters()
    {
        using var graph = await TestGraph.OfAsync(Sample());

        var hit = (await new EntitySearch(await graph.ReadAsync()).FindAsync("cuellar per", null, PageRequest.First(1))).Nodes.Single();

        Assert.Equal("Pérez de Cuéllar", hit.Matched);
        Assert.Equal(["Pérez", "Cuéllar"], hit.Highlights.Select(at => at.Of(hit.Matched)));
    }

    [Fact]
    public async Task Only_the_kinds_asked_for_are_found()
    {
        using var graph = await TestGraph.OfAsync(Sample());

        var found = await new EntitySearch(await graph.ReadAsync()).FindAsync("forum", [EntityKind.Person, EntityKind.Institution], PageRequest.First(5));

        Assert.Empty(found.Edges);
    }

    [Theory]
    [InlineData("beimin", "beimim", true)]
    [InlineData("beimin", "beimi", true)]
    [InlineData("beimi", "beimin", true)]
    [InlineData("beimin", "bemiin", true)]
    [InlineData("beimin", "xbeimin", true)]
    [InlineData("beimin", "beimin", true)]
    [InlineData("beimin", "bemin", true)]
    [InlineData("beimin", "beiman", true)]
    [InlineData("beimin", "baimon", false)]
    [InlineData("beimin", "bei", false)]
    [InlineData("chen", "chan", false)]
    public void A_slip_is_one_letter_or_one_swap_in_a_long_enough_word(string typed, string meant, bool slip) => Assert.Equal(slip, Slips.IsSlip(typed, meant));

    [Theory]
    [InlineData("José  Álvarez-O'Neill, 3rd")]
    [InlineData("'' 刘北民 (Liu)")]
    [InlineData("ﬁ İstanbul — Łódź’s")]
    public void Words_with_places_are_the_words_of_the_one_folding(string text) =>
        Assert.Equal(NameFolding.Words(text), FoldedText.Words(text).Select(word => word.Text));

    private static GraphBuilder Sample() => new GraphBuilder()
        .Person("Liu Beimin").Person("Liu Bei").Person("Chen Wei").Person("Pérez de Cuéllar").Person("Forrest Mint")
        .Institution("Ministry of Science").Mentioned("Ministry of Science", "MOSTI").Institution("Science Museum")
        .Event("Malaysian Innovation Forum").Attended("Chen Wei", "Malaysian Innovation Forum").Attended("Liu Beimin", "Malaysian Innovation Forum");
}
