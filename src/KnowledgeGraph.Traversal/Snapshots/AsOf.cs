namespace KnowledgeGraph.Traversal;

/// <summary>A day in the world, and whether what has no date counts as there by then.</summary>
public readonly record struct AsOf(DateOnly Day, bool IncludeUndated = true);
