using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>How far two sets overlap, estimated from their least hashes (exact while both are kept whole).</summary>
/// <param name="Shared">Hashes that both sketches hold among the least of both.</param>
/// <param name="OfSmaller">How much of the smaller set stands in the other, thousandths.</param>
internal readonly record struct Overlap(int Shared, int OfSmaller)
{
    /// <param name="kept">How many hashes a sketch holds at most.</param>
    public static Overlap Of(Hashes left, int leftCount, Hashes right, int rightCount, int kept)
    {
        var l = left.Values.AsSpan();
        var r = right.Values.AsSpan();
        var (i, j, seen, shared) = (0, 0, 0, 0);
        while (seen < kept && (i < l.Length || j < r.Length))
        {
            seen++;
            if (i < l.Length && j < r.Length && l[i] == r[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (j == r.Length || (i < l.Length && l[i] < r[j]))
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        // |A and B| = J (|A| + |B|) / (1 + J), with J = shared / seen.
        var smaller = Math.Min(leftCount, rightCount);
        return smaller == 0 ? default : new Overlap(shared, (int)Math.Min(1000, 1000L * shared * (leftCount + rightCount) / ((long)(seen + shared) * smaller)));
    }
}
