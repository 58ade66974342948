using System.Globalization;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests;

/// <summary>Values that follow from their place in the answer, computed as vectors/make/make.js computes them.</summary>
internal static class VectorValues
{
    private sealed record Node(string Path, string Type);

    /// <summary>An engine that resolves every field of the schema so.</summary>
    public static GraphQLEngine Engine(string sdl)
    {
        SchemaBuilder builder = new SchemaBuilder().AddSdl(sdl);
        foreach (DefinitionNode definition in Parser.ParseDocument(sdl, SyntaxLimits.Trusted).Document!.Definitions)
        {
            if (definition is InterfaceTypeNode interfaceType)
                builder.Interface(interfaceType.Name.Value).ResolveType(value => ((Node)value).Type);
            else if (definition is UnionTypeNode union)
                builder.Union(union.Name.Value).ResolveType(value => ((Node)value).Type);
            else if (definition is ObjectTypeNode type)
                Bind(builder.Object<object>(type.Name.Value), type);
        }

        return new GraphQLEngine(builder.Build(), new GraphQLOptions { MaxAliases = 1000, MaxRootFields = 1000, MaxDirectivesPerNode = 10 });
    }

    private static void Bind(ObjectTypeBuilder<object> builder, ObjectTypeNode type)
    {
        foreach (FieldDefinitionNode field in type.Fields)
        {
            builder.Bind(field.Name.Value, (object parent, FieldBatch batch) =>
            {
                string path = parent is Node node ? $"{node.Path}.{batch.ResponseName}" : batch.ResponseName;
                string arguments = "{" + string.Join(" ", batch.Arguments.Entries.Select(entry => $"{entry.Key}:{Show(entry.Value)}")) + "}";
                return At(batch.Schema, batch.Field.Type, path, batch.Field.Name + arguments);
            });
        }
    }

    private static object? At(Schema schema, GraphQLType type, string path, string text)
    {
        type = type.Nullable;
        uint h = Hash(path);
        if (h % 13 == 0)
            return null;
        if (h % 17 == 0)
            return new FieldError("BROKEN", $"at {path}");
        if (type is ListType list)
            return Enumerable.Range(0, (int)(h % 4)).Select(i => At(schema, list.Item, $"{path}.{i}", text)).ToArray();
        if (type.IsLeaf)
            return Leaf(type.Named.Name, h, text);
        string[] possible = [.. schema.PossibleTypes(type.Named).Select(one => one.Name).Order(StringComparer.Ordinal)];
        return new Node(path, possible.Length == 0 ? "Nothing" : possible[h % possible.Length]);
    }

    private static object Leaf(string type, uint h, string text)
    {
        if (h % 41 == 0)
            return new Dictionary<string, object?>();
        return type switch
        {
            "Int" => (int)(h % 1000),
            "Float" => (h % 1000) / 4.0,
            "Boolean" => h % 2 == 0,
            "ID" => $"{h % 1000}",
            "Color" => new[] { "RED", "GREEN", "BLUE", "PURPLE" }[h % 4],
            "Size" => new[] { "SMALL", "LARGE" }[h % 2],
            _ => text,
        };
    }

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        bool flag => flag ? "true" : "false",
        InputObject fields => "{" + string.Join(" ", fields.Entries.Select(entry => $"{entry.Key}:{Show(entry.Value)}")) + "}",
        System.Collections.IEnumerable list => "[" + string.Join(" ", list.Cast<object?>().Select(Show)) + "]",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static uint Hash(string text)
    {
        uint h = 0x811c9dc5;
        foreach (char c in text)
            h = (h ^ c) * 0x01000193;
        return h;
    }
}
