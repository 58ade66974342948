using System.Collections.Immutable;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// The graph as it stands at one sequence with changes on top that are not applied yet. What is put or removed here is seen by
/// every later read of the draft; <see cref="ToDeltaAsync"/> says what differs in the end. Not safe for parallel use.
/// </summary>
internal sealed class GraphDraft(IGraphStore graph, AppliedState applied)
{
    private readonly Dictionary<RowRef, Row?> _base = [];
    private readonly Dictionary<RowRef, Row?> _pending = [];
    private readonly Dictionary<(RowIndex Index, string Partition), HashSet<RowRef>> _entries = [];
    private readonly Dictionary<(RowIndex Index, string Partition), IReadOnlyList<RowRef>> _looked = [];

    public AppliedState Applied => applied;

    /// <summary>How many entries were folded into the draft, the one that is being folded among them.</summary>
    public int Entries { get; set; }

    /// <summary>Puts a row of an article whose rows were all looked up, so that the store need not be asked whether it has it.</summary>
    public void PutOfArticle(Row row)
    {
        _base.TryAdd(new RowRef(row.Kind, row.Id), null);
        Put(row);
    }

    public void Put(Row row)
    {
        var reference = new RowRef(row.Kind, row.Id);
        if (!_pending.ContainsKey(reference) && row.Equals(_base.GetValueOrDefault(reference)))
        {
            return;
        }

        Unindex(reference);
        _pending[reference] = row;
        foreach (var entry in RowIndexes.Of(row))
        {
            if (!_entries.TryGetValue((entry.Index, entry.Partition), out var rows))
            {
                _entries[(entry.Index, entry.Partition)] = rows = [];
            }

            rows.Add(reference);
        }
    }

    public void Remove(Row row)
    {
        var reference = new RowRef(row.Kind, row.Id);
        Unindex(reference);
        _pending[reference] = null;
    }

    /// <summary>The rows that exist, by id; missing ones are left out.</summary>
    public async ValueTask<Dictionary<Id, T>> GetAsync<T>(RowKind kind, IEnumerable<Id> ids, CancellationToken cancellationToken)
        where T : Row
    {
        var wanted = ids.Distinct().ToList();
        await LoadBaseAsync(kind, wanted, cancellationToken);
        var found = new Dictionary<Id, T>();
        foreach (var id in wanted)
        {
            if (Current(new RowRef(kind, id)) is T row)
            {
                found[id] = row;
            }
        }

        return found;
    }

    /// <summary>All rows of the partitions of an index, distinct, by id.</summary>
    public async ValueTask<List<T>> LookupAsync<T>(RowIndex index, IEnumerable<string> partitions, CancellationToken cancellationToken)
        where T : Row
    {
        var wanted = partitions.Distinct(StringComparer.Ordinal).Select(partition => (index, partition)).ToList();
        await LookAsync(index, wanted, cancellationToken);
        var found = new Dictionary<RowRef, T>();
        foreach (var place in wanted)
        {
            foreach (var reference in _looked[place].Where(reference => !_pending.ContainsKey(reference)))
            {
                found[reference] = (T)_base[reference]!;
            }

            foreach (var reference in _entries.GetValueOrDefault(place) ?? [])
            {
                found[reference] = (T)_pending[reference]!;
            }
        }

        return [.. found.Values.OrderBy(row => row.Id)];
    }

    public ValueTask<List<T>> LookupAsync<T>(RowIndex index, IEnumerable<Id> partitions, CancellationToken cancellationToken)
        where T : Row => LookupAsync<T>(index, partitions.Select(id => id.ToString()), cancellationToken);

    /// <summary>The first rows by id of each partition of an index whose sorts are all empty; what is not wanted is not read.</summary>
    public async ValueTask<IReadOnlyList<IReadOnlyList<T>>> FirstAsync<T>(RowIndex index, IReadOnlyList<string> partitions, int count, CancellationToken cancellationToken)
        where T : Row
    {
        if (partitions.Count == 0)
        {
            return [];
        }

        // What the draft removed or changed may stand among the first of the store: so many more are asked for.
        var limit = count + _pending.Count(pair => pair.Value is null or T);
        var lists = await graph.LookupAsync(index, partitions, applied.Sequence, limit, ScanDirection.Ascending, null, cancellationToken);
        return [.. partitions.Zip(lists, (partition, list) => (IReadOnlyList<T>)
        [
            .. list.Select(indexed => indexed.Row).Where(row => !_pending.ContainsKey(new RowRef(row.Kind, row.Id)))
                .Concat(_entries.GetValueOrDefault((index, partition))?.Select(reference => _pending[reference]!) ?? [])
                .OrderBy(row => row.Id).Take(count).Cast<T>(),
        ])];
    }

    /// <summary>The first rows of a partition of an index in its own order, as they stood before the draft.</summary>
    public ValueTask<IReadOnlyList<IndexedRow>> EarliestAsync(RowIndex index, string partition, int count, CancellationToken cancellationToken) =>
        graph.ScanAsync(index, partition, SortRange.All, applied.Sequence, count, ScanDirection.Ascending, null, cancellationToken);

    /// <summary>Rows of a kind that were put or removed and now say something else: (before, after), by id.</summary>
    public async ValueTask<List<RowChange>> ChangesAsync(RowKind kind, CancellationToken cancellationToken)
    {
        var references = _pending.Keys.Where(reference => reference.Kind == kind).OrderBy(reference => reference.Id).ToList();
        await LoadBaseAsync(kind, references.ConvertAll(reference => reference.Id), cancellationToken);
        var changes = new List<RowChange>();
        foreach (var reference in references)
        {
            var change = new RowChange(_base[reference], _pending[reference]);
            if (change.IsReal)
            {
                changes.Add(change);
            }
            else if (change.Before is { } same)
            {
                // It says what it said before: it keeps the time at which it was first recorded.
                _pending[reference] = same;
            }
        }

        return changes;
    }

    /// <summary>All differences as the delta of one ledger entry.</summary>
    public async ValueTask<Delta> ToDeltaAsync(LedgerEntry entry, CancellationToken cancellationToken)
    {
        var ended = ImmutableArray.CreateBuilder<RowRef>();
        var begun = ImmutableArray.CreateBuilder<Row>();
        var hash = applied.Hash;
        foreach (var kind in Enum.GetValues<RowKind>())
        {
            foreach (var (before, after) in await ChangesAsync(kind, cancellationToken))
            {
                if (before is not null)
                {
                    ended.Add(new RowRef(kind, before.Id));
                    hash = unchecked(hash - RowCodec.Hash(before));
                }

                if (after is not null)
                {
                    begun.Add(after);
                    hash = unchecked(hash + RowCodec.Hash(after));
                }
            }
        }

        return new Delta(entry.Sequence, entry.RecordedAt, hash, ended.ToImmutable(), begun.ToImmutable());
    }

    private Row? Current(RowRef reference) =>
        _pending.TryGetValue(reference, out var row) ? row : _base.GetValueOrDefault(reference);

    private async ValueTask LoadBaseAsync(RowKind kind, List<Id> ids, CancellationToken cancellationToken)
    {
        var missing = ids.FindAll(id => !_base.ContainsKey(new RowRef(kind, id)));
        if (missing.Count == 0)
        {
            return;
        }

        var rows = await graph.GetAsync(kind, missing, applied.Sequence, cancellationToken);
        for (var i = 0; i < missing.Count; i++)
        {
            _base[new RowRef(kind, missing[i])] = rows[i];
        }
    }

    /// <summary>Asks the store for the partitions that it was not asked for yet, all in one call.</summary>
    private async ValueTask LookAsync(RowIndex index, IEnumerable<(RowIndex Index, string Partition)> places, CancellationToken cancellationToken)
    {
        var missing = places.Where(place => !_looked.ContainsKey(place)).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var lists = await graph.LookupAsync(index, missing.ConvertAll(place => place.Partition), applied.Sequence, int.MaxValue, ScanDirection.Ascending, null, cancellationToken);
        for (var i = 0; i < missing.Count; i++)
        {
            foreach (var row in lists[i].Select(indexed => indexed.Row))
            {
                _base[new RowRef(row.Kind, row.Id)] = row;
            }

            _looked[missing[i]] = [.. lists[i].Select(indexed => new RowRef(indexed.Row.Kind, indexed.Row.Id))];
        }
    }

    private void Unindex(RowRef reference)
    {
        if (_pending.GetValueOrDefault(reference) is { } former)
        {
            foreach (var entry in RowIndexes.Of(former))
            {
                _entries[(entry.Index, entry.Partition)].Remove(reference);
            }
        }
    }
}

/// <summary>A row before and after a change; null where there is none.</summary>
internal readonly record struct RowChange(Row? Before, Row? After)
{
    /// <summary>Whether the two say something different (times of recording aside).</summary>
    public bool IsReal => Before is null || After is null
        ? Before is not null || After is not null
        : !Before.Equals(After) && !RowCodec.Canonical(Before).AsSpan().SequenceEqual(RowCodec.Canonical(After));
}
