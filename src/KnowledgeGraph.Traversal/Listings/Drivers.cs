using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>Which conjuncts of a filter indexes can answer, for each kind of list.</summary>
internal static class Drivers
{
    /// <summary>Beyond so many related entities a filter on them is no shorter way.</summary>
    private const int MostRelated = 200;

    public static ValueTask<List<Driver>> OfPersonAsync(GraphReader reader, PersonFilter? filter) => OfAsync(filter, async own =>
    [
        .. await IdsAsync(reader, own.Id),
        .. NameDrivers.Of(EntityKind.Person, own.Name),
        .. await AffiliatedAsync(reader, own.Affiliations?.Some),
        .. await ParticipatingAsync(reader, own.Participations?.Some),
    ]);

    public static ValueTask<List<Driver>> OfInstitutionAsync(GraphReader reader, InstitutionFilter? filter) => OfAsync(filter, async own =>
    [
        .. await IdsAsync(reader, own.Id),
        .. NameDrivers.Of(EntityKind.Institution, own.Name),
        .. own.Within is { } within ? [Driver.Of(await Units.WithinAsync(reader, within))] : Array.Empty<Driver>(),
    ]);

    public static ValueTask<List<Driver>> OfEventAsync(GraphReader reader, EventFilter? filter) => OfAsync(filter, async own =>
    [
        .. await IdsAsync(reader, own.Id),
        .. NameDrivers.Of(EntityKind.Event, own.Name),
        .. StartingBy(own.Date),
        .. await AttendedAsync(reader, own.Participants?.Some),
    ]);

    public static ValueTask<List<Driver>> OfArticleAsync(ArticleFilter? filter) => OfAsync(filter, own => ValueTask.FromResult<IEnumerable<Driver>>(
        own.Uri switch
        {
            { Eq: { } eq } => [Driver.Of([new Span(RowIndex.ArticleByUri, eq, SortRange.All)])],
            { In: { } among } => [Driver.Of(among.Distinct(StringComparer.Ordinal).Select(uri => new Span(RowIndex.ArticleByUri, uri, SortRange.All)))],
            _ => [],
        }));

    public static ValueTask<List<Driver>> OfStatementAsync(GraphReader reader, StatementFilter? filter) => OfAsync(filter, async own =>
    [
        .. IdTests.Listed(own.Article) is { } articles ? [Driver.Of(articles.Distinct().Select(id => new Span(RowIndex.StatementByArticle, id, row => row.Id)))] : Array.Empty<Driver>(),
        .. await EndAsync(reader, own.Subject),
        .. await EndAsync(reader, own.Object),
    ]);

    private static async ValueTask<List<Driver>> OfAsync<TFilter>(TFilter? filter, Func<TFilter, ValueTask<IEnumerable<Driver>>> own)
        where TFilter : Filter<TFilter>
    {
        var drivers = new List<Driver>();
        foreach (var conjunct in filter is null ? [] : Composition.Conjuncts(filter))
        {
            drivers.AddRange(await own(conjunct));
            if (conjunct.Or is { } branches && await UnionAsync(branches, own) is { } union)
            {
                drivers.Add(union);
            }
        }

        return drivers;
    }

    private static async ValueTask<Driver?> UnionAsync<TFilter>(IReadOnlyList<TFilter> branches, Func<TFilter, ValueTask<IEnumerable<Driver>>> own)
        where TFilter : Filter<TFilter>
    {
        var chosen = new List<Driver>();
        foreach (var branch in branches)
        {
            if ((await OfAsync(branch, own)).FirstOrDefault() is not { } driver)
            {
                return null;
            }

            chosen.Add(driver);
        }

        return Driver.Union(chosen);
    }

    private static async ValueTask<IEnumerable<Driver>> IdsAsync(GraphReader reader, IdFilter? filter) =>
        IdTests.Listed(filter) is { } ids ? [Driver.Of(await Handles.IdsAsync(reader, ids))] : [];

    private static async ValueTask<IEnumerable<Driver>> AffiliatedAsync(GraphReader reader, AffiliationFilter? filter) =>
        filter?.Institution is { } institution && await RelatedAsync(reader, await OfInstitutionAsync(reader, institution)) is { } ids
            ? [Driver.Of(ids.Select(id => new Span(RowIndex.AffiliationByInstitution, id, row => ((AffiliationRow)row).Person)))]
            : [];

    private static async ValueTask<IEnumerable<Driver>> ParticipatingAsync(GraphReader reader, ParticipationFilter? filter) =>
        filter?.Event is { } @event && await RelatedAsync(reader, await OfEventAsync(reader, @event)) is { } ids
            ? [Driver.Of(ids.Select(id => new Span(RowIndex.ParticipationByEvent, id, row => ((ParticipationRow)row).Entity)))]
            : [];

    /// <summary>A participant of a part is one of the whole, so a participation leads to its event's whole tree.</summary>
    private static async ValueTask<IEnumerable<Driver>> AttendedAsync(GraphReader reader, ParticipantFilter? filter)
    {
        var drivers = filter switch
        {
            { Person: { } person } => await OfPersonAsync(reader, person),
            { Institution: { } institution } => await OfInstitutionAsync(reader, institution),
            _ => [],
        };
        if (await RelatedAsync(reader, drivers) is not { } ids)
        {
            return [];
        }

        var rows = await reader.AllOfAsync<ParticipationRow>(RowIndex.ParticipationByEntity, ids);
        return [Driver.Of(rows.SelectMany(list => list).Select(row => row.Root).Distinct().Select(root => new Span(RowIndex.EventByRoot, root, row => row.Id)))];
    }

    private static async ValueTask<IEnumerable<Driver>> EndAsync(GraphReader reader, IdFilter? filter) =>
        IdTests.Listed(filter) is { } ids
            ? [Driver.Of((await Handles.IdsAsync(reader, ids)).Select(id => new Span(RowIndex.StatementByEntity, id, row => row.Id)))]
            : [];

    /// <summary>What overlaps the days up to `to` began by then. The other bound says nothing of the start, for an event may be long.</summary>
    private static IEnumerable<Driver> StartingBy(DateFilter? filter) => filter?.To is { } to && to.LastDay < DateOnly.MaxValue
        ? [Driver.Of([new Span(RowIndex.EventByStart, nameof(EntityKind.Event), new SortRange(null, RowIndexes.Day(to.LastDay.AddDays(1))))])]
        : [];

    private static async ValueTask<IReadOnlyList<Id>?> RelatedAsync(GraphReader reader, List<Driver> drivers)
    {
        if (drivers.Count == 0)
        {
            return null;
        }

        var counts = await Driver.CountAsync(reader, drivers);
        var least = Enumerable.Range(0, drivers.Count).MinBy(i => counts[i]);
        return counts[least] > MostRelated ? null : await drivers[least].CandidatesAsync(reader);
    }
}
