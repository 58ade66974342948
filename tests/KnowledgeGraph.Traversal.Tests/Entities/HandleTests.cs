using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Traversal.Tests;

public sealed class HandleTests
{
    private const string A = "aaaaaaaaaaaaaaaaaaaaaaaaaa";
    private const string B = "baaaaaaaaaaaaaaaaaaaaaaaaa";

    [Theory]
    [InlineData("Person:" + A)]
    [InlineData("PartOf:" + A + "." + B)]
    [InlineData("Tie:" + A + "." + B)]
    [InlineData("Meeting:" + A + "." + B + "." + A)]
    [InlineData("Mention:" + A + "@7")]
    [InlineData("Person:" + A + "@7,2021-12-22")]
    [InlineData("Person:" + A + "@7,2021-12-22,dated")]
    public void A_handle_comes_back_as_it_was(string text) => Assert.Equal(text, EntityHandle.Parse(text).Value!.ToString());

    [Theory]
    [InlineData("")]
    [InlineData(A)]
    [InlineData("Person")]
    [InlineData("Person:")]
    [InlineData("person:" + A)]
    [InlineData("0:" + A)]
    [InlineData("Robot:" + A)]
    [InlineData("Person:" + A + "a")]
    [InlineData("Person:" + A + "." + B)]
    [InlineData("Tie:" + A)]
    [InlineData("Person:" + A + "@")]
    [InlineData("Person:" + A + "@-1")]
    [InlineData("Person:" + A + "@7,2021-13-01")]
    [InlineData("Person:" + A + "@7,")]
    [InlineData("Person:" + A + "@7,dated")]
    [InlineData("Person:" + A + "@7,2021-12-22,")]
    [InlineData("Person:" + A + "@7,2021-12-22,undated")]
    [InlineData("Person:" + A + "@7,2021-12-22,dated,dated")]
    public void What_is_no_handle_is_named_as_the_argument(string text) => Assert.Equal("id", EntityHandle.Parse(text).Error?.Argument);

    [Fact]
    public async Task Any_mention_leads_to_its_entity_and_what_is_gone_leads_nowhere()
    {
        using var graph = await TestGraph.OfAsync(new GraphBuilder().Person("Liu Beimin").Event("Forum")
            .Attended("Liu Beimin", "Forum", "one").Attended("Liu Beimin", "Forum", "two").Mentioned("Liu Beimin", "Liu", "two", 3));
        var mentions = graph.Built.Of<MentionRow>().Where(row => row.Entity == graph["Liu Beimin"]).Select(row => row.Id).ToList();
        Assert.Equal(3, mentions.Count);

        var found = await new Entities(await graph.ReadAsync()).ByHandlesAsync([.. mentions, new Id(1), graph["Forum"]], EntityKind.Person);

        Assert.Equal(["Liu Beimin", "Liu Beimin", "Liu Beimin", null, null], found.Select(row => row?.Name));
    }
}
