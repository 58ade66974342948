namespace KnowledgeGraph.Resolution;

/// <summary>
/// Veto classes, and sets of them that a judgement made one. A person judged to have two names may be joined under either, so a
/// core forbids another only when none of its classes fits any of the other's.
/// </summary>
internal sealed class Cores(Comparisons comparisons)
{
    private readonly List<int[]> _sets = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public int Together(int left, int right)
    {
        int[] set = [.. Classes(left).Union(Classes(right)).Order()];
        if (set.Length == 1)
        {
            return set[0];
        }

        var key = string.Join(',', set);
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers[key] = number = comparisons.Vetoes.Count + _sets.Count;
            _sets.Add(set);
        }

        return number;
    }

    public bool Forbidden(int left, int right)
    {
        if (left < comparisons.Vetoes.Count && right < comparisons.Vetoes.Count)
        {
            return comparisons.Forbidden(left, right);
        }

        return Classes(left).All(l => Classes(right).All(r => comparisons.Forbidden(l, r)));
    }

    private int[] Classes(int core) => core < comparisons.Vetoes.Count ? [core] : _sets[core - comparisons.Vetoes.Count];
}
