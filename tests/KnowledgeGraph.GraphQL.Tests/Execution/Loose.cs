using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>Engines over a schema in text, whose values are dictionaries.</summary>
internal static class Loose
{
    public static GraphQLEngine Engine(string sdl, Action<SchemaBuilder>? bind = null, GraphQLOptions? options = null)
    {
        SchemaBuilder builder = new SchemaBuilder().AddSdl(sdl);
        bind?.Invoke(builder);
        return new GraphQLEngine(builder.Build(), options);
    }

    public static Dictionary<string, object?> Map(params (string Name, object? Value)[] entries) =>
        entries.ToDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal);
}
