using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Traversal.Tests;

/// <summary>Questions of every kind, their answers in words: cursors, counts and all.</summary>
internal static class AsOfQuestions
{
    private static readonly PageRequest Many = PageRequest.First(500);

    public static Dictionary<string, Func<GraphReader, BuiltGraph, Task<string>>> All { get; } = new()
    {
        ["metWith"] = async (reader, graph) => await PagesAsync(await new Ties(reader).MetWithAsync(Ids(graph, EntityKind.Person), null, null, null, Many), Tie),
        ["metWith a page at a time"] = (reader, graph) => PagedAsync(page => First(new Ties(reader).MetWithAsync([Ids(graph, EntityKind.Person)[0]], null, null, null, page)), Tie),
        ["ties with filters"] = async (reader, _) => await PagesAsync(
            [await new Ties(reader).ListAsync(new PersonFilter { Participations = new() { Some = new() { Relation = new() { Eq = Relation.SpokeAt } } } }, null, new() { Meetings = new() { Count = new() { Gte = 1 } } }, null, Many)], Tie),
        ["a tie by handles"] = async (reader, graph) => string.Join('\n', (await new Ties(reader).ByHandlesAsync(Pairs(graph))).Select(tie => tie is null ? "none" : Tie(tie))),
        ["paths"] = PathsAsync,
        ["networks"] = async (reader, graph) =>
        {
            var network = await new Networks(reader).AroundAsync(new NetworkQuestion([.. Ids(graph, EntityKind.Person).Take(2), .. Ids(graph, EntityKind.Event).Take(2)])
            {
                Links = Enum.GetValues<LinkKind>(), Hops = 2,
            });
            return $"{string.Join('\n', network.Nodes)}\n{string.Join('\n', network.Links.Select(link => (link.Handle, link.Weight)))}";
        },
        ["partners"] = async (reader, graph) => await PagesAsync(
            await new Institutions(reader).PartnersAsync(Ids(graph, EntityKind.Institution), null, Many), partner => $"{partner.Institution} {partner.Strength} {string.Join(' ', partner.Events.Select(row => row.Id))}"),
        ["participations"] = async (reader, graph) => await PagesAsync(await new Participations(reader).OfEntitiesAsync(Ids(graph), null, null, PageRequest.First(2)), Row),
        ["participations a page at a time"] = (reader, graph) => PagedAsync(page => First(new Participations(reader).OfEntitiesAsync([Ids(graph, EntityKind.Person)[1]], null, null, page)), Row),
        ["participants"] = async (reader, graph) => await PagesAsync(await new Events(reader).ParticipantsAsync(Ids(graph, EntityKind.Event), null, true, null, Many), Row),
        ["parts"] = async (reader, graph) => await PagesAsync(await new Events(reader).PartsAsync(Ids(graph, EntityKind.Event), PageRequest.First(1)), Row),
        ["posts"] = async (reader, graph) => await PagesAsync(await new People(reader).AffiliationsAsync(Ids(graph, EntityKind.Person), null, PageRequest.First(1)), Row),
        ["posts with units"] = async (reader, graph) => await PagesAsync(await new Institutions(reader).AffiliationsAsync(Ids(graph, EntityKind.Institution), null, true, Many), Row),
        ["people who took part"] = async (reader, _) => await PagesAsync(
            [await new Listings(reader).PeopleAsync(new PersonFilter { Participations = new() { None = new() { Event = new() { Date = new() { From = PartialDate.Parse("2020") } } } } }, null, Many)], Row),
        ["people with a post"] = async (reader, _) => await PagesAsync(
            [await new Listings(reader).PeopleAsync(new PersonFilter { Affiliations = new() { Some = new() { Institution = new() { Name = new() { Eq = "Ministry" } } } } }, null, Many)], Row),
        ["events by start"] = (reader, _) => PagedAsync(page => new Listings(reader).EventsAsync(null, null, page), Row),
        ["events by start, latest first"] = (reader, _) => PagedAsync(page => new Listings(reader).EventsAsync(null, new(EventOrderField.Start, Direction.Desc), page), Row),
        ["events by name"] = (reader, _) => PagedAsync(page => new Listings(reader).EventsAsync(null, new(EventOrderField.Name), page), Row),
        ["events from the end"] = async (reader, _) => await PagesAsync(
            [await new Listings(reader).EventsAsync(null, null, PageRequest.Create(null, null, 3, null, reader.Settings.Pages).Value!)], Row),
        ["events with a participant"] = async (reader, graph) => await PagesAsync(
            [await new Listings(reader).EventsAsync(new EventFilter { Participants = new() { Some = new() { Person = new() { Id = new() { Eq = Ids(graph, EntityKind.Person)[0] } } } } }, null, Many)], Row),
        ["undated events"] = async (reader, _) => await PagesAsync([await new Listings(reader).EventsAsync(new EventFilter { Date = new() { IsNull = true } }, null, Many)], Row),
        ["statements"] = (reader, _) => PagedAsync(page => new Listings(reader).StatementsAsync(null, [Modality.Asserted, Modality.Planned], page), Row),
        ["statements of entities"] = async (reader, graph) => await PagesAsync(await new Statements(reader).OfEntitiesAsync(Ids(graph), null, [Modality.Asserted], PageRequest.First(2)), Row),
        ["mentions"] = async (reader, graph) => await PagesAsync(await new Mentions(reader).OfEntitiesAsync(Ids(graph), PageRequest.First(1)), Row),
        ["mentions of articles"] = async (reader, graph) => await PagesAsync(await new Mentions(reader).OfArticlesAsync([.. graph.Of<ArticleRow>().Select(row => row.Id)], null, PageRequest.First(4)), Row),
        ["evidence"] = async (reader, graph) =>
        {
            var rows = (await reader.GetAsync<ParticipationRow>([.. graph.Of<ParticipationRow>().Select(row => row.Id)])).OfType<ParticipationRow>().ToList();
            var posts = (await reader.GetAsync<AffiliationRow>([.. graph.Of<AffiliationRow>().Select(row => row.Id)])).OfType<AffiliationRow>().ToList();
            return await PagesAsync(await new Evidences(reader).OfParticipationsAsync(rows, Many), evidence => evidence.Quote)
                + await PagesAsync(await new Evidences(reader).OfAffiliationsAsync(posts, Many), evidence => evidence.Quote);
        },
        ["search"] = async (reader, _) => await PagesAsync([await new EntitySearch(reader).FindAsync("event", null, Many)], hit => $"{hit.Entity.Id} {hit.Score}"),
        ["names"] = async (reader, graph) =>
        {
            var names = graph.Of<EntityRow>().Where(row => row.EntityKind == EntityKind.Event).Select(row => row.Name).ToList();
            return string.Join('\n', (await new Entities(reader).ByNamesAsync(EntityKind.Event, names)).Select(lookup => string.Join(' ', lookup.Candidates.Select(row => row.Id))));
        },
        ["groups"] = async (reader, _) =>
        {
            var events = await new Listings(reader).EventsAsync(null, null, PageRequest.First(1));
            var people = await new Listings(reader).PeopleAsync(null, null, PageRequest.First(1));
            var ties = await new Ties(reader).ListAsync(null, null, null, null, PageRequest.First(1));
            var groups = new Groups(reader);
            return Groups(await groups.OfEventsAsync([events], EventDimension.Year, 50)) + Groups(await groups.OfEventsAsync([events], EventDimension.Organizer, 50))
                + Groups(await groups.OfPeopleAsync([people], PersonDimension.Institution, 50)) + Groups(await groups.OfTiesAsync([ties], TieDimension.InstitutionPair, 50));
        },
    };

    public static Dictionary<string, Func<GraphReader, Task<string>>> ByCounts { get; } = new()
    {
        ["people by events"] = reader => PagedAsync(page => new Listings(reader).PeopleAsync(null, new(EntityOrderField.Events, Direction.Desc), page), Row),
        ["people by events, fewest first"] = reader => PagedAsync(page => new Listings(reader).PeopleAsync(null, new(EntityOrderField.Events), page), Row),
        ["some people by events"] = reader => PagedAsync(page => new Listings(reader).PeopleAsync(
            new PersonFilter { Participations = new() { Some = new() { Relation = new() { Eq = Relation.Attended } } } }, new(EntityOrderField.Events, Direction.Desc), page), Row),
        ["institutions by events"] = reader => PagedAsync(page => new Listings(reader).InstitutionsAsync(null, new(EntityOrderField.Events, Direction.Desc), page), Row),
        ["events by participants"] = reader => PagedAsync(page => new Listings(reader).EventsAsync(null, new(EventOrderField.Participants, Direction.Desc), page), Row),
    };

    private static async Task<string> PathsAsync(GraphReader reader, BuiltGraph graph)
    {
        var words = new List<string>();
        foreach (var (from, to) in Pairs(graph).Take(6))
        {
            foreach (var via in new LinkKind[][] { [LinkKind.Met], Enum.GetValues<LinkKind>() })
            {
                var answer = await new Paths(reader).FindAsync(new PathQuestion(from, to) { Via = via });
                words.Add($"{answer?.Outcome} {answer?.SearchedSteps} {string.Join("; ", answer?.Paths.Select(path => string.Join(' ', path.Nodes.Select(row => row.Id))) ?? [])}");
            }
        }

        return string.Join('\n', words);
    }

    private static async Task<string> PagesAsync<T>(IReadOnlyList<Page<T>> pages, Func<T, string> show)
    {
        var words = new List<string>();
        foreach (var page in pages)
        {
            words.Add($"{await page.Whole.CountAsync()} {page.HasNext} {page.HasPrevious}");
            words.AddRange(page.Edges.Select(edge => $"{edge.Cursor} {show(edge.Node)}"));
        }

        return string.Join('\n', words);
    }

    /// <summary>Forward, then backward from the end.</summary>
    private static async Task<string> PagedAsync<T>(Func<PageRequest, ValueTask<Page<T>>> ask, Func<T, string> show)
    {
        var settings = new PageSettings();
        var words = new List<string>();
        for (var page = await ask(PageRequest.First(3)); ; page = await ask(PageRequest.Create(3, page.EndCursor, null, null, settings).Value!))
        {
            words.Add(await PagesAsync([page], show));
            if (!page.HasNext)
            {
                break;
            }
        }

        for (var page = await ask(PageRequest.Create(null, null, 2, null, settings).Value!); ; page = await ask(PageRequest.Create(null, null, 2, page.StartCursor, settings).Value!))
        {
            words.Add(await PagesAsync([page], show));
            if (!page.HasPrevious)
            {
                return string.Join('\n', words);
            }
        }
    }

    private static async ValueTask<Page<T>> First<T>(ValueTask<IReadOnlyList<Page<T>>> pages) => (await pages)[0];

    private static string Groups(IReadOnlyList<IReadOnlyList<GroupCount>> groups) =>
        string.Join('\n', groups.SelectMany(list => list).Select(group => $"{string.Join(" + ", group.Keys)} {group.Count}"));

    private static string Tie(Tie tie) =>
        $"{tie.Left} {tie.Right} {tie.Strength} {tie.Closest} {tie.Presence} {tie.FirstMet} {tie.LastMet} {string.Join(' ', tie.Meetings.Select(meeting => (meeting.Event.Id, meeting.Grade, meeting.NamedParticipants)))}";

    private static string Row(Row row) => $"{row.Kind} {row.Id}";

    private static List<Id> Ids(BuiltGraph graph, EntityKind? kind = null) =>
        [.. graph.Of<EntityRow>().Where(row => kind is null || row.EntityKind == kind).Select(row => row.Id)];

    private static List<(Id, Id)> Pairs(BuiltGraph graph)
    {
        var people = Ids(graph, EntityKind.Person);
        return [.. people.Zip(people.Skip(1)), .. people.Zip(people.Skip(3))];
    }
}
