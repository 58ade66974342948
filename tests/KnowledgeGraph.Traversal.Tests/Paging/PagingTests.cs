using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Traversal.Tests;

public sealed class PagingTests
{
    /// <summary>Every paged list, with one page of it asked.</summary>
    public static TheoryData<string> Lists() => [.. Asked.Keys];

    private static readonly Dictionary<string, Func<TestGraph, GraphReader, PageRequest, ValueTask<(IEnumerable<(string Cursor, string Shown)> Edges, bool HasNext, bool HasPrevious, Func<ValueTask<long>> Count)>>> Asked = new()
    {
        ["people by name"] = async (_, reader, page) => Seen(await new Listings(reader).PeopleAsync(null, null, page)),
        ["people by events"] = async (_, reader, page) => Seen(await new Listings(reader).PeopleAsync(null, new(EntityOrderField.Events, Direction.Desc), page)),
        ["people by first seen"] = async (_, reader, page) => Seen(await new Listings(reader).PeopleAsync(null, new(EntityOrderField.FirstSeen), page)),
        ["people by last seen, latest first"] = async (_, reader, page) => Seen(await new Listings(reader).PeopleAsync(null, new(EntityOrderField.LastSeen, Direction.Desc), page)),
        ["people filtered"] = async (_, reader, page) => Seen(await new Listings(reader).PeopleAsync(new PersonFilter { Name = new StringFilter { Contains = "wei" } }, null, page)),
        ["events by start"] = async (_, reader, page) => Seen(await new Listings(reader).EventsAsync(null, new(EventOrderField.Start), page)),
        ["events by start, latest first"] = async (_, reader, page) => Seen(await new Listings(reader).EventsAsync(null, new(EventOrderField.Start, Direction.Desc), page)),
        ["events, latest first, driven"] = async (_, reader, page) =>
            Seen(await new Listings(reader).EventsAsync(new EventFilter { Name = new StringFilter { StartsWith = "event" } }, new(EventOrderField.Start, Direction.Desc), page)),
        ["articles by title, retracted too"] = async (_, reader, page) => Seen(await new Listings(reader).ArticlesAsync(null, true, new(ArticleOrderField.Title, Direction.Desc), page)),
        ["articles"] = async (_, reader, page) => Seen(await new Listings(reader).ArticlesAsync(null, false, null, page)),
        ["statements"] = async (_, reader, page) => Seen(await new Listings(reader).StatementsAsync(null, [Modality.Asserted], page)),
        ["ties"] = async (_, reader, page) => Seen(await new Ties(reader).ListAsync(null, null, null, null, page)),
        ["met with"] = async (graph, reader, page) => Seen((await new Ties(reader).MetWithAsync([Busiest(graph)], null, null, null, page))[0]),
        ["met with, last met"] = async (graph, reader, page) => Seen((await new Ties(reader).MetWithAsync([Busiest(graph)], null, null, new(TieOrderField.LastMet, Direction.Desc), page))[0]),
        ["mentions"] = async (graph, reader, page) => Seen((await new Mentions(reader).OfEntitiesAsync([Busiest(graph)], page))[0]),
        ["statements of a person"] = async (graph, reader, page) => Seen((await new Statements(reader).OfEntitiesAsync([Busiest(graph)], null, [Modality.Asserted], page))[0]),
        ["articles of a person"] = async (graph, reader, page) => Seen((await new Articles(reader).OfEntitiesAsync([Busiest(graph)], page))[0]),
        ["resolution"] = async (graph, reader, page) => Seen((await new Resolutions(reader).OfEntitiesAsync([Busiest(graph)], page))[0]),
        ["participations"] = async (graph, reader, page) => Seen((await new Participations(reader).OfEntitiesAsync([Busiest(graph)], null, null, page))[0]),
        ["participations by name"] = async (graph, reader, page) => Seen((await new Participations(reader).OfEntitiesAsync([Busiest(graph)], null, new(ParticipationOrderField.Name), page))[0]),
        ["participants"] = async (graph, reader, page) => Seen((await new Events(reader).ParticipantsAsync([graph["Event 0"]], null, true, null, page))[0]),
        ["affiliations with units"] = async (graph, reader, page) => Seen((await new Institutions(reader).AffiliationsAsync([graph["Ministry"]], null, true, page))[0]),
        ["search"] = async (_, reader, page) => await new EntitySearch(reader).FindAsync("person", null, page) is var found
            ? (found.Edges.Select(edge => (edge.Cursor, edge.Node.Entity.Id.ToString())), found.HasNext, found.HasPrevious, found.Whole.CountAsync)
            : default,
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Pages_forward_and_backward_give_the_whole_list_once(string list)
    {
        using var graph = await TestGraph.OfAsync(RandomGraph.Of(3, people: 14, events: 12, facts: 110));
        var reader = await graph.ReadAsync();
        var whole = await Asked[list](graph, reader, PageRequest.First(500));
        var expected = whole.Edges.Select(edge => edge.Shown).ToList();
        Assert.True(expected.Count >= 3, $"only {expected.Count}");
        Assert.Equal(expected.Count, await whole.Count());
        Assert.False(whole.HasNext || whole.HasPrevious);

        Assert.Equal(expected, await WalkAsync(list, graph, reader, backward: false));
        Assert.Equal(expected, await WalkAsync(list, graph, reader, backward: true));
    }

    [Fact]
    public async Task What_is_added_before_a_cursor_moves_nothing_after_it()
    {
        using var graph = await TestGraph.OfAsync(People("Bo", "Di", "Fa", "Hu", "Ju"));
        var first = await new Listings(await graph.ReadAsync()).PeopleAsync(null, null, PageRequest.First(2));
        await graph.ApplyAsync(People("Al", "Bo", "Ci", "Di", "Ex", "Fa", "Hu", "Ju").Build());

        var next = await new Listings(await graph.ReadAsync()).PeopleAsync(null, null, PageRequest.First(3, first.EndCursor));

        Assert.Equal(["Bo", "Di"], first.Nodes.Select(row => row.Name));
        Assert.Equal(["Ex", "Fa", "Hu"], next.Nodes.Select(row => row.Name));
    }

    [Fact]
    public async Task A_listing_of_an_earlier_snapshot_does_not_move()
    {
        using var graph = await TestGraph.OfAsync(People("Bo", "Di"));
        await graph.ApplyAsync(People("Al", "Bo", "Ci", "Di").Build());

        var then = await new Listings(await graph.ReadAtAsync(1)).PeopleAsync(null, null, PageRequest.First(10));

        Assert.Equal(["Bo", "Di"], then.Nodes.Select(row => row.Name));
        Assert.Equal(2, await then.Whole.CountAsync());
    }

    [Fact]
    public async Task Nothing_may_be_asked_for()
    {
        using var graph = await TestGraph.OfAsync(People("Bo", "Di"));

        var none = await new Listings(await graph.ReadAsync()).PeopleAsync(null, null, PageRequest.First(0));

        Assert.Empty(none.Edges);
        Assert.True(none.HasNext);
        Assert.Null(none.EndCursor);
    }

    private static async Task<List<string>> WalkAsync(string list, TestGraph graph, GraphReader reader, bool backward)
    {
        var walked = new List<string>();
        string? cursor = null;
        for (var more = true; more;)
        {
            var request = backward ? PageRequest.Create(20, null, 2, cursor, new PageSettings()) : PageRequest.Create(2, cursor, null, null, new PageSettings());
            var page = await Asked[list](graph, reader, request.OrThrow());
            var edges = page.Edges.ToList();
            walked.InsertRange(backward ? 0 : walked.Count, edges.Select(edge => edge.Shown));
            Assert.Equal(cursor is not null, backward ? page.HasNext : page.HasPrevious);
            (cursor, more) = backward ? (edges.FirstOrDefault().Cursor, page.HasPrevious) : (edges.LastOrDefault().Cursor, page.HasNext);
        }

        return walked;
    }

    private static (IEnumerable<(string, string)> Edges, bool HasNext, bool HasPrevious, Func<ValueTask<long>> Count) Seen<T>(Page<T> page) =>
        (page.Edges.Select(edge => (edge.Cursor, Show(edge.Node))), page.HasNext, page.HasPrevious, page.Whole.CountAsync);

    private static string Show<T>(T node) => node switch
    {
        Row row => row.Id.ToString(),
        Tie tie => EntityHandle.Of(tie).ToString(),
        _ => throw new ArgumentException("not shown yet", nameof(node)),
    };

    private static Id Busiest(TestGraph graph) => graph.Built.Of<EntityRow>().Where(row => row.EntityKind == EntityKind.Person).MaxBy(row => row.LinkCount)!.Id;

    private static GraphBuilder People(params string[] names)
    {
        var builder = new GraphBuilder();
        foreach (var name in names)
        {
            builder.Person(name).Mentioned(name, name, $"article of {name}");
        }

        return builder;
    }
}
