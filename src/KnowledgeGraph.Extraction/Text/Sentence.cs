namespace KnowledgeGraph.Extraction.Text;

/// <summary>Tokens [First, End) of one sentence.</summary>
internal readonly record struct Sentence(int First, int End, int Line, Zone Zone);
