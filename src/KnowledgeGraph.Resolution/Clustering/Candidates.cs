using System.Collections.Immutable;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// The pairs of evidence classes to compare: all pairs of a small block; in a large one each with its next neighbours, in membership
/// order and among those that no veto tells apart. Bounded work for a block: its size times a constant.
/// </summary>
internal static class Candidates
{
    private const int SmallBlock = 32;
    private const int Neighbours = 8;

    /// <param name="keys">Blocking keys of each subject of the component.</param>
    /// <returns>(lesser, greater) classes; a class with itself when it has two members. Distinct.</returns>
    public static HashSet<(int Left, int Right)> Of(Comparisons comparisons, IReadOnlyList<ImmutableArray<string>> keys)
    {
        var pairs = new HashSet<(int, int)>();
        var evidence = comparisons.Evidence;
        var blocks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var number = 0; number < evidence.Count; number++)
        {
            var members = evidence.Members(number);
            if (members.Count > 1 && keys[members[0]].Length > 0)
            {
                pairs.Add((number, number));
            }

            foreach (var key in members.Count == 1 ? keys[members[0]] : members.SelectMany(m => keys[m]).Distinct(StringComparer.Ordinal))
            {
                if (!blocks.TryGetValue(key, out var block))
                {
                    blocks[key] = block = [];
                }

                block.Add(number);
            }
        }

        foreach (var block in blocks.Values)
        {
            if (block.Count <= SmallBlock)
            {
                Pair(block, SmallBlock, pairs);
                continue;
            }

            Pair(block, Neighbours, pairs);
            foreach (var alike in block.GroupBy(c => comparisons.Vetoes.Of(evidence.Members(c)[0])))
            {
                Pair([.. alike], Neighbours, pairs);
            }
        }

        return pairs;
    }

    private static void Pair(List<int> block, int reach, HashSet<(int, int)> pairs)
    {
        for (var i = 0; i < block.Count; i++)
        {
            for (var j = i + 1; j < block.Count && j <= i + reach; j++)
            {
                pairs.Add((block[i], block[j]));
            }
        }
    }
}
