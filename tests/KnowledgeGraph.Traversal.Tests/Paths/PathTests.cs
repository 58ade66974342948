using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Traversal.Tests;

public sealed class PathTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Paths_of_random_graphs_are_those_of_trying_everything(bool timeRespecting)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            using var graph = await TestGraph.OfAsync(RandomGraph.Of(seed, people: 9, events: 8, facts: 24));
            var people = graph.Built.Of<EntityRow>().Where(row => row.EntityKind == EntityKind.Person).Select(row => row.Id).Order().ToList();
            var reader = await graph.ReadAsync();
            var ties = await new Ties(reader).ListAsync(null, null, null, null, PageRequest.First(500));
            foreach (var (from, to) in people.Zip(people.Skip(1)))
            {
                var answer = (await new Paths(reader.ForField()).FindAsync(new PathQuestion(from, to) { MaxSteps = 5, First = 4, TimeRespecting = timeRespecting }))!;
                var expected = NaivePaths.All([.. ties.Nodes], from, to, 5, timeRespecting).Take(4).ToList();

                Assert.Equal(expected.Select(path => Show(path, graph)), answer.Paths.Select(path => Show([.. path.Nodes.Select(node => node.Id)], graph)));
                Assert.Equal(
                    expected.Count > 0 ? PathOutcome.Found : NaivePaths.Connected([.. ties.Nodes], from, to) ? PathOutcome.NoPathWithinMaxSteps : PathOutcome.NoPathAtAll,
                    answer.Outcome);
            }
        }
    }

    [Fact]
    public async Task Shorter_comes_first_then_stronger()
    {
        using var graph = await TestGraph.OfAsync(Chain());

        var answer = (await Ask(graph, new PathQuestion(graph["Ann"], graph["Dan"])))!;

        Assert.Equal(["Ann Ben Dan", "Ann Cid Dan", "Ann Eve Ben Dan"], answer.Paths.Select(path => string.Join(' ', path.Nodes.Select(node => node.Name))));
        Assert.Equal(2, answer.Paths[0].Length);
        Assert.All(answer.Paths[0].Steps, step => Assert.IsType<TieLink>(step.Link));
    }

    public static TheoryData<string, PathOutcome, string[]> Variations() => new()
    {
        { "avoid Ben", PathOutcome.Found, ["Ann Cid Dan"] },
        { "max 1", PathOutcome.NoPathWithinMaxSteps, [] },
        { "to Zed", PathOutcome.NoPathAtAll, [] },
        { "to Ann", PathOutcome.Found, ["Ann"] },
        { "small events", PathOutcome.Found, ["Ann Ben Dan"] },
        { "before 2019", PathOutcome.NoPathAtAll, [] },
        { "via events", PathOutcome.Found, ["Ann First Ben Second Dan"] },
    };

    [Theory]
    [MemberData(nameof(Variations))]
    public async Task The_outcome_is_honest(string variation, PathOutcome outcome, string[] paths)
    {
        using var graph = await TestGraph.OfAsync(Chain());
        var question = new PathQuestion(graph["Ann"], graph["Dan"]) { First = 1 };
        question = variation switch
        {
            "avoid Ben" => question with { Avoid = [graph["Ben"]] },
            "max 1" => question with { MaxSteps = 1 },
            "to Zed" => question with { To = graph["Zed"] },
            "to Ann" => question with { To = graph["Ann"] },
            "small events" => question with { MaxEventSize = 3 },
            "before 2019" => question with { Where = new MeetingFilter { Date = new DateFilter { To = PartialDate.Parse("2018") } } },
            "via events" => question with { Via = [LinkKind.Attended], Avoid = [graph["Third"]] },
            _ => throw new ArgumentException("no such variation", nameof(variation)),
        };

        var answer = (await Ask(graph, question))!;

        Assert.Equal(outcome, answer.Outcome);
        Assert.Equal(paths, answer.Paths.Select(path => string.Join(' ', path.Nodes.Select(node => node.Name))));
    }

    [Fact]
    public async Task All_kinds_of_links_can_be_walked()
    {
        using var graph = await TestGraph.OfAsync(new GraphBuilder().Person("Ann").Institution("Bureau", parent: "Ministry").Institution("Ministry")
            .Event("Week").Event("Forum", partOf: "Week").Affiliated("Ann", "Bureau", "director").Organized("Ministry", "Forum"));

        var answer = (await Ask(graph, new PathQuestion(graph["Ann"], graph["Week"]) { Via = [LinkKind.AffiliatedWith, LinkKind.PartOf, LinkKind.Organized] }))!;

        Assert.Equal("Ann Bureau Ministry Forum Week", string.Join(' ', Assert.Single(answer.Paths).Nodes.Select(node => node.Name)));
        Assert.Equal([LinkKind.AffiliatedWith, LinkKind.PartOf, LinkKind.Organized, LinkKind.PartOf], answer.Paths[0].Steps.Select(step => step.Link.Kind));
    }

    [Fact]
    public async Task Running_out_of_budget_is_an_outcome()
    {
        using var graph = await TestGraph.OfAsync(Chain(), new TraversalSettings { WorkBudget = 25 });

        var answer = (await Ask(graph, new PathQuestion(graph["Ann"], graph["Dan"])))!;

        Assert.Equal(PathOutcome.BudgetExhausted, answer.Outcome);
        Assert.Empty(answer.Paths);
    }

    [Fact]
    public async Task An_end_that_is_not_there_has_no_answer_and_bad_numbers_are_named()
    {
        using var graph = await TestGraph.OfAsync(Chain());

        Assert.Null(await Ask(graph, new PathQuestion(graph["Ann"], graph.Built.Article("first article"))));
        Assert.Equal("maxSteps", (await Assert.ThrowsAsync<BadArgumentException>(async () => await Ask(graph, new PathQuestion(graph["Ann"], graph["Dan"]) { MaxSteps = 11 }))).Argument);
        Assert.Equal("first", (await Assert.ThrowsAsync<BadArgumentException>(async () => await Ask(graph, new PathQuestion(graph["Ann"], graph["Dan"]) { First = 0 }))).Argument);
    }

    private static async ValueTask<PathAnswer?> Ask(TestGraph graph, PathQuestion question) => await new Paths(await graph.ReadAsync()).FindAsync(question);

    private static string Show(IReadOnlyList<Id> path, TestGraph graph) => string.Join(" - ", path.Select(graph.Built.Name));

    private static GraphBuilder Chain()
    {
        var builder = new GraphBuilder();
        foreach (var name in new[] { "Ann", "Ben", "Cid", "Dan", "Eve", "Zed" })
        {
            builder.Person(name);
        }

        return builder
            .Event("First", "2020").Attended("Ann", "First", sentence: 1).Attended("Ben", "First", sentence: 1)
            .Event("Second", "2021").Attended("Ben", "Second", sentence: 2).Attended("Dan", "Second", sentence: 2)
            .Event("Third", "2020", attendance: 50).Attended("Ann", "Third", sentence: 3).Attended("Cid", "Third", sentence: 4)
            .Event("Fourth", "2019").Attended("Cid", "Fourth", sentence: 5).Attended("Dan", "Fourth", sentence: 6)
            .Event("Fifth").Attended("Ann", "Fifth", sentence: 7).Attended("Eve", "Fifth", sentence: 8)
            .Event("Sixth").Attended("Eve", "Sixth", sentence: 9).Attended("Ben", "Sixth", sentence: 10);
    }
}
