namespace KnowledgeGraph.Ingestion;

/// <summary>The options, or every problem of the settings: exactly one of them.</summary>
public sealed record SettingsResult(KnowledgeGraphOptions? Options, IReadOnlyList<string> Problems);
