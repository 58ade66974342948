using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>What a row said during sequences [From, To).</summary>
internal readonly record struct RowVersion(Row Row, long From, long To);

/// <summary>All versions of one row, oldest first. Most rows have one, so the latest stands apart from its predecessors.</summary>
internal sealed class RowChain(Id id)
{
    /// <summary>The end of a version that still holds.</summary>
    public const long Open = long.MaxValue;

    private RowVersion? _latest;
    private List<RowVersion>? _older;

    public Id Id { get; } = id;

    /// <summary>The version that nothing has ended yet.</summary>
    public RowVersion? Current => _latest is { To: Open } ? _latest : null;

    public IEnumerable<RowVersion> Versions
    {
        get
        {
            foreach (var version in _older ?? [])
            {
                yield return version;
            }

            if (_latest is { } latest)
            {
                yield return latest;
            }
        }
    }

    public Row? At(long at)
    {
        if (_latest is not { } latest)
        {
            return null;
        }

        return latest.From <= at ? RowAt(latest, at) : OlderAt(at);
    }

    /// <summary>Begins a version; the one before, if it holds, ends there.</summary>
    public void Begin(Row row, long from)
    {
        End(from);
        if (_latest is { } latest)
        {
            (_older ??= new(1)).Add(latest);
        }

        _latest = new(row, from, Open);
    }

    public void End(long to)
    {
        if (Current is { } current)
        {
            _latest = current with { To = to };
        }
    }

    private Row? OlderAt(long at)
    {
        var first = 0;
        var end = _older?.Count ?? 0;
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (_older![middle].To <= at)
            {
                first = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return first < (_older?.Count ?? 0) ? RowAt(_older![first], at) : null;
    }

    private static Row? RowAt(in RowVersion version, long at) => version.From <= at && at < version.To ? version.Row : null;
}
