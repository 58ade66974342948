namespace KnowledgeGraph.Neo4j;

/// <summary>Constraints and indexes, from graph-schema/constraints.cypher; and the three nodes that count.</summary>
internal static class GraphSchema
{
    private const int OnlineWithinSeconds = 300;

    private static readonly Statement AwaitOnline = Statement.Read("schema await", $"CALL db.awaitIndexes({OnlineWithinSeconds})");

    private static readonly Statement Begin = Statement.Write("schema begin", """
        MERGE (s:State {name: 'graph'})
        ON CREATE SET s.sequence = 0, s.announced = 0, s.recordedTicks = 0, s.hash = '', s.turn = 0
        MERGE (l:Ledger {name: 'ledger'})
        ON CREATE SET l.head = 0, l.recordedTicks = 0, l.turn = 0
        """);

    /// <summary>The statements of the file, in its order.</summary>
    public static IReadOnlyList<string> Statements { get; } = Load();

    /// <summary>Creates what is not there, and waits until it can be used.</summary>
    public static async Task CreateAsync(QueryApiClient client, CancellationToken cancellationToken)
    {
        foreach (var statement in Statements)
        {
            await client.RunAsync(Statement.Write("schema", statement), Parameters.None, cancellationToken).ConfigureAwait(false);
        }

        await client.RunAsync(AwaitOnline, Parameters.None, cancellationToken).ConfigureAwait(false);
        await BeginAsync(client, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The nodes that count, where they are not there.</summary>
    public static Task BeginAsync(QueryApiClient client, CancellationToken cancellationToken) => client.RunAsync(Begin, Parameters.None, cancellationToken);

    private static string[] Load()
    {
        using var stream = typeof(GraphSchema).Assembly.GetManifestResourceStream("constraints.cypher")
            ?? throw new InvalidOperationException("constraints.cypher is not in the assembly");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Where(static line => !line.StartsWith("//", StringComparison.Ordinal));
        return string.Join('\n', lines).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}
