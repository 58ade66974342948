namespace KnowledgeGraph.Traversal;

/// <summary>Small slips of the keyboard.</summary>
internal static class Slips
{
    /// <summary>Shorter words are too easily another word.</summary>
    public const int ShortestWord = 5;

    /// <summary>One letter added, left out or changed, or two neighbours swapped, in words long enough.</summary>
    public static bool IsSlip(string typed, string meant)
    {
        if (typed.Length < ShortestWord || meant.Length < ShortestWord || Math.Abs(typed.Length - meant.Length) > 1)
        {
            return false;
        }

        var start = CommonStart(typed, meant);
        var left = typed.AsSpan(start);
        var right = meant.AsSpan(start);
        return left.Length == right.Length
            ? left.Length == 0 || left[1..].SequenceEqual(right[1..]) || Swapped(left, right)
            : left.Length > right.Length ? left[1..].SequenceEqual(right) : right[1..].SequenceEqual(left);
    }

    private static int CommonStart(string left, string right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[length] == right[length])
        {
            length++;
        }

        return length;
    }

    private static bool Swapped(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]);
}
