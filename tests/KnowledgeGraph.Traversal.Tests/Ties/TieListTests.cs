using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Traversal.Tests;

public sealed class TieListTests
{
    [Fact]
    public async Task Ties_of_random_graphs_are_those_of_the_naive_reading()
    {
        for (var seed = 0; seed < 25; seed++)
        {
            using var graph = await TestGraph.OfAsync(RandomGraph.Of(seed));
            var naive = new NaiveMeetings(graph.Built);
            var people = graph.Built.Of<EntityRow>().Where(row => row.EntityKind == EntityKind.Person).Select(row => row.Id).ToList();
            var pages = await new Ties(await graph.ReadAsync()).MetWithAsync(people, null, null, null, PageRequest.First(500));

            foreach (var (person, page) in people.Zip(pages))
            {
                var expected = people.Where(other => other != person).Select(other => (Other: other, Meetings: naive.Between(person, other)))
                    .Where(pair => pair.Meetings.Count > 0).OrderByDescending(pair => pair.Meetings.Sum(meeting => meeting.Strength)).ThenByDescending(pair => pair.Other);
                var found = page.Nodes.Select(tie => (Other: tie.Other(person), Meetings: Facts(tie)));
                Assert.Equal(Show(expected, graph), Show(found, graph));
            }
        }
    }

    [Fact]
    public async Task Ties_between_all_are_each_pair_once_strongest_first()
    {
        using var graph = await TestGraph.OfAsync(RandomGraph.Of(7));
        var reader = await graph.ReadAsync();
        var naive = new NaiveMeetings(graph.Built);
        var people = naive.People.Order().ToList();
        var expected = from one in people
                       from other in people
                       where one < other && naive.Between(one, other).Count > 0
                       select (one, other);

        var page = await new Ties(reader).ListAsync(null, null, null, null, PageRequest.First(500));

        Assert.Equal(expected.Order(), page.Nodes.Select(tie => (tie.Left, tie.Right)).Order());
        Assert.Equal(page.Nodes.Select(tie => tie.Strength).OrderDescending(), page.Nodes.Select(tie => tie.Strength));
        Assert.Equal(expected.Count(), await page.Whole.CountAsync());
    }

    [Fact]
    public async Task Filters_keep_or_drop_ties_whole()
    {
        using var graph = await TestGraph.OfAsync(ThreeMeetings());
        var ties = new Ties(await graph.ReadAsync());
        var early = new TieFilter { Meetings = new MeetingsFilter { Some = new MeetingFilter { Date = new DateFilter { To = PartialDate.Parse("2020") } } } };

        var kept = (await ties.MetWithAsync([graph["Ann"]], null, early, null, PageRequest.First(10)))[0];

        var tie = Assert.Single(kept.Nodes);
        Assert.Equal(graph["Ben"], tie.Other(graph["Ann"]));
        Assert.Equal(2, tie.Meetings.Count);
    }

    public static TheoryData<string, TieFilter, string[]> Filters() => new()
    {
        { "none", new TieFilter { Meetings = new MeetingsFilter { None = new MeetingFilter { Date = new DateFilter { To = PartialDate.Parse("2020") } } } }, ["Cid"] },
        { "count", new TieFilter { Meetings = new MeetingsFilter { Count = new IntFilter { Gte = 2 } } }, ["Ben", "Cid"] },
        { "count too high", new TieFilter { Meetings = new MeetingsFilter { Count = new IntFilter { Ne = 2 } } }, [] },
        { "strength", new TieFilter { Strength = new FloatFilter { Lt = 1.0 } }, ["Cid"] },
        { "sources", new TieFilter { IndependentSources = new IntFilter { Gt = 1 } }, ["Ben"] },
        { "articles", new TieFilter { Articles = new IntFilter { Gt = 1 } }, ["Ben"] },
        { "presence", new TieFilter { Meetings = new MeetingsFilter { Some = new MeetingFilter { Presence = new ChoiceFilter<Presence> { Eq = Presence.InPerson } } } }, ["Ben"] },
        { "grade", new TieFilter { Meetings = new MeetingsFilter { Some = new MeetingFilter { Grade = new MeetingGradeFilter { AtLeast = MeetingGrade.SameSentence } } } }, ["Ben"] },
        { "event", new TieFilter { Meetings = new MeetingsFilter { Some = new MeetingFilter { Event = new EventFilter { Name = new StringFilter { Eq = "summit" } } } } }, ["Ben", "Cid"] },
        { "not", new TieFilter { Meetings = new MeetingsFilter { Some = new MeetingFilter { Not = new MeetingFilter { Grade = new MeetingGradeFilter { Eq = MeetingGrade.SameEvent } } } } }, ["Ben"] },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_tie_filter_asks_of_the_meetings_of_a_tie(string name, TieFilter filter, string[] others)
    {
        Assert.NotEmpty(name);
        using var graph = await TestGraph.OfAsync(ThreeMeetings());

        var page = (await new Ties(await graph.ReadAsync()).MetWithAsync([graph["Ann"]], null, filter, new(TieOrderField.Name), PageRequest.First(10)))[0];

        Assert.Equal(others, page.Nodes.Select(tie => graph.Built.Name(tie.Other(graph["Ann"]))));
    }

    [Theory]
    [InlineData(TieOrderField.Strength, Direction.Desc, "Ben Cid")]
    [InlineData(TieOrderField.Strength, Direction.Asc, "Cid Ben")]
    [InlineData(TieOrderField.Meetings, Direction.Desc, "Ben Cid")]
    [InlineData(TieOrderField.LastMet, Direction.Asc, "Ben Cid")]
    [InlineData(TieOrderField.LastMet, Direction.Desc, "Cid Ben")]
    [InlineData(TieOrderField.Name, Direction.Desc, "Cid Ben")]
    public async Task Ties_are_ordered_as_asked(TieOrderField field, Direction direction, string expected)
    {
        using var graph = await TestGraph.OfAsync(ThreeMeetings());

        var page = (await new Ties(await graph.ReadAsync()).MetWithAsync([graph["Ann"]], null, null, new(field, direction), PageRequest.First(10)))[0];

        Assert.Equal(expected.Split(' '), page.Nodes.Select(tie => graph.Built.Name(tie.Other(graph["Ann"]))));
    }

    [Fact]
    public async Task The_other_may_be_asked_for_by_institution()
    {
        using var graph = await TestGraph.OfAsync(ThreeMeetings().Institution("Ministry").Institution("Bureau", parent: "Ministry").Affiliated("Cid", "Bureau", "director"));
        var within = new PersonFilter { Affiliations = new AffiliationsFilter { Some = new AffiliationFilter { Institution = new InstitutionFilter { Within = graph["Ministry"] } } } };

        var page = (await new Ties(await graph.ReadAsync()).MetWithAsync([graph["Ann"]], within, null, null, PageRequest.First(10)))[0];
        var listed = await new Ties(await graph.ReadAsync()).ListAsync(within, new PersonFilter { Id = new IdFilter { Eq = graph["Ann"] } }, null, null, PageRequest.First(10));

        Assert.Equal([graph["Cid"]], page.Nodes.Select(tie => tie.Other(graph["Ann"])));
        Assert.Equal([graph["Cid"]], listed.Nodes.Select(tie => tie.Other(graph["Ann"])));
    }

    [Fact]
    public async Task Ties_and_meetings_are_found_by_any_handle_of_their_ends()
    {
        using var graph = await TestGraph.OfAsync(ThreeMeetings());
        var ties = new Ties(await graph.ReadAsync());
        var ann = graph.Built.Of<MentionRow>().Last(row => row.Entity == graph["Ann"]).Id;

        var found = await ties.ByHandlesAsync([(graph["Ben"], ann), (graph["Ben"], new Id(9)), (graph["Ben"], graph["Ben"])]);
        var meetings = await ties.MeetingsByHandlesAsync([(ann, graph["Cid"], graph["Expo"]), (ann, graph["Cid"], graph["Forum"])]);

        Assert.Equal([2, null, null], found.Select(tie => tie?.Meetings.Count));
        Assert.Equal(["Expo", null], meetings.Select(meeting => meeting?.Event.Name));
    }

    private static GraphBuilder ThreeMeetings() => new GraphBuilder().Person("Ann").Person("Ben").Person("Cid")
        .Event("Forum", "2020-05-01").Attended("Ann", "Forum", "one", 1, Presence.InPerson).Attended("Ben", "Forum", "one", 1, Presence.InPerson)
        .Event("Summit", "2021-05-01").Attended("Ann", "Summit", "two", 1).Attended("Ben", "Summit", "two", 2).Attended("Cid", "Summit", "two", 3)
        .Event("Expo", "2022", attendance: 1000).Attended("Ann", "Expo", "two", 4).Attended("Cid", "Expo", "two", 5);

    private static List<(Id, MeetingGrade, long)> Facts(Tie tie) =>
        [.. tie.Meetings.Select(meeting => (meeting.Event.Id, meeting.Grade, meeting.Strength)).OrderBy(meeting => meeting.Id)];

    private static string Show(IEnumerable<(Id Other, List<(Id Event, MeetingGrade Grade, long Strength)> Meetings)> ties, TestGraph graph) => string.Join('\n', ties.Select(tie =>
        $"{graph.Built.Name(tie.Other)}: {string.Join(", ", tie.Meetings.Select(meeting => $"{graph.Built.Name(meeting.Event)} {meeting.Grade} {meeting.Strength}"))}"));
}
