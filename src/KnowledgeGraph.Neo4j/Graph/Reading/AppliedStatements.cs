namespace KnowledgeGraph.Neo4j;

/// <summary>What has been applied: the state now and at any sequence or time, and the deltas.</summary>
internal static class AppliedStatements
{
    private const string Fields = "a.sequence AS sequence, a.recordedTicks AS recordedTicks, a.hash AS hash";

    public static readonly Statement Now = Statement.Read("applied state", $"{ReadCypher.State} RETURN s.sequence AS sequence, s.recordedTicks AS recordedTicks, s.hash AS hash");

    public static readonly Statement At = Statement.Read(
        "applied at", $"MATCH (a:Applied) WHERE a.sequence <= $sequence WITH a ORDER BY a.sequence DESC LIMIT 1 RETURN {Fields}");

    public static readonly Statement By = Statement.Read("applied by", $$"""
        MATCH (a:Applied) WHERE a.recordedTicks <= $ticks
        WITH a.recordedTicks AS ticks ORDER BY ticks DESC LIMIT 1
        MATCH (a:Applied {recordedTicks: ticks})
        WITH a ORDER BY a.sequence DESC LIMIT 1
        RETURN {{Fields}}
        """);

    public static readonly Statement Deltas = Statement.Read("deltas", $$"""
        MATCH (a:Applied) WHERE a.sequence > $after AND a.sequence <= $last
        WITH a ORDER BY a.sequence LIMIT $limit
        RETURN {{Fields}}, a.ended AS ended, a.begun AS begun ORDER BY sequence
        """);
}
