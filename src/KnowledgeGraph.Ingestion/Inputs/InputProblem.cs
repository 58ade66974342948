namespace KnowledgeGraph.Ingestion;

/// <summary>Why an input was refused, for the person who gave it.</summary>
/// <param name="Source">The path as it was given, or "standard input".</param>
/// <param name="Place">Where in it: "line 12", "line 12, $.relations[3].to", "byte 17"; empty for the whole.</param>
public sealed record InputProblem(string Source, string Place, string Message)
{
    public override string ToString() => Place.Length == 0 ? $"{Source}: {Message}" : $"{Source}, {Place}: {Message}";
}
