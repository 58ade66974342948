namespace KnowledgeGraph.IntegrationTests;

/// <summary>Tests that wipe the one database for themselves: they take turns, and none shares it with a service that goes on.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jAlone
{
    public const string Name = "Neo4j alone";
}
