using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Counts of whole filtered lists by what their things have in common, largest first: one list of groups for each page given. Each
/// reads the lists whole, within the work budget.
/// </summary>
public sealed class Groups(GraphReader reader)
{
    /// <summary>By start for YEAR and MONTH. An event with several organizers counts under each.</summary>
    public async ValueTask<IReadOnlyList<IReadOnlyList<GroupCount>>> OfEventsAsync(IReadOnlyList<Page<EntityRow>> pages, EventDimension by, int first)
    {
        var lists = await WholeAsync(pages);
        var organizers = by == EventDimension.Organizer ? await OrganizersAsync(lists.SelectMany(list => list)) : [];
        return Count(lists, first, row => by switch
        {
            EventDimension.Year => [Year(row.Event?.Start)],
            EventDimension.Month => [Month(row.Event?.Start)],
            EventDimension.Kind => [Named(row.Event?.Kind.ToString())],
            EventDimension.Place => [GroupKey.Of(row.Event?.Place)],
            EventDimension.Organizer => organizers[row.Id],
            _ => throw new ArgumentOutOfRangeException(nameof(by), by, "no such dimension"),
        });
    }

    /// <summary>By all affiliations, former ones too; a person with several counts under each.</summary>
    public async ValueTask<IReadOnlyList<IReadOnlyList<GroupCount>>> OfPeopleAsync(IReadOnlyList<Page<EntityRow>> pages, PersonDimension by, int first)
    {
        var lists = await WholeAsync(pages);
        var keys = await AffiliationKeysAsync(lists.SelectMany(list => list).Select(row => row.Id), by == PersonDimension.Country);
        return Count(lists, first, row => keys[row.Id]);
    }

    /// <summary>By publication for YEAR and MONTH.</summary>
    public async ValueTask<IReadOnlyList<IReadOnlyList<GroupCount>>> OfArticlesAsync(IReadOnlyList<Page<ArticleRow>> pages, ArticleDimension by, int first) =>
        Count(await WholeAsync(pages), first, row => by switch
        {
            ArticleDimension.Year => [Year(row.Published)],
            ArticleDimension.Month => [Month(row.Published)],
            ArticleDimension.Publisher => [GroupKey.Of(row.Publisher)],
            _ => throw new ArgumentOutOfRangeException(nameof(by), by, "no such dimension"),
        });

    /// <summary>A tie counts in each year of its meetings, and under each pair of the two people's institutions (or countries).</summary>
    public async ValueTask<IReadOnlyList<IReadOnlyList<GroupCount>>> OfTiesAsync(IReadOnlyList<Page<Tie>> pages, TieDimension by, int first)
    {
        var lists = await WholeAsync(pages);
        if (by == TieDimension.Year)
        {
            return Count(lists, first, tie => tie.Meetings.Select(meeting => Year(meeting.Date)));
        }

        var keys = await AffiliationKeysAsync(lists.SelectMany(list => list).SelectMany(tie => new[] { tie.Left, tie.Right }), by == TieDimension.CountryPair);
        return Count(lists, first, tie =>
            from left in keys[tie.Left].DefaultIfEmpty(GroupKey.None)
            from right in keys[tie.Right].DefaultIfEmpty(GroupKey.None)
            select GroupKey.Pair(left, right));
    }

    private static async ValueTask<IReadOnlyList<IReadOnlyList<T>>> WholeAsync<T>(IReadOnlyList<Page<T>> pages)
    {
        var lists = new List<IReadOnlyList<T>>();
        foreach (var page in pages)
        {
            lists.Add(await page.Whole.AllAsync());
        }

        return lists;
    }

    private IReadOnlyList<IReadOnlyList<GroupCount>> Count<T>(IReadOnlyList<IReadOnlyList<T>> lists, int first, Func<T, IEnumerable<GroupKey>> keys)
    {
        if (first < 0 || first > reader.Settings.Pages.Most)
        {
            throw new BadArgumentException("first", $"'first' is from 0 to {reader.Settings.Pages.Most}.");
        }

        return [.. lists.Select(list => GroupKey.Count(list.Select(keys), first))];
    }

    private async ValueTask<Dictionary<Id, IReadOnlyList<GroupKey>>> OrganizersAsync(IEnumerable<EntityRow> events)
    {
        var ids = events.Select(row => row.Id).Distinct().ToArray();
        var rows = await reader.AllOfAsync<ParticipationRow>(RowIndex.ParticipationByEvent, ids);
        var organizers = rows.Select(list => list.Where(row => row.Relation == Relation.Organized).Select(row => row.Entity).Distinct().ToList()).ToList();
        var names = await reader.MapAsync<EntityRow>(organizers.SelectMany(list => list));
        return ids.Zip(organizers).ToDictionary(pair => pair.First, pair => (IReadOnlyList<GroupKey>)[.. pair.Second.Where(names.ContainsKey).Select(id => GroupKey.Of(names[id]))]);
    }

    private async ValueTask<Dictionary<Id, IReadOnlyList<GroupKey>>> AffiliationKeysAsync(IEnumerable<Id> people, bool countries)
    {
        var ids = people.Distinct().ToArray();
        var rows = await reader.AllOfAsync<AffiliationRow>(RowIndex.AffiliationByPerson, ids);
        var institutions = await reader.MapAsync<EntityRow>(rows.SelectMany(list => list).Select(row => row.Institution));
        return ids.Zip(rows).ToDictionary(pair => pair.First, pair => (IReadOnlyList<GroupKey>)
        [
            .. pair.Second.Select(row => institutions.GetValueOrDefault(row.Institution)).OfType<EntityRow>()
                .Select(row => countries ? Named(row.Country) : GroupKey.Of(row))
                .Where(key => key.Identity is not null)
                .DistinctBy(key => key.Identity),
        ]);
    }

    private static GroupKey Year(Dating? date) => Named(date?.Value.Year.ToString("D4", CultureInfo.InvariantCulture));

    private static GroupKey Month(Dating? date) =>
        Named(date is { Value: { Month: > 0 } value } ? string.Create(CultureInfo.InvariantCulture, $"{value.Year:D4}-{value.Month:D2}") : null);

    private static GroupKey Named(string? name) => name is null ? GroupKey.None : new GroupKey(name, [name], []);
}
