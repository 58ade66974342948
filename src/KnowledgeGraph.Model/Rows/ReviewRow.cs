using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>Two entities of one kind that may be one, for a person to judge.</summary>
public sealed record ReviewRow : Row
{
    public override RowKind Kind => RowKind.Review;

    public required EntityKind EntityKind { get; init; }

    /// <summary>The lesser id.</summary>
    public required Id Left { get; init; }

    public required Id Right { get; init; }

    /// <summary>Thousandths: how likely the two are one.</summary>
    public required int Probability { get; init; }

    /// <summary>Strongest first.</summary>
    public required ImmutableArray<Reason> Reasons { get; init; }
}
