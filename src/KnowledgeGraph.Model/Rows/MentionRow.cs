namespace KnowledgeGraph.Model;

/// <summary>A mention and the entity that it is taken for at these sequences.</summary>
public sealed record MentionRow : Row
{
    public override RowKind Kind => RowKind.Mention;

    public required Id Article { get; init; }

    public required EntityKind EntityKind { get; init; }

    public required Id Entity { get; init; }

    /// <summary>The membership (article-local entity) that the mention belongs to.</summary>
    public required Id Membership { get; init; }

    public required TextRange At { get; init; }

    /// <summary>The text at <see cref="At"/>, to the letter.</summary>
    public required string Text { get; init; }

    public required MentionForm Form { get; init; }

    /// <summary>Thousandths.</summary>
    public required int Confidence { get; init; }
}
