using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Traversal.Tests;

/// <summary>As of a day a graph answers as one that has nothing but what holds then.</summary>
public sealed class AsOfTests
{
    private static readonly AsOf[] Days =
    [
        new(DateOnly.MinValue), new(DateOnly.MinValue, IncludeUndated: false), new(new(2019, 12, 31)), new(new(2020, 6, 15), IncludeUndated: false),
        new(new(2021, 3, 31)), new(new(2021, 3, 31), IncludeUndated: false), new(DateOnly.MaxValue), new(DateOnly.MaxValue, IncludeUndated: false),
    ];

    public static TheoryData<string> Questions => [.. AsOfQuestions.All.Keys];

    public static TheoryData<string> Orders => [.. AsOfQuestions.ByCounts.Keys];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Every_question_is_answered_as_by_a_graph_of_what_holds_on_the_day(string question)
    {
        for (var seed = 0; seed < 6; seed++)
        {
            using var graph = await TestGraph.OfAsync(RandomGraph.Of(seed, people: 10, events: 12, facts: 60));
            foreach (var day in Days)
            {
                using var then = await TestGraph.OfAsync(new NaiveAsOf(graph.Built, day).Graph);

                var expected = await AsOfQuestions.All[question](await then.ReadAsync(), graph.Built);
                var found = await AsOfQuestions.All[question]((await graph.ReadAsync()).At(day), graph.Built);

                Assert.Equal((seed, day, expected), (seed, day, found));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task A_list_by_counts_is_by_those_of_the_day(string order)
    {
        for (var seed = 0; seed < 6; seed++)
        {
            using var graph = await TestGraph.OfAsync(RandomGraph.Of(seed, people: 10, events: 12, facts: 60));
            foreach (var day in Days)
            {
                using var then = await TestGraph.OfAsync(new NaiveAsOf(graph.Built, day).Counted);

                Assert.Equal(await AsOfQuestions.ByCounts[order](await then.ReadAsync()), await AsOfQuestions.ByCounts[order]((await graph.ReadAsync()).At(day)));
            }
        }
    }

    [Theory]
    [InlineData("2021-12-22", null, "2021-12-22", true)]
    [InlineData("2021-12-22", null, "2021-12-21", false)]
    [InlineData("2021-12", null, "2021-12-30", false)]
    [InlineData("2021-12", null, "2021-12-31", true)]
    [InlineData("2021", null, "2021-12-30", false)]
    [InlineData("2021-12-22", "2021-12-24", "2021-12-22", true)]
    [InlineData(null, "2021-12-24", "2021-12-24", true)]
    public async Task An_event_is_there_from_the_day_by_which_it_certainly_began(string? start, string? end, string day, bool isThere)
    {
        using var graph = await TestGraph.OfAsync(new GraphBuilder().Person("Ann").Event("Forum", start, end: end).Attended("Ann", "Forum"));
        var reader = (await graph.ReadAsync()).At(new AsOf(Day(day), IncludeUndated: false));

        Assert.Equal(isThere, (await reader.GetAsync<EntityRow>([graph["Forum"]]))[0] is not null);
        Assert.Equal(isThere ? 1 : 0, (await new Participations(reader).OfEntitiesAsync([graph["Ann"]], null, null, PageRequest.First(5)))[0].Edges.Count);
    }

    [Theory]
    [InlineData("2021-12-21", "")]
    [InlineData("2021-12-22", "Opening, Seminar, Talk")]
    [InlineData("2021-12-31", "Dinner, Opening, Seminar, Talk")]
    public async Task A_whole_began_when_a_part_did_and_what_has_no_date_has_that_of_its_whole(string day, string there)
    {
        using var graph = await TestGraph.OfAsync(new GraphBuilder()
            .Event("Seminar", "2021-12").Event("Opening", "2021-12-22", partOf: "Seminar").Event("Talk", partOf: "Opening").Event("Dinner", partOf: "Seminar"));
        var events = await new Listings((await graph.ReadAsync()).At(new AsOf(Day(day)))).EventsAsync(null, new(EventOrderField.Name), PageRequest.First(9));

        Assert.Equal(there, string.Join(", ", events.Nodes.Select(row => row.Name)));
    }

    [Fact]
    public async Task What_is_undated_is_there_unless_told_otherwise()
    {
        using var graph = await TestGraph.OfAsync(new GraphBuilder().Event("Undated").Event("Old", "2001").Event("New", "2021"));
        async Task<long> CountAsync(AsOf? day) => await (await new Listings((await graph.ReadAsync()).At(day)).EventsAsync(null, null, PageRequest.First(1))).Whole.CountAsync();

        Assert.Equal((3L, 2L, 1L), (await CountAsync(null), await CountAsync(new AsOf(new(2010, 1, 1))), await CountAsync(new AsOf(new(2010, 1, 1), IncludeUndated: false))));
    }

    [Fact]
    public async Task What_began_later_is_passed_over_however_much_it_is()
    {
        var builder = new GraphBuilder().Event("First", "1999-01-01").Event("Undated");
        for (var i = 0; i < 3000; i++)
        {
            builder.Event($"Later {i}", "2021-05-05");
        }

        using var graph = await TestGraph.OfAsync(builder);
        var reader = (await graph.ReadAsync()).At(new AsOf(new(2000, 1, 1)));
        graph.Store.Reset();
        var events = await new Listings(reader).EventsAsync(null, null, PageRequest.First(20));

        Assert.Equal(["First", "Undated"], events.Nodes.Select(row => row.Name));
        Assert.InRange(graph.Store.Rows, 1, 1000);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
