using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Traversal.Tests;

/// <summary>Store calls depend neither on how many parents there are nor on how much of each list is asked for.</summary>
public sealed class CallCountTests
{
    private static readonly Dictionary<string, (int Most, Func<GraphReader, IReadOnlyList<EntityRow>, PageRequest, ValueTask> Ask)> Questions = new()
    {
        ["metWith"] = (4, async (reader, people, page) => await new Ties(reader).MetWithAsync(Ids(people), null, null, null, page)),
        ["metWith by name"] = (5, async (reader, people, page) => await new Ties(reader).MetWithAsync(Ids(people), null, null, new(TieOrderField.Name), page)),
        ["affiliations"] = (1, async (reader, people, page) => await new People(reader).AffiliationsAsync(Ids(people), null, page)),
        ["participations"] = (1, async (reader, people, page) => await new Participations(reader).OfEntitiesAsync(Ids(people), null, null, page)),
        ["participations at a place"] = (2, async (reader, people, page) => await new Participations(reader).OfEntitiesAsync(
            Ids(people), new ParticipationFilter { Event = new EventFilter { Place = new StringFilter { Eq = "Kuala Lumpur" } } }, null, page)),
        ["mentions"] = (1, async (reader, people, page) => await new Mentions(reader).OfEntitiesAsync(Ids(people), page)),
        ["statements"] = (1, async (reader, people, page) => await new Statements(reader).OfEntitiesAsync(Ids(people), null, [Modality.Asserted], page)),
        ["articles"] = (2, async (reader, people, page) => await new Articles(reader).OfEntitiesAsync(Ids(people), page)),
        ["resolution"] = (1, async (reader, people, page) => await new Resolutions(reader).OfEntitiesAsync(Ids(people), page)),
        ["conflicts"] = (1, async (reader, people, _) => await new Conflicts(reader).OfEntitiesAsync(Ids(people))),
        ["handles"] = (1, async (reader, people, _) => await new Entities(reader).ByHandlesAsync(Ids(people))),
        ["names"] = (1, async (reader, people, _) => await new Entities(reader).ByNamesAsync(EntityKind.Person, [.. people.Select(row => row.Name)])),
        ["counts"] = (2, async (reader, people, page) =>
        {
            var pages = await new Mentions(reader).OfEntitiesAsync(Ids(people), page);
            foreach (var mentions in pages)
            {
                await mentions.Whole.CountAsync();
            }
        }),
        ["meetings of ties with evidence and sources"] = (6, async (reader, people, page) =>
        {
            var ties = (await new Ties(reader).MetWithAsync(Ids(people), null, null, null, page)).SelectMany(found => found.Nodes).ToList();
            var meetings = (await new Ties(reader).MeetingsAsync(ties, null, null, page)).SelectMany(found => found.Nodes).ToList();
            await new Evidences(reader).OfMeetingsAsync(meetings, page);
            await new Sources(reader).OfMeetingsAsync([.. meetings.Select(meeting => (IReadOnlyList<Meeting>)[meeting])]);
        }),
    };

    public static TheoryData<string> Names() => [.. Questions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Calls_do_not_grow_with_parents_or_page_size(string question)
    {
        using var graph = await TestGraph.OfAsync(RandomGraph.Of(11, people: 20, events: 12, facts: 90));
        var people = graph.Built.Of<EntityRow>().Where(row => row.EntityKind == EntityKind.Person).OrderByDescending(row => row.LinkCount).ToList();
        var (most, ask) = Questions[question];

        var one = await CountAsync(graph, reader => ask(reader, [people[0]], PageRequest.First(5)));
        var few = await CountAsync(graph, reader => ask(reader, people, PageRequest.First(5)));
        var many = await CountAsync(graph, reader => ask(reader, people, PageRequest.First(50)));

        Assert.Equal((most, most, most), (one, few, many));
    }

    [Theory]
    [InlineData("people", 1)]
    [InlineData("filtered people", 2)]
    [InlineData("events", 1)]
    [InlineData("statements", 1)]
    public async Task Listings_take_as_many_calls_for_five_as_for_fifty(string list, int calls)
    {
        using var graph = await TestGraph.OfAsync(RandomGraph.Of(11, people: 20, events: 12, facts: 90));
        ValueTask Ask(GraphReader reader, int first) => Discard(list switch
        {
            "people" => Run(new Listings(reader).PeopleAsync(null, null, PageRequest.First(first))),
            "filtered people" => Run(new Listings(reader).PeopleAsync(
                new PersonFilter { Affiliations = new AffiliationsFilter { None = new AffiliationFilter { Former = true } } }, null, PageRequest.First(first))),
            "events" => Run(new Listings(reader).EventsAsync(null, null, PageRequest.First(first))),
            "statements" => Run(new Listings(reader).StatementsAsync(null, [Modality.Asserted], PageRequest.First(first))),
            _ => throw new ArgumentException("no such list", nameof(list)),
        });

        Assert.Equal((calls, calls), (await CountAsync(graph, reader => Ask(reader, 5)), await CountAsync(graph, reader => Ask(reader, 50))));
    }

    [Fact]
    public async Task A_budget_ends_a_question_and_leaves_the_next_field_its_own()
    {
        using var graph = await TestGraph.OfAsync(RandomGraph.Of(11, people: 20, events: 12, facts: 90), new TraversalSettings { WorkBudget = 30 });
        var reader = await graph.ReadAsync();

        var exceeded = await Assert.ThrowsAsync<CostExceededException>(async () => await new Ties(reader).ListAsync(null, null, null, null, PageRequest.First(5)));
        var people = await new Listings(reader.ForField()).PeopleAsync(null, null, PageRequest.First(5));

        Assert.Equal("COST_EXCEEDED", exceeded.Code);
        Assert.Equal(5, people.Edges.Count);
    }

    [Fact]
    public async Task A_row_at_hand_is_not_read_again()
    {
        using var graph = await TestGraph.OfAsync(RandomGraph.Of(11));
        var reader = await graph.ReadAsync();
        var ids = graph.Built.Of<EntityRow>().Select(row => row.Id).ToList();
        await reader.GetAsync<EntityRow>([.. ids, new Id(7)]);
        graph.Store.Reset();

        await reader.ForField().GetAsync<EntityRow>([.. ids, new Id(7), ids[0]]);

        Assert.Equal(0, graph.Store.Calls);
    }

    private static async Task<int> CountAsync(TestGraph graph, Func<GraphReader, ValueTask> ask) => await graph.CallsAsync(async reader =>
    {
        await ask(reader);
        return 0;
    });

    private static async Task Run<T>(ValueTask<T> task) => await task;

    private static ValueTask Discard(Task task) => new(task);

    private static List<Id> Ids(IReadOnlyList<EntityRow> rows) => [.. rows.Select(row => row.Id)];
}
