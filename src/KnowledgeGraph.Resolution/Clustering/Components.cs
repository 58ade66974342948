using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>Splits a set into parts that share no blocking key and no SAME judgement: each is clustered by itself.</summary>
internal static class Components
{
    /// <summary>Indexes into <paramref name="subjects"/>, ascending; parts in order of their first.</summary>
    public static List<List<int>> Of(IReadOnlyList<Subject> subjects, IReadOnlyList<ImmutableArray<string>> keys, IEnumerable<(int Left, int Right)> joined)
    {
        var sets = new UnionFind(subjects.Count);
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < subjects.Count; i++)
        {
            foreach (var key in keys[i])
            {
                ref var owner = ref CollectionsMarshal.GetValueRefOrAddDefault(owners, key, out var known);
                if (known)
                {
                    sets.Union(owner, i);
                }
                else
                {
                    owner = i;
                }
            }
        }

        foreach (var (left, right) in joined)
        {
            sets.Union(left, right);
        }

        var parts = new Dictionary<int, List<int>>();
        var ordered = new List<List<int>>();
        for (var i = 0; i < subjects.Count; i++)
        {
            var root = sets.Find(i);
            if (!parts.TryGetValue(root, out var part))
            {
                ordered.Add(parts[root] = part = []);
            }

            part.Add(i);
        }

        return ordered;
    }
}
