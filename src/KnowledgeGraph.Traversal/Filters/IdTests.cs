using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>Passes things whose id is in a set that must be read first; it is read when the first thing is tested.</summary>
internal sealed class IdSetTest<T>(Func<GraphReader, ValueTask<HashSet<Id>>> readSet, Func<T, Id> idOf) : Test<T>
{
    private HashSet<Id>? _set;

    public override async ValueTask<bool[]> RunAsync(GraphReader reader, IReadOnlyList<T> things)
    {
        var set = _set ??= await readSet(reader);
        return [.. things.Select(thing => set.Contains(idOf(thing)))];
    }
}

internal static class IdTests
{
    /// <summary>The ids that a filter lets through, as given; null when there is no filter or it asks nothing.</summary>
    public static IReadOnlyList<Id>? Listed(IdFilter? filter) => filter switch
    {
        { Eq: { } eq, In: { } among } => among.Contains(eq) ? [eq] : [],
        { Eq: { } eq } => [eq],
        { In: { } among } => [.. among],
        _ => null,
    };

    public static Test<T>? OfEntity<T>(IdFilter? filter, Func<T, Id> idOf) =>
        Listed(filter) is { } ids ? new IdSetTest<T>(reader => Handles.IdsAsync(reader, ids), idOf) : null;

    public static Test<T>? OfArticle<T>(IdFilter? filter, Func<T, Id> idOf)
    {
        var ids = Listed(filter)?.ToHashSet();
        return ids is null ? null : Test.Of<T>(thing => ids.Contains(idOf(thing)));
    }
}
