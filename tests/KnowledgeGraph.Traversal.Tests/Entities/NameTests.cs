using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Traversal.Tests;

public sealed class NameTests
{
    [Theory]
    [InlineData("Chen Wei", "Chen Wei")]
    [InlineData("chen wei", "Chen Wei")]
    [InlineData("Wei CHEN", "Chen Wei")]
    [InlineData("Dr. Chen Wei", "Chen Wei")]
    [InlineData("H.E. Prof Dr Chen Wei", "Chen Wei")]
    [InlineData("Tan Wei", "Tan Wei")]
    [InlineData("Tan Sri Tan Wei", "Tan Wei")]
    [InlineData("Dato' Sri Mustapa Mohamed", "Mustapa Mohamed")]
    [InlineData("José Álvarez", "Jose Alvarez")]
    [InlineData("  Jose   Alvarez ", "Jose Alvarez")]
    [InlineData("Xi'an Li", "Xian Li")]
    [InlineData("Chen", null)]
    [InlineData("Dr", null)]
    [InlineData("", null)]
    [InlineData("Chen Wei Wei", null)]
    public async Task A_name_is_known_as_an_analyst_types_it(string typed, string? name)
    {
        using var graph = await TestGraph.OfAsync(new GraphBuilder()
            .Person("Chen Wei").Person("Tan Wei").Person("Mustapa Mohamed").Person("Jose Alvarez").Person("Xian Li"));

        var lookup = (await new Entities(await graph.ReadAsync()).ByNamesAsync(EntityKind.Person, [typed]))[0];

        Assert.Equal(name, lookup.One?.Name);
        Assert.False(lookup.IsAmbiguous);
    }

    [Fact]
    public async Task A_name_that_several_bear_is_ambiguous_and_says_who()
    {
        using var graph = await TestGraph.OfAsync(new GraphBuilder().Person("Chen Wei").Person("Chen Wei Ming").Event("Forum")
            .Mentioned("Chen Wei Ming", "Chen Wei").Attended("Chen Wei Ming", "Forum"));

        var lookup = (await new Entities(await graph.ReadAsync()).ByNamesAsync(EntityKind.Person, ["Wei Chen"]))[0];

        Assert.Null(lookup.One);
        Assert.True(lookup.IsAmbiguous);
        Assert.Equal(["Chen Wei Ming", "Chen Wei"], lookup.Candidates.Select(row => row.Name));
    }

    [Fact]
    public async Task Names_of_one_kind_do_not_answer_for_another_and_honorifics_are_of_people()
    {
        using var graph = await TestGraph.OfAsync(new GraphBuilder().Institution("Tun Razak University").Person("Razak"));
        var entities = new Entities(await graph.ReadAsync());

        Assert.Null((await entities.ByNamesAsync(EntityKind.Person, ["Tun Razak University"]))[0].One);
        Assert.Equal("Razak", (await entities.ByNamesAsync(EntityKind.Person, ["Tun Razak"]))[0].One?.Name);
        Assert.Null((await entities.ByNamesAsync(EntityKind.Institution, ["Razak University"]))[0].One);
    }

    [Fact]
    public async Task A_pasted_list_is_matched_with_scores_and_reasons()
    {
        using var graph = await TestGraph.OfAsync(new GraphBuilder().Person("Chen Wei").Person("Liu Beimin").Institution("Chen Wei Foundation").Institution("Ministry of Science"));

        var matches = await new Entities(await graph.ReadAsync()).MatchAsync(["Chen Wei", "Liu Beimn", "Ministry Science", "Nobody Known"], null);

        Assert.Equal(["Chen Wei"], matches[0].Select(match => match.Entity.Name));
        Assert.Equal((1000, "same name"), (matches[0][0].Score, matches[0][0].Reasons[0].Feature));
        Assert.Equal("Liu Beimin", matches[1][0].Entity.Name);
        Assert.Equal(["same word", "a slip away"], matches[1][0].Reasons.Select(reason => reason.Feature));
        Assert.Equal("Ministry of Science", matches[2][0].Entity.Name);
        Assert.Empty(matches[3]);
    }

    [Fact]
    public async Task Matching_many_known_names_takes_no_more_calls_than_matching_one()
    {
        using var graph = await TestGraph.OfAsync(RandomGraph.Of(5));
        var names = graph.Built.Of<EntityRow>().Where(row => row.EntityKind == EntityKind.Person).Select(row => row.Name).ToList();

        Assert.Equal(
            await graph.CallsAsync(reader => new Entities(reader).MatchAsync([names[0]], [EntityKind.Person])),
            await graph.CallsAsync(reader => new Entities(reader).MatchAsync(names, [EntityKind.Person])));
    }
}
