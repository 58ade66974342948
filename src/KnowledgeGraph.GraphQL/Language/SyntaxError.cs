namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Why a text is no document, and where the reading stopped.</summary>
public sealed record SyntaxError(string Message, SourceLocation Location)
{
    public override string ToString() => $"{Location}: {Message}";
}
