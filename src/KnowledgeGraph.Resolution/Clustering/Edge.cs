namespace KnowledgeGraph.Resolution;

internal enum EdgeKind { Judged, ExternalId, Scored }

/// <summary>A reason to merge two memberships of a component, known by their places in the order of memberships; Left &lt; Right.</summary>
internal readonly record struct Edge(EdgeKind Kind, int Score, int Left, int Right) : IComparable<Edge>
{
    /// <summary>Judgements first, then shared ids, then the highest score; ties by membership order.</summary>
    public int CompareTo(Edge other) =>
        Kind != other.Kind ? Kind.CompareTo(other.Kind)
        : Score != other.Score ? other.Score.CompareTo(Score)
        : Left != other.Left ? Left.CompareTo(other.Left)
        : Right.CompareTo(other.Right);
}
