using KnowledgeGraph.Neo4j;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests;

/// <summary>All tests on the server are of this collection: they share one database and so take turns.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jDatabase : ICollectionFixture<Neo4jDatabase>
{
    public const string Name = "Neo4j";

    private static bool _hasSchema;

    public static Neo4jOptions Options => new() { Uri = Neo4jServer.Get().Uri };

    /// <summary>Stores over the wiped database.</summary>
    public static async Task<Neo4jStores> OpenEmptyAsync(TimeProvider? time = null)
    {
        await Neo4jServer.Get().WipeAsync();
        if (!_hasSchema)
        {
            (await Neo4jStores.OpenForWritingAsync(Options, TimeProvider.System, default)).Dispose();
            _hasSchema = true;
        }

        var stores = Neo4jStores.OpenForReading(Options, time ?? TimeProvider.System);
        await GraphSchema.BeginAsync(stores.Client, default);
        return stores;
    }
}

/// <summary>For contract suites: their tests are skipped where there is no server.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsNeo4jAttribute : RequirementAttribute
{
    public override string? Missing => Neo4jServer.Missing;
}
