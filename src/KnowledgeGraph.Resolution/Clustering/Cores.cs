namespace KnowledgeGraph.Resolution;

/// <summary>
/// Name classes, and sets of them that a judgement or an id made one. A person judged to have two names may be joined under either, so a
/// core forbids another only when none of its classes fits any of the other's.
/// </summary>
internal sealed class Cores(NameClasses classes)
{
    private readonly List<int[]> _sets = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public int Of(Unit unit) => unit.Names.Count == 1 ? unit.Names[0] : Together([.. unit.Names.Order()]);

    public int Together(int left, int right) => Together([.. Classes(left).Union(Classes(right)).Order()]);

    public bool Forbidden(int left, int right) => left >= 0 && right >= 0
        ? classes.Forbidden(left, right)
        : Classes(left).All(l => Classes(right).All(r => classes.Forbidden(l, r)));

    private int Together(int[] set)
    {
        if (set.Length == 1)
        {
            return set[0];
        }

        var key = string.Join(',', set);
        if (!_numbers.TryGetValue(key, out var number))
        {
            _sets.Add(set);
            _numbers[key] = number = -_sets.Count;
        }

        return number;
    }

    private int[] Classes(int core) => core >= 0 ? [core] : _sets[-core - 1];
}
