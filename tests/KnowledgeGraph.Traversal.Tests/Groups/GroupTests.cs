using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Traversal.Tests;

public sealed class GroupTests
{
    [Theory]
    [InlineData(EventDimension.Year, "2021 2, 2020 1, null 1")]
    [InlineData(EventDimension.Month, "null 2, 2020-03 1, 2021-05 1")]
    [InlineData(EventDimension.Kind, "Forum 3, Summit 1")]
    [InlineData(EventDimension.Place, "Kuala Lumpur 2, null 2")]
    [InlineData(EventDimension.Organizer, "Ministry 2, Ann 1, Bureau 1, null 1")]
    public async Task Events_are_counted_by_what_they_have_in_common(EventDimension by, string expected)
    {
        using var graph = await TestGraph.OfAsync(Sample());
        var reader = await graph.ReadAsync();
        var page = await new Listings(reader).EventsAsync(null, null, PageRequest.First(1));

        Assert.Equal(expected, Show((await new Groups(reader).OfEventsAsync([page], by, 20))[0]));
    }

    [Fact]
    public async Task Groups_count_the_filtered_list_and_name_their_entities()
    {
        using var graph = await TestGraph.OfAsync(Sample());
        var reader = await graph.ReadAsync();
        var page = await new Listings(reader).EventsAsync(new EventFilter { Kind = new() { Eq = EventKind.Forum } }, null, PageRequest.First(0));

        var groups = (await new Groups(reader).OfEventsAsync([page], EventDimension.Organizer, 1))[0];

        Assert.Equal("Ministry 2", Show(groups));
        Assert.Equal([graph["Ministry"]], groups[0].Entities);
    }

    [Fact]
    public async Task People_articles_and_ties_are_counted_too()
    {
        using var graph = await TestGraph.OfAsync(Sample());
        var reader = await graph.ReadAsync();
        var people = await new Listings(reader).PeopleAsync(null, null, PageRequest.First(1));
        var articles = await new Listings(reader).ArticlesAsync(null, false, null, PageRequest.First(1));
        var ties = await new Ties(reader).ListAsync(null, null, null, null, PageRequest.First(1));
        var groups = new Groups(reader);

        Assert.Equal("Ministry 2, null 1", Show((await groups.OfPeopleAsync([people], PersonDimension.Institution, 20))[0]));
        Assert.Equal("MY 2, null 1", Show((await groups.OfPeopleAsync([people], PersonDimension.Country, 20))[0]));
        Assert.Equal("Daily 1, null 1", Show((await groups.OfArticlesAsync([articles], ArticleDimension.Publisher, 20))[0]));
        Assert.Equal("2020 3", Show((await groups.OfTiesAsync([ties], TieDimension.Year, 20))[0]));
        Assert.Equal("null+Ministry 2, Ministry+Ministry 1", Show((await groups.OfTiesAsync([ties], TieDimension.InstitutionPair, 20))[0]));
    }

    private static string Show(IReadOnlyList<GroupCount> groups) => string.Join(", ", groups.Select(group => $"{string.Join('+', group.Keys.Select(key => key ?? "null"))} {group.Count}"));

    private static GraphBuilder Sample() => new GraphBuilder()
        .Institution("Ministry", "MY").Institution("Bureau").Person("Ann").Person("Ben").Person("Cid").Article("one", publisher: "Daily")
        .Event("First", "2020-03", place: "Kuala Lumpur").Event("Second", "2021-05-01", place: "KUALA LUMPUR").Event("Third", "2021", kind: EventKind.Summit).Event("Fourth")
        .Organized("Ministry", "First").Organized("Ministry", "Second").Organized("Bureau", "Second").Organized("Ann", "Third")
        .Attended("Ann", "First", "one").Attended("Ben", "First", "one").Attended("Cid", "First", "one")
        .Affiliated("Ann", "Ministry", "minister").Affiliated("Ben", "Ministry", "secretary");
}
