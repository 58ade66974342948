namespace KnowledgeGraph.Traversal;

/// <summary>
/// The whole list that a page is a part of, computed when first asked, and then for the lists of all parents of the level at once.
/// </summary>
public sealed class Whole<T>
{
    private readonly int _list;
    private readonly Lazy<Task<IReadOnlyList<IReadOnlyList<T>>>> _rows;
    private readonly Lazy<Task<IReadOnlyList<long>>> _counts;

    private Whole(int list, Lazy<Task<IReadOnlyList<IReadOnlyList<T>>>> rows, Lazy<Task<IReadOnlyList<long>>> counts) =>
        (_list, _rows, _counts) = (list, rows, counts);

    /// <summary>How many things the whole list has.</summary>
    public async ValueTask<long> CountAsync() => (await _counts.Value)[_list];

    /// <summary>All things of the list, in its order.</summary>
    public async ValueTask<IReadOnlyList<T>> AllAsync() => (await _rows.Value)[_list];

    /// <summary>One for each of so many lists, which share the work.</summary>
    internal static IReadOnlyList<Whole<T>> Of(
        int lists, Func<Task<IReadOnlyList<IReadOnlyList<T>>>> rows, Func<Task<IReadOnlyList<long>>>? counts = null)
    {
        var lazyRows = new Lazy<Task<IReadOnlyList<IReadOnlyList<T>>>>(rows);
        var lazyCounts = new Lazy<Task<IReadOnlyList<long>>>(counts ?? (async () => [.. (await lazyRows.Value).Select(list => (long)list.Count)]));
        return [.. Enumerable.Range(0, lists).Select(list => new Whole<T>(list, lazyRows, lazyCounts))];
    }

    /// <summary>Of a list that is all at hand.</summary>
    internal static Whole<T> Of(IReadOnlyList<T> rows) => Of(1, () => Task.FromResult<IReadOnlyList<IReadOnlyList<T>>>([rows]))[0];
}
