namespace KnowledgeGraph.Extraction.Text;

/// <summary>Tokens [First, End) of one paragraph, hard line breaks inside it undone.</summary>
internal readonly record struct Line(int First, int End, Zone Zone);
