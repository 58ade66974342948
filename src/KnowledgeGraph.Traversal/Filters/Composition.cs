namespace KnowledgeGraph.Traversal;

/// <summary>And, or, not: the same for every kind of filter.</summary>
internal static class Composition
{
    /// <summary>The filter as a test; null for no filter. <paramref name="own"/> gives the tests of the filter's own members, cheap ones first.</summary>
    public static Test<T>? Of<TFilter, T>(TFilter? filter, Func<TFilter, IEnumerable<Test<T>?>> own)
        where TFilter : Filter<TFilter>
    {
        if (filter is null)
        {
            return null;
        }

        return Test.All(
        [
            .. own(filter),
            .. (filter.And ?? []).Select(part => Of(part, own)),
            filter.Or is null ? null : Test.Any(filter.Or.Select(part => Of(part, own)!)),
            filter.Not is null ? null : Test.Not(Of(filter.Not, own)!),
        ]);
    }

    /// <summary>The filter and all that must hold with it.</summary>
    public static IEnumerable<TFilter> Conjuncts<TFilter>(TFilter filter)
        where TFilter : Filter<TFilter> => (filter.And ?? []).SelectMany(Conjuncts).Prepend(filter);
}
