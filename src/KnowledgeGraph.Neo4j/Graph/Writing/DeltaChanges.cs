using KnowledgeGraph.Model;

namespace KnowledgeGraph.Neo4j;

/// <summary>A row before and after a batch of deltas.</summary>
internal readonly record struct RowChange(RowVersion? Before, RowVersion? After);

/// <summary>What a batch of deltas comes to: which versions end, and what stands in the end. Nothing here speaks to the server.</summary>
internal sealed class DeltaChanges
{
    private readonly Dictionary<RowRef, RowChange> _rows = [];
    private readonly List<(RowVersion Version, long To)> _ended = [];

    /// <param name="current">The rows that hold now, of all that the deltas end or begin.</param>
    /// <exception cref="ArgumentException">A delta ends what does not hold, or begins what holds already, or they are out of order.</exception>
    public DeltaChanges(IReadOnlyList<Delta> deltas, IEnumerable<(Row Row, long From)> current)
    {
        foreach (var (row, from) in current)
        {
            var version = new RowVersion(row, from);
            _rows[new RowRef(row.Kind, row.Id)] = new RowChange(version, version);
        }

        var previous = 0L;
        foreach (var delta in deltas)
        {
            if (delta.Sequence <= previous)
            {
                throw Refusal(delta, "does not follow the one before");
            }

            End(delta);
            Begin(delta);
            previous = delta.Sequence;
        }
    }

    /// <summary>Every row that the batch touches, in order of kind then id.</summary>
    public IEnumerable<RowChange> Rows => _rows.OrderBy(static row => row.Key.Kind).ThenBy(static row => row.Key.Id).Select(static row => row.Value)
        .Where(static change => change.Before is not null || change.After is not null)
        .Where(static change => !ReferenceEquals(change.Before, change.After));

    /// <summary>The versions that end, in the order of their keys, and where.</summary>
    public IEnumerable<(RowVersion Version, long To)> Ended => _ended.OrderBy(static ended => ended.Version.Key, StringComparer.Ordinal);

    /// <summary>The places that rows leave, with the last sequence at which one was there, in order.</summary>
    public IEnumerable<(string Place, Id Id, long Until)> Left
    {
        get
        {
            var left = new SortedDictionary<string, (Id Id, long Until)>(StringComparer.Ordinal);
            foreach (var ended in _ended.GroupBy(static ended => new RowRef(ended.Version.Row.Kind, ended.Version.Row.Id)))
            {
                var kept = _rows[ended.Key].After?.Places.ToHashSet(StringComparer.Ordinal) ?? [];
                foreach (var (version, to) in ended)
                {
                    foreach (var place in version.Places.Where(place => !kept.Contains(place)))
                    {
                        left[place] = (ended.Key.Id, Math.Max(to, left.GetValueOrDefault(place).Until));
                    }
                }
            }

            return left.Select(static place => (place.Key, place.Value.Id, place.Value.Until));
        }
    }

    private void End(Delta delta)
    {
        foreach (var row in delta.Ended)
        {
            if (!_rows.TryGetValue(row, out var change) || change.After is not { } version)
            {
                throw Refusal(delta, $"ends {row.Kind} {row.Id}, which does not hold");
            }

            _ended.Add((version, delta.Sequence));
            _rows[row] = change with { After = null };
        }
    }

    private void Begin(Delta delta)
    {
        foreach (var row in delta.Begun)
        {
            var key = new RowRef(row.Kind, row.Id);
            var change = _rows.GetValueOrDefault(key);
            if (change.After is not null)
            {
                throw Refusal(delta, $"begins {row.Kind} {row.Id}, which holds already");
            }

            _rows[key] = change with { After = new RowVersion(row, delta.Sequence) };
        }
    }

    private static ArgumentException Refusal(Delta delta, string problem) => new($"Delta {delta.Sequence} {problem}.");
}
