namespace KnowledgeGraph.Ingestion;

/// <summary>One setting: its name below the section, what it means, and how its value changes the options (or why it cannot).</summary>
public sealed record Setting(string Name, string Meaning, SettingValueReader Read);

/// <summary>The options with the value taken in, or null and what is wrong with it, to be said after the setting's name.</summary>
public delegate (KnowledgeGraphOptions? Options, string? Problem) SettingValueReader(KnowledgeGraphOptions options, string value);
