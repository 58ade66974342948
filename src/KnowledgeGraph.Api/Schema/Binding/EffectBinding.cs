using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>What a change did to the graph.</summary>
internal static class EffectBinding
{
    public static void Bind(SchemaBuilder schema)
    {
        schema.Object<EffectNode>("Effect")
            .Bind("newEntities", node => node.Effect.NewEntities)
            .Bind("replaced", node => node.Effect.Replaced)
            .Bind("statementsAdded", node => node.Effect.StatementsAdded)
            .Bind("statementsMoved", node => node.Effect.StatementsMoved)
            .Bind("statementsRemoved", node => node.Effect.StatementsRemoved)
            .BindBatch("tiesGained", batch => TiesAsync(batch, ties => ties.Gained))
            .BindBatch("tiesLost", batch => TiesAsync(batch, ties => ties.Lost));
        schema.Object<Replacement>("Replacement")
            .Bind("before", replacement => replacement.Before.Select(id => new EntityHandle(NodeType.Mention, [id]).ToString()).ToList())
            .Bind("after", replacement => replacement.After.Select(id => new EntityHandle(NodeType.Mention, [id]).ToString()).ToList());
    }

    private static async ValueTask<FieldColumn> TiesAsync(FieldBatch<EffectNode> batch, Func<TieCount, int> count)
    {
        var counts = new List<int>();
        foreach (var node in batch.ToArray())
        {
            counts.Add(count(await node.TiesAsync()));
        }

        return FieldColumn.Of(counts);
    }
}
