using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>How many pairs of people a change tied who were not tied before, and the reverse.</summary>
public readonly record struct TieCount(int Gained, int Lost)
{
    public static readonly TieCount None = new(0, 0);
}

/// <summary>
/// What a change does to the ties: two people are tied when both attended or spoke in one event's tree. Who is called by another id since
/// is still the same; of two who became one, a tie that both had is lost once. So ties before, and gained, less lost, are the ties after.
/// </summary>
public sealed class TieChanges
{
    private readonly Func<RowIndex, IReadOnlyCollection<Id>, ValueTask<IEnumerable<Row>>> _before;
    private readonly Func<RowIndex, IReadOnlyCollection<Id>, ValueTask<IEnumerable<Row>>> _after;
    private readonly Func<IReadOnlyCollection<Id>, ValueTask<IEnumerable<MentionRow>>> _mentions;

    private TieChanges(
        Func<RowIndex, IReadOnlyCollection<Id>, ValueTask<IEnumerable<Row>>> before,
        Func<RowIndex, IReadOnlyCollection<Id>, ValueTask<IEnumerable<Row>>> after,
        Func<IReadOnlyCollection<Id>, ValueTask<IEnumerable<MentionRow>>> mentions) => (_before, _after, _mentions) = (before, after, mentions);

    /// <summary>Of a delta that has been applied. At most six store calls.</summary>
    public static async ValueTask<TieCount> OfAsync(Delta delta, IGraphStore graph, CancellationToken cancellationToken)
    {
        var ended = delta.Ended.Where(row => row.Kind == RowKind.Participation).Select(row => row.Id).ToList();
        var before = ended.Count == 0 ? [] : await graph.GetAsync(RowKind.Participation, ended, delta.Sequence - 1, cancellationToken);
        var changes = new TieChanges(
            (index, partitions) => LookupAsync(graph, index, partitions, delta.Sequence - 1, cancellationToken),
            (index, partitions) => LookupAsync(graph, index, partitions, delta.Sequence, cancellationToken),
            async ids => (await graph.GetAsync(RowKind.Mention, [.. ids], delta.Sequence, cancellationToken)).OfType<MentionRow>());
        return await changes.CountAsync(Placed(before), Placed(delta.Begun));
    }

    /// <summary>Of what a draft would change.</summary>
    internal static async ValueTask<TieCount> OfAsync(GraphDraft draft, IGraphStore graph, CancellationToken cancellationToken)
    {
        var rows = await draft.ChangesAsync(RowKind.Participation, cancellationToken);
        var changes = new TieChanges(
            (index, partitions) => LookupAsync(graph, index, partitions, draft.Applied.Sequence, cancellationToken),
            async (index, partitions) => await draft.LookupAsync<ParticipationRow>(index, partitions, cancellationToken),
            async ids => (await draft.GetAsync<MentionRow>(RowKind.Mention, ids, cancellationToken)).Values);
        return await changes.CountAsync(Placed(rows.Select(change => change.Before)), Placed(rows.Select(change => change.After)));
    }

    private async ValueTask<TieCount> CountAsync(IEnumerable<ParticipationRow> before, IEnumerable<ParticipationRow> after)
    {
        var (came, went) = (after.Select(row => (row.Entity, row.Root)).ToHashSet(), before.Select(row => (row.Entity, row.Root)).ToHashSet());
        var people = came.Union(went).Except(came.Intersect(went)).Select(place => place.Entity).ToHashSet();
        if (people.Count == 0)
        {
            return TieCount.None;
        }

        // An entity's id is that of one of its mentions, which leads to whatever it is taken for now.
        var now = (await _mentions(people)).ToDictionary(row => row.Id, row => row.Entity);
        people.UnionWith(now.Values);
        var old = (await TiesAsync(_before, people)).ToList();
        var ties = (await TiesAsync(_after, people)).ToHashSet();
        var kept = old.Select(tie => Pair(now.GetValueOrDefault(tie.Item1, tie.Item1), now.GetValueOrDefault(tie.Item2, tie.Item2))).Where(ties.Contains).ToHashSet();
        return new TieCount(ties.Count - kept.Count, old.Count - kept.Count);
    }

    private static async ValueTask<IEnumerable<(Id, Id)>> TiesAsync(Func<RowIndex, IReadOnlyCollection<Id>, ValueTask<IEnumerable<Row>>> read, IReadOnlyCollection<Id> people)
    {
        var roots = Placed(await read(RowIndex.ParticipationByEntity, people)).Select(row => row.Root).Distinct().ToList();
        return Placed(roots.Count == 0 ? [] : await read(RowIndex.ParticipationByRoot, roots))
            .GroupBy(row => row.Root, row => row.Entity)
            .SelectMany(tree => tree.Distinct().ToList() is var there ? there.Where(people.Contains).SelectMany(one => there.Where(other => other != one).Select(other => Pair(one, other))) : [])
            .Distinct();
    }

    private static (Id, Id) Pair(Id one, Id other) => one < other ? (one, other) : (other, one);

    private static IEnumerable<ParticipationRow> Placed(IEnumerable<Row?> rows) =>
        rows.OfType<ParticipationRow>().Where(row => row.EntityKind == EntityKind.Person && row.Relation is Relation.Attended or Relation.SpokeAt);

    private static async ValueTask<IEnumerable<Row>> LookupAsync(IGraphStore graph, RowIndex index, IReadOnlyCollection<Id> partitions, long at, CancellationToken cancellationToken) =>
        (await graph.LookupAsync(index, [.. partitions.Select(id => id.ToString())], at, int.MaxValue, ScanDirection.Ascending, null, cancellationToken)).SelectMany(rows => rows).Select(found => found.Row);
}
