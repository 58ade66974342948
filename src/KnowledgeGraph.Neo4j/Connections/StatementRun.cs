namespace KnowledgeGraph.Neo4j;

/// <summary>One answered request: the statement's tag ("commit" for that of a transaction), the rows that came back, and how long it took.</summary>
public readonly record struct StatementRun(string Tag, int Rows, TimeSpan Elapsed);
