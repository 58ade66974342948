using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Traversal.Tests;

/// <summary>Filters against the same question asked of all rows with LINQ.</summary>
public sealed class FilterTests
{
    private static readonly Dictionary<string, (Func<TestGraph, PersonFilter> Filter, Func<TestGraph, EntityRow, bool> Naive)> People = new()
    {
        ["everyone"] = (_ => new(), (_, _) => true),
        ["name eq"] = (_ => new() { Name = new() { Eq = "PERSON a" } }, (_, row) => row.Name == "Person A"),
        ["name in"] = (_ => new() { Name = new() { In = ["Person A", "person b wei", "Person B", "nobody"] } }, (_, row) => row.Name is "Person A" or "Person B" or "Person B Wei"),
        ["name ne"] = (_ => new() { Name = new() { Ne = "Person A" } }, (_, row) => row.Name != "Person A"),
        ["name contains"] = (_ => new() { Name = new() { Contains = "wei" } }, (_, row) => row.Name.Contains("Wei", StringComparison.Ordinal)),
        ["name contains across words"] = (_ => new() { Name = new() { Contains = "rson c" } }, (_, row) => row.Name.StartsWith("Person C", StringComparison.Ordinal)),
        ["name starts with"] = (_ => new() { Name = new() { StartsWith = "person d" } }, (_, row) => row.Name.StartsWith("Person D", StringComparison.Ordinal)),
        ["no name"] = (_ => new() { Name = new() { IsNull = true } }, (_, _) => false),
        ["id"] = (graph => new() { Id = new() { In = [Somebody(graph), graph["Ministry"]] } }, (graph, row) => row.Id == Somebody(graph)),
        ["no ids"] = (_ => new() { Id = new() { In = [] } }, (_, _) => false),
        ["and"] = (_ => new() { And = [new() { Name = new() { Contains = "wei" } }, new() { Name = new() { Contains = "person" } }] }, (_, row) => row.Name.Contains("Wei", StringComparison.Ordinal)),
        ["or"] = (_ => new() { Or = [new() { Name = new() { Contains = "wei" } }, new() { Name = new() { Eq = "Person A" } }] }, (_, row) => row.Name.Contains("Wei", StringComparison.Ordinal) || row.Name == "Person A"),
        ["or of nothing"] = (_ => new() { Or = [] }, (_, _) => false),
        ["or driven"] = (graph => new() { Or = [new() { Id = new() { Eq = Somebody(graph) } }, new() { Name = new() { Eq = "Person A" } }] }, (graph, row) => row.Id == Somebody(graph) || row.Name == "Person A"),
        ["not"] = (_ => new() { Not = new() { Name = new() { Contains = "wei" } } }, (_, row) => !row.Name.Contains("Wei", StringComparison.Ordinal)),
        ["affiliated"] = (graph => new() { Affiliations = new() { Some = new() { Institution = new() { Id = new() { Eq = graph["Ministry"] } } } } }, (graph, row) => Posts(graph, row).Any(post => post.Institution == graph["Ministry"])),
        ["affiliated within"] = (graph => new() { Affiliations = new() { Some = new() { Institution = new() { Within = graph["Ministry"] } } } },
            (graph, row) => Posts(graph, row).Any(post => post.Institution == graph["Ministry"] || post.Institution == graph["Bureau"] || post.Institution == graph["Office"])),
        ["affiliated by country"] = (_ => new() { Affiliations = new() { Some = new() { Institution = new() { Country = new() { Eq = "my" } } } } }, (graph, row) => Posts(graph, row).Any(post => post.Institution == graph["Ministry"])),
        ["never affiliated"] = (_ => new() { Affiliations = new() { None = new() } }, (graph, row) => !Posts(graph, row).Any()),
        ["all posts former"] = (_ => new() { Affiliations = new() { All = new() { Former = true } } }, (graph, row) => Posts(graph, row).All(post => post.Former)),
        ["a sure post as director"] = (_ => new() { Affiliations = new() { Some = new() { Title = new() { Eq = "Director" }, Confidence = new() { Gte = 0.75 } } } }, (graph, row) => Posts(graph, row).Any(post => post.Title == "director" && post.Confidence >= 750)),
        ["spoke"] = (_ => new() { Participations = new() { Some = new() { Relation = new() { Eq = Relation.SpokeAt } } } }, (graph, row) => Parts(graph, row).Any(part => part.Relation == Relation.SpokeAt)),
        ["took part in an event by name"] = (_ => new() { Participations = new() { Some = new() { Event = new() { Name = new() { Eq = "event 3" } } } } }, (graph, row) => Parts(graph, row).Any(part => part.Event == graph["Event 3"])),
        ["took part in nothing remotely"] = (_ => new() { Participations = new() { None = new() { Presence = new() { In = [Presence.Remote, Presence.Recorded] } } } }, (graph, row) => !Parts(graph, row).Any(part => part.Presence is Presence.Remote or Presence.Recorded)),
    };

    private static readonly Dictionary<string, (Func<TestGraph, EventFilter> Filter, Func<TestGraph, EntityRow, bool> Naive)> Events = new()
    {
        ["kind"] = (_ => new() { Kind = new() { In = [EventKind.Forum, EventKind.Seminar] } }, (_, row) => row.Event!.Kind is EventKind.Forum or EventKind.Seminar),
        ["place"] = (_ => new() { Place = new() { Eq = "KUALA LUMPUR" } }, (_, row) => row.Event!.Place is not null),
        ["no place"] = (_ => new() { Place = new() { IsNull = true } }, (_, row) => row.Event!.Place is null),
        ["edition"] = (_ => new() { Edition = new() { Gte = 1 } }, (_, row) => row.Event!.Edition >= 1),
        ["possibly in 2020"] = (_ => new() { Date = Year(DateMatch.Possibly) }, (_, row) => row.Event!.Start?.Value.Year == 2020),
        ["possibly in March 2020"] = (_ => new() { Date = new() { From = PartialDate.Parse("2020-03"), To = PartialDate.Parse("2020-03") } },
            (_, row) => row.Event!.Start is { } start && start.Value.Year == 2020 && (start.Value.Month is 0 or 3)),
        ["certainly in March 2020"] = (_ => new() { Date = new() { From = PartialDate.Parse("2020-03"), To = PartialDate.Parse("2020-03"), Match = DateMatch.Certainly } },
            (_, row) => row.Event!.Start is { } start && start.Value.Year == 2020 && start.Value.Month == 3),
        ["until 2019"] = (_ => new() { Date = new() { To = PartialDate.Parse("2019") } }, (_, row) => row.Event!.Start?.Value.Year <= 2019),
        ["undated"] = (_ => new() { Date = new() { IsNull = true } }, (_, row) => row.Event!.Start is null),
        ["dated"] = (_ => new() { Date = new() { IsNull = false } }, (_, row) => row.Event!.Start is not null),
        ["with a person"] = (graph => new() { Participants = new() { Some = new() { Person = new() { Id = new() { Eq = Somebody(graph) } } } } },
            (graph, row) => Below(graph, row).Any(part => part.Entity == Somebody(graph))),
        ["organized by an institution"] = (_ => new() { Participants = new() { Some = new() { Relation = new() { Eq = Relation.Organized }, Institution = new() } } },
            (graph, row) => Below(graph, row).Any(part => part.Relation == Relation.Organized && part.EntityKind == EntityKind.Institution)),
        ["without speakers"] = (_ => new() { Participants = new() { None = new() { Relation = new() { Eq = Relation.SpokeAt } } } },
            (graph, row) => !Below(graph, row).Any(part => part.Relation == Relation.SpokeAt)),
    };

    private static readonly Dictionary<string, (Func<TestGraph, StatementFilter> Filter, Func<TestGraph, StatementRow, bool> Naive)> StatementFilters = new()
    {
        ["relation"] = (_ => new() { Relation = new() { Eq = Relation.SpokeAt } }, (_, row) => row.Relation == Relation.SpokeAt),
        ["subject"] = (graph => new() { Subject = new() { Eq = Somebody(graph) } }, (graph, row) => row.Subject == Somebody(graph)),
        ["object"] = (graph => new() { Object = new() { In = [graph["Event 1"], graph["Ministry"]] } }, (graph, row) => row.Object == graph["Event 1"] || row.Object == graph["Ministry"]),
        ["article"] = (graph => new() { Article = new() { Eq = graph.Built.Article("article 2") } }, (graph, row) => row.Article == graph.Built.Article("article 2")),
        ["quote"] = (_ => new() { Quote = new() { Contains = "spoke at event 2" } }, (_, row) => row.Quote.EndsWith("spoke at Event 2", StringComparison.Ordinal)),
        ["confidence"] = (_ => new() { Confidence = new() { Gt = 0.8, Lte = 0.9 } }, (_, row) => row.Confidence is > 800 and <= 900),
        ["subject and relation"] = (graph => new() { Subject = new() { Eq = Somebody(graph) }, Not = new() { Relation = new() { Eq = Relation.Attended } } },
            (graph, row) => row.Subject == Somebody(graph) && row.Relation != Relation.Attended),
    };

    public static TheoryData<string> PeopleCases() => [.. People.Keys];

    public static TheoryData<string> EventCases() => [.. Events.Keys];

    public static TheoryData<string> StatementCases() => [.. StatementFilters.Keys];

    [Theory]
    [MemberData(nameof(PeopleCases))]
    public async Task People_are_filtered_as_said(string name)
    {
        for (var seed = 20; seed < 24; seed++)
        {
            using var graph = await TestGraph.OfAsync(RandomGraph.Of(seed, facts: 60));
            var page = await new Listings(await graph.ReadAsync()).PeopleAsync(People[name].Filter(graph), null, PageRequest.First(500));
            var expected = Rows(graph, EntityKind.Person).Where(row => People[name].Naive(graph, row)).OrderBy(row => row.SortKey, StringComparer.Ordinal).ThenBy(row => row.Id);

            Assert.Equal(expected.Select(row => row.Name), page.Nodes.Select(row => row.Name));
            Assert.Equal(expected.Count(), await page.Whole.CountAsync());
        }
    }

    [Theory]
    [MemberData(nameof(EventCases))]
    public async Task Events_are_filtered_as_said(string name)
    {
        for (var seed = 30; seed < 34; seed++)
        {
            using var graph = await TestGraph.OfAsync(RandomGraph.Of(seed, events: 14, facts: 60));
            var page = await new Listings(await graph.ReadAsync()).EventsAsync(Events[name].Filter(graph), new(EventOrderField.Name), PageRequest.First(500));
            var expected = Rows(graph, EntityKind.Event).Where(row => Events[name].Naive(graph, row)).OrderBy(row => row.SortKey, StringComparer.Ordinal).ThenBy(row => row.Id);

            Assert.Equal(expected.Select(row => row.Name), page.Nodes.Select(row => row.Name));
        }
    }

    [Theory]
    [MemberData(nameof(StatementCases))]
    public async Task Statements_are_filtered_as_said(string name)
    {
        using var graph = await TestGraph.OfAsync(RandomGraph.Of(41, facts: 80));
        var page = await new Listings(await graph.ReadAsync()).StatementsAsync(StatementFilters[name].Filter(graph), [Modality.Asserted, Modality.Planned], PageRequest.First(500));
        var expected = graph.Built.Of<StatementRow>().Where(row => StatementFilters[name].Naive(graph, row)).OrderBy(row => row.Article).ThenBy(row => row.At.Start).ThenBy(row => row.Id);

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(row => row.Id), page.Nodes.Select(row => row.Id));
    }

    [Fact]
    public async Task Only_asserted_statements_are_listed_unless_others_are_asked_for()
    {
        using var graph = await TestGraph.OfAsync(new GraphBuilder().Person("Ann").Event("Forum").Attended("Ann", "Forum").SpokeAt("Ann", "Forum", sentence: 2, modality: Modality.Planned));
        var listings = new Listings(await graph.ReadAsync());

        Assert.Equal([Relation.Attended], (await listings.StatementsAsync(null, [Modality.Asserted], PageRequest.First(5))).Nodes.Select(row => row.Relation));
        Assert.Equal([Relation.SpokeAt], (await listings.StatementsAsync(null, [Modality.Planned], PageRequest.First(5))).Nodes.Select(row => row.Relation));
    }

    [Fact]
    public async Task Articles_are_filtered_by_uri_title_publisher_date_and_words()
    {
        using var graph = await TestGraph.OfAsync(new GraphBuilder().Person("Ann").Event("Forum").Event("Summit")
            .Article("one", "Forum opens", "Daily", "2021-09-10", "https://a.example/1").Article("two", "Summit closes", null, null, "https://a.example/2", "https://b.example/2")
            .Attended("Ann", "Forum", "one").Attended("Ann", "Summit", "two"));
        var listings = new Listings(await graph.ReadAsync());
        async Task<IEnumerable<string?>> Titles(ArticleFilter filter) => (await listings.ArticlesAsync(filter, false, null, PageRequest.First(5))).Nodes.Select(row => row.Title);

        Assert.Equal(["Summit closes"], await Titles(new() { Uri = new() { Eq = "https://b.example/2" } }));
        Assert.Equal(["Forum opens", "Summit closes"], await Titles(new() { Uri = new() { StartsWith = "https://a.example/" } }));
        Assert.Equal(["Forum opens"], await Titles(new() { Title = new() { Contains = "forum" } }));
        Assert.Equal(["Forum opens"], await Titles(new() { Publisher = new() { Eq = "daily" } }));
        Assert.Equal(["Summit closes"], await Titles(new() { Publisher = new() { IsNull = true } }));
        Assert.Equal(["Forum opens"], await Titles(new() { Published = new() { From = PartialDate.Parse("2021") } }));
        Assert.Equal(["Summit closes"], await Titles(new() { Text = new() { Contains = "attended summit" } }));
    }

    private static DateFilter Year(DateMatch match) => new() { From = PartialDate.Parse("2020"), To = PartialDate.Parse("2020"), Match = match };

    private static IEnumerable<EntityRow> Rows(TestGraph graph, EntityKind kind) => graph.Built.Of<EntityRow>().Where(row => row.EntityKind == kind);

    private static Id Somebody(TestGraph graph) => Rows(graph, EntityKind.Person).OrderByDescending(row => row.LinkCount).ThenBy(row => row.Id).First().Id;

    private static IEnumerable<AffiliationRow> Posts(TestGraph graph, EntityRow person) => graph.Built.Of<AffiliationRow>().Where(row => row.Person == person.Id);

    private static IEnumerable<ParticipationRow> Parts(TestGraph graph, EntityRow entity) => graph.Built.Of<ParticipationRow>().Where(row => row.Entity == entity.Id);

    private static IEnumerable<ParticipationRow> Below(TestGraph graph, EntityRow whole)
    {
        var within = Rows(graph, EntityKind.Event).Where(row =>
        {
            for (Id? at = row.Id; at is { } id; at = Rows(graph, EntityKind.Event).Single(other => other.Id == id).Event!.PartOf)
            {
                if (id == whole.Id)
                {
                    return true;
                }
            }

            return false;
        }).Select(row => row.Id).ToHashSet();
        return graph.Built.Of<ParticipationRow>().Where(row => within.Contains(row.Event));
    }
}
