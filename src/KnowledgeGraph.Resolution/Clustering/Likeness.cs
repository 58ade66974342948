namespace KnowledgeGraph.Resolution;

internal enum LikenessKind { Judged, ExternalId, Scored }

/// <summary>The best reason to take two units for one: a member of each, the earlier on the left.</summary>
internal readonly record struct Likeness(LikenessKind Kind, int Score, Node Left, Node Right) : IComparable<Likeness>
{
    public static Likeness Between(LikenessKind kind, int score, Node one, Node other) =>
        one.CompareTo(other) < 0 ? new(kind, score, one, other) : new(kind, score, other, one);

    /// <summary>Whether it is enough for a merge; else the two are alike enough to be looked at.</summary>
    public bool MayMerge(int mergeAt) => Kind != LikenessKind.Scored || Score >= mergeAt;

    /// <summary>Judgements first, then shared ids, then the highest score; ties by the order of memberships.</summary>
    public int CompareTo(Likeness other)
    {
        if (Kind != other.Kind || Score != other.Score)
        {
            return Kind != other.Kind ? Kind.CompareTo(other.Kind) : other.Score.CompareTo(Score);
        }

        var left = Left.CompareTo(other.Left);
        return left != 0 ? left : Right.CompareTo(other.Right);
    }

    /// <summary>The member that stands in the unit, and the one in the other.</summary>
    public (Node Own, Node Other) Seen(Unit from) => Left.Unit == from ? (Left, Right) : (Right, Left);
}
