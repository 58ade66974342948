using System.Collections.Immutable;

namespace KnowledgeGraph.Resolution;

/// <summary>Small set arithmetic over the short, ordered lists of a profile.</summary>
internal static class Words
{
    public static int Shared<T>(ImmutableArray<T> left, ImmutableArray<T> right)
        where T : IEquatable<T>
    {
        var count = 0;
        foreach (var l in left)
        {
            foreach (var r in right)
            {
                if (l.Equals(r))
                {
                    count++;
                    break;
                }
            }
        }

        return count;
    }
}
