namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A place in a document: line and column, both from 1. Columns count UTF-16 code units; a line ends with LF, CR or CRLF.</summary>
public readonly record struct SourceLocation(int Line, int Column)
{
    public override string ToString() => $"{Line}:{Column}";
}
