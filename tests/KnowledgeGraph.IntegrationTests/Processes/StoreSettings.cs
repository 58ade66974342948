namespace KnowledgeGraph.IntegrationTests;

/// <summary>Settings that point a process at a store, as environment variables.</summary>
internal static class StoreSettings
{
    public static Dictionary<string, string> Embedded(string directory) => new() { ["KnowledgeGraph__DataDirectory"] = directory };

    public static Dictionary<string, string> Neo4j(Uri uri, string? user = null, string? password = null)
    {
        var settings = new Dictionary<string, string> { ["KnowledgeGraph__Store"] = "neo4j", ["KnowledgeGraph__Neo4j__Uri"] = uri.ToString() };
        if (user is not null)
        {
            settings["KnowledgeGraph__Neo4j__User"] = user;
            settings["KnowledgeGraph__Neo4j__Password"] = password!;
        }

        return settings;
    }

    /// <summary>For tests of what is answered, not of how soon: a busy machine may plan a new query for longer than a service waits.</summary>
    public static Dictionary<string, string> Patient(this Dictionary<string, string> settings) => new(settings) { ["KnowledgeGraph__Api__TimeoutSeconds"] = "120" };
}
