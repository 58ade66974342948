using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>What things are grouped by: equal when the identity is; shown with the most frequent of its labels.</summary>
internal readonly record struct GroupKey(string? Identity, IReadOnlyList<string?> Labels, IReadOnlyList<Id> Entities)
{
    public static readonly GroupKey None = new(null, [null], []);

    public static GroupKey Of(string? label) => label is null ? None : new(NameFolding.SortKey(label) is { Length: > 0 } folded ? folded : label, [label], []);

    public static GroupKey Of(EntityRow row) => new(row.Id.ToString(), [row.Name], [row.Id]);

    /// <summary>Unordered: the lesser identity first.</summary>
    public static GroupKey Pair(GroupKey left, GroupKey right)
    {
        var (first, second) = string.CompareOrdinal(left.Identity, right.Identity) <= 0 ? (left, right) : (right, left);
        return new($"{first.Identity} + {second.Identity}", [.. first.Labels, .. second.Labels], [.. first.Entities, .. second.Entities]);
    }

    /// <summary>
    /// Largest first, then by key, what has no value last among equals. A thing with several keys counts under each, once.
    /// </summary>
    public static IReadOnlyList<GroupCount> Count(IEnumerable<IEnumerable<GroupKey>> keysOfThings, int first) =>
    [
        .. keysOfThings
            .SelectMany(keys => keys.DefaultIfEmpty(None).DistinctBy(key => key.Identity))
            .GroupBy(key => key.Identity)
            .Select(group => (Key: MostFrequent(group), Count: group.LongCount()))
            .OrderByDescending(group => group.Count)
            .ThenBy(group => group.Key.Identity is null)
            .ThenBy(group => string.Join('\n', group.Key.Labels), StringComparer.Ordinal)
            .ThenBy(group => group.Key.Identity, StringComparer.Ordinal)
            .Take(first)
            .Select(group => new GroupCount(group.Key.Labels, group.Key.Entities, group.Count)),
    ];

    // Among equals the last in ordinal order: small letters rather than capitals.
    private static GroupKey MostFrequent(IEnumerable<GroupKey> keys) => keys
        .GroupBy(key => string.Join('\n', key.Labels), StringComparer.Ordinal)
        .OrderByDescending(spelling => spelling.Count()).ThenByDescending(spelling => spelling.Key, StringComparer.Ordinal)
        .First().First();
}
