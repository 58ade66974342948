namespace KnowledgeGraph.Resolution.Tests;

/// <summary>Disjoint sets of 0..n-1; a set is known by its least element.</summary>
internal sealed class UnionFind(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    public int Find(int item)
    {
        while (_parents[item] != item)
        {
            _parents[item] = _parents[_parents[item]];
            item = _parents[item];
        }

        return item;
    }

    public void Union(int left, int right)
    {
        left = Find(left);
        right = Find(right);
        _parents[Math.Max(left, right)] = Math.Min(left, right);
    }
}
