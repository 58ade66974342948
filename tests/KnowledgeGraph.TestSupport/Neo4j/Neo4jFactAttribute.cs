using Xunit;

namespace KnowledgeGraph.TestSupport;

/// <summary>A fact that needs a Neo4j server; skipped with the reason where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class Neo4jFactAttribute : FactAttribute
{
    public Neo4jFactAttribute() => Skip = Neo4jServer.Missing;
}

/// <summary>A fact that starts a Neo4j server of its own, with a password.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GuardedNeo4jFactAttribute : FactAttribute
{
    public GuardedNeo4jFactAttribute() => Skip = Neo4jServer.MissingRunner;
}

/// <summary>Its twin for theories.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class Neo4jTheoryAttribute : TheoryAttribute
{
    public Neo4jTheoryAttribute() => Skip = Neo4jServer.Missing;
}
