using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Traversal.Tests;

public sealed class EvidenceTests
{
    [Fact]
    public async Task A_quote_is_the_articles_text_to_the_letter_and_its_context_holds_it()
    {
        using var graph = await TestGraph.OfAsync(RandomGraph.Of(2));
        var reader = await graph.ReadAsync();
        var parts = graph.Built.Of<ParticipationRow>().ToList();

        var evidence = (await new Evidences(reader).OfParticipationsAsync(parts, PageRequest.First(50))).SelectMany(page => page.Nodes).ToList();
        var texts = await reader.TextsAsync([.. evidence.Select(item => item.Article)]);
        var contexts = await new Evidences(reader).ContextsAsync(evidence, 12);

        Assert.Equal(parts.Sum(part => part.Statements.Length), evidence.Count);
        Assert.All(evidence.Zip(texts), pair => Assert.Equal(pair.First.Quote, pair.First.At.Of(pair.Second!.Text)));
        Assert.All(evidence.Zip(contexts), pair => Assert.Contains(pair.First.Quote, pair.Second!.Text, StringComparison.Ordinal));
        Assert.All(contexts.Zip(texts), pair => Assert.Equal(pair.First!.Text, pair.First.At.Of(pair.Second!.Text)));
    }

    [Fact]
    public async Task A_context_never_halves_a_surrogate_pair_and_has_bounds()
    {
        using var graph = await TestGraph.OfAsync(new GraphBuilder().Person("Ann").Event("Forum😀").Article("one", "x😀").Attended("Ann", "Forum😀", "one"));
        var evidences = new Evidences(await graph.ReadAsync());
        var quote = new Evidence(null, graph.Built.Article("one"), "Ann", new TextRange(5, 8));

        var contexts = await evidences.ContextsAsync([quote, quote, quote], 3);

        Assert.Equal(".\nAnn at", contexts[0]!.Text);
        await Assert.ThrowsAsync<BadArgumentException>(async () => await evidences.ContextsAsync([quote], -1));
    }

    [Fact]
    public async Task Values_on_which_articles_disagree_stand_side_by_side_most_articles_first()
    {
        using var graph = await TestGraph.OfAsync(new GraphBuilder().Event("Forum")
            .Claimed("Forum", ClaimField.Place, "Shanghai", "one").Claimed("Forum", ClaimField.Place, "Beijing", "two").Claimed("Forum", ClaimField.Place, "beijing", "three")
            .Claimed("Forum", ClaimField.Start, "2021", "one").Claimed("Forum", ClaimField.Start, "2021-12-22", "two"));

        var conflict = Assert.Single((await new Conflicts(await graph.ReadAsync()).OfEntitiesAsync([graph["Forum"]]))[0]);

        Assert.Equal(ClaimField.Place, conflict.Field);
        Assert.Equal([2, 1], conflict.Claims.Select(claim => claim.Articles.Count));
        Assert.Equal("Shanghai", conflict.Claims[1].Value);
    }

    [Fact]
    public async Task An_entity_says_why_its_mentions_are_one()
    {
        using var graph = await TestGraph.OfAsync(new GraphBuilder().Person("Ann").Event("Forum").Article("one", published: "2021").Attended("Ann", "Forum", "one").Attended("Ann", "Forum", "two"));

        var steps = (await new Resolutions(await graph.ReadAsync()).OfEntitiesAsync([graph["Ann"]], PageRequest.First(5)))[0].Nodes.ToList();

        Assert.Equal([null, graph["Ann"]], steps.Select(step => step.Joined));
        Assert.Equal("same name", Assert.Single(steps[1].Reasons).Feature);
    }

    [Fact]
    public async Task Forms_of_a_name_come_most_frequent_first()
    {
        using var graph = await TestGraph.OfAsync(new GraphBuilder().Person("Liu Beimin").Mentioned("Liu Beimin", "Liu", "one").Mentioned("Liu Beimin", "Liu", "one", 2).Mentioned("Liu Beimin", "Liu Beimin"));
        var mentions = new Mentions(await graph.ReadAsync());

        var first = mentions.Forms([graph.Built.Entity("Liu Beimin")], PageRequest.First(1))[0];
        var rest = mentions.Forms([graph.Built.Entity("Liu Beimin")], PageRequest.First(5, first.EndCursor))[0];

        Assert.Equal([new NameFormCount("Liu", 2)], first.Nodes);
        Assert.Equal([new NameFormCount("Liu Beimin", 1)], rest.Nodes);
        Assert.True(first.HasNext);
    }
}
