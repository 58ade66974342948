using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// What somebody wants to say. Ends are ids of mentions: any handle of an entity is one, and it is that mention's entity that is meant.
/// </summary>
public sealed record JudgementRequest
{
    private JudgementRequest(JudgementKind kind, string? reason)
    {
        Kind = kind;
        Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
    }

    public JudgementKind Kind { get; }

    public string? Reason { get; }

    public Id Left { get; private init; }

    public Id Right { get; private init; }

    public Id Statement { get; private init; }

    public string Name { get; private init; } = "";

    /// <summary>The two are one.</summary>
    public static JudgementRequest Same(Id left, Id right, string? reason = null) => new(JudgementKind.Same, reason) { Left = left, Right = right };

    /// <summary>The two are not one.</summary>
    public static JudgementRequest NotSame(Id left, Id right, string? reason = null) => new(JudgementKind.NotSame, reason) { Left = left, Right = right };

    /// <summary>Somebody looked and cannot tell: nobody is asked again.</summary>
    public static JudgementRequest Unsure(Id left, Id right, string? reason = null) => new(JudgementKind.Unsure, reason) { Left = left, Right = right };

    public static JudgementRequest Rename(Id entity, string name, string? reason = null) => new(JudgementKind.Rename, reason) { Left = entity, Name = name };

    /// <summary>The extractor misread: the statement is kept and makes no link.</summary>
    public static JudgementRequest StatementWrong(Id statement, string? reason = null) => new(JudgementKind.StatementWrong, reason) { Statement = statement };
}
