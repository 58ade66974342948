using System.Collections.Concurrent;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Which rows hold as of a day: the one place that decides it. An event holds when it certainly began by then, and what speaks of events
/// holds with them; a post holds when it was certainly first seen by then, and its statements with it. People, institutions, articles
/// and claims are not bound to a day. Rows hold whole or not at all, so whatever is left fits together: with a part its whole, with a
/// link its statements.
/// </summary>
internal sealed class AsOfTest(AsOf asOf, SnapshotRows rows)
{
    private readonly ConcurrentDictionary<Id, bool> _events = new();

    public AsOf AsOf => asOf;

    /// <summary>Whether rows of a partition may be left out: false where a count of the store is the count of what holds.</summary>
    public static bool MayLeaveOut(RowIndex index, string partition) => index switch
    {
        RowIndex.EntityByName or RowIndex.EntityByFoldKey or RowIndex.EntityByToken or RowIndex.EntityByMentions or RowIndex.EntityByLinks
            or RowIndex.EntityByFirstSeen or RowIndex.EntityByLastSeen or RowIndex.ReviewByProbability =>
            partition.StartsWith(nameof(EntityKind.Event), StringComparison.Ordinal),
        RowIndex.InstitutionByParent or RowIndex.ClaimByEntity or RowIndex.ClaimByArticle or RowIndex.ClaimByTarget or RowIndex.ArticleByUri
            or RowIndex.ArticleByPublished or RowIndex.ArticleByRecorded or RowIndex.ArticleByTitle or RowIndex.JudgementByRecorded
            or RowIndex.JudgementByArticle => false,
        _ => true,
    };

    /// <summary>One answer for each row. At most three store calls: events, their trees, posts; they are not charged, as they follow what was.</summary>
    public async ValueTask<bool[]> HoldAsync(IReadOnlyList<Row> tested)
    {
        await DecideEventsAsync(tested);
        var posts = await PostsAsync(tested);
        return [.. tested.Select(row => EventsOf(row).All(id => _events[id]) && Began(row, posts))];
    }

    /// <summary>
    /// Where reading may go on after a place: in an index whose sort is the first day of an event, what began after the day is passed
    /// over, however much it is.
    /// </summary>
    public IndexPlace Next(RowIndex index, ScanDirection direction, IndexPlace last)
    {
        var isByDay = index is RowIndex.EventByStart or RowIndex.EventByRoot or RowIndex.EventByWhole or RowIndex.ParticipationByEntity;
        if (!isByDay || asOf.Day == DateOnly.MaxValue)
        {
            return last;
        }

        // Days, then '}', then what is undated.
        var (tomorrow, undated) = (RowIndexes.Day(asOf.Day.AddDays(1)), new IndexPlace("}", default));
        var isLate = string.CompareOrdinal(last.Sort, tomorrow) >= 0;
        return direction == ScanDirection.Ascending
            ? isLate && string.CompareOrdinal(last.Sort, undated.Sort) < 0 ? undated : last
            : isLate && last.Sort != RowIndexes.Last ? new IndexPlace(tomorrow, default) : last;
    }

    private static IEnumerable<Id> EventsOf(Row row) => row switch
    {
        EntityRow { Event: not null } r => [r.Id],
        ParticipationRow r => [r.Event],
        StatementRow { ObjectKind: EntityKind.Event } r => [r.Object],
        InteractionRow { Event: { } at } => [at],
        MentionRow { EntityKind: EntityKind.Event } r => [r.Entity],
        MembershipRow { Profile.Kind: EntityKind.Event } r => [r.Entity],
        ReviewRow { EntityKind: EntityKind.Event } r => [r.Left, r.Right],
        _ => [],
    };

    private bool Began(Row row, Dictionary<Id, AffiliationRow> posts) => row switch
    {
        AffiliationRow r => Began(r.FirstSeen),
        StatementRow { Relation: Relation.AffiliatedWith } r => Began(r.Link is { } link && posts.TryGetValue(link, out var post) ? post.FirstSeen : r.Date),
        _ => true,
    };

    private bool Began(Dating? date) => date is null ? asOf.IncludeUndated : date.Value.LastDay <= asOf.Day;

    private async ValueTask<Dictionary<Id, AffiliationRow>> PostsAsync(IReadOnlyList<Row> tested)
    {
        var links = tested.OfType<StatementRow>().Where(row => row.Relation == Relation.AffiliatedWith).Select(row => row.Link).OfType<Id>().Distinct().ToList();
        return links.Count == 0 ? [] : (await rows.GetAsync(RowKind.Affiliation, links)).OfType<AffiliationRow>().ToDictionary(row => row.Id);
    }

    private async ValueTask DecideEventsAsync(IReadOnlyList<Row> tested)
    {
        var known = tested.OfType<EntityRow>().Where(row => row.Event is not null).DistinctBy(row => row.Id).ToDictionary(row => row.Id);
        var open = tested.SelectMany(EventsOf).Distinct().Where(id => !_events.ContainsKey(id)).ToList();
        var away = open.Where(id => !known.ContainsKey(id)).ToList();
        foreach (var (id, row) in away.Zip(away.Count == 0 ? [] : await rows.GetAsync(RowKind.Entity, away)))
        {
            if (row is EntityRow { Event: not null } found)
            {
                known.Add(id, found);
            }
            else
            {
                _events[id] = false;
            }
        }

        var events = open.Where(known.ContainsKey).Select(id => known[id]).ToList();
        await DecideTreesAsync([.. events.Where(row => !TryAlone(row)).Select(row => row.Event!.Root).Distinct()]);
    }

    /// <summary>Decides an event without its tree where its own dates are enough: most are part of nothing, and dated to the day.</summary>
    private bool TryAlone(EntityRow row)
    {
        var details = row.Event!;
        if (details.Start?.Value.FirstDay > asOf.Day)
        {
            _events[row.Id] = false;
            return true;
        }

        if (details.PartOf is not null || !(CertainlyBegan(details) || (details.Start is null && asOf.IncludeUndated)))
        {
            return false;
        }

        _events[row.Id] = true;
        return true;
    }

    private async ValueTask DecideTreesAsync(IReadOnlyList<Id> roots)
    {
        if (roots.Count == 0)
        {
            return;
        }

        var found = await rows.LookupAsync(RowIndex.EventByRoot, [.. roots.Select(root => root.ToString())], int.MaxValue, ScanDirection.Ascending, null);
        foreach (var (root, members) in roots.Zip(found))
        {
            DecideTree(new EventTree(root, members.Select(member => (EntityRow)member.Row)), [.. members.Select(member => member.Row.Id)]);
        }
    }

    /// <summary>
    /// No part began before its whole, and a whole began when a part did: a month is date enough for a whole of which a part is dated to the
    /// day. What has no date of its own has that of the nearest whole.
    /// </summary>
    private void DecideTree(EventTree tree, IReadOnlyList<Id> members)
    {
        bool IsLate(Id id) => tree.Chain(id).Any(at => tree.Find(at)!.Event!.Start?.Value.FirstDay > asOf.Day);
        var inTime = members.Where(id => !IsLate(id)).ToHashSet();
        var began = inTime.Where(id => CertainlyBegan(tree.Find(id)!.Event!)).SelectMany(tree.Chain).ToHashSet();
        foreach (var id in members)
        {
            _events[id] = inTime.Contains(id) && (began.Contains(id) || Began(tree.Start(id)));
        }
    }

    private bool CertainlyBegan(EventDetails details) => (details.Start ?? details.End)?.Value.LastDay <= asOf.Day;
}
