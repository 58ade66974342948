using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Tests;

/// <summary>The whole of introspection, without what is built in, in an order of its own.</summary>
internal static class VectorIntrospection
{
    public const string Query =
        """
        {
          __schema {
            description queryType { ...Root } mutationType { ...Root } subscriptionType { ...Root }
            types { ...Full }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...Input } }
          }
        }
        fragment Root on __Type { name kind }
        fragment Full on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...Input } type { ...Ref } isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...Input }
          interfaces { ...Ref }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...Ref }
        }
        fragment Input on __InputValue { name description type { ...Ref } defaultValue isDeprecated deprecationReason }
        fragment Ref on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } }
        """;

    private static readonly HashSet<string> BuiltIn = ["Int", "Float", "String", "Boolean", "ID", "skip", "include", "deprecated", "specifiedBy", "oneOf"];

    public static string Normal(JsonElement schema)
    {
        var node = JsonNode.Parse(schema.GetRawText())!.AsObject();
        foreach (string list in new[] { "types", "directives" })
        {
            JsonNode[] kept = [.. node[list]!.AsArray()
                .Where(item => item!["name"]!.GetValue<string>() is var name && !name.StartsWith("__", StringComparison.Ordinal) && !BuiltIn.Contains(name))
                .OrderBy(item => item!["name"]!.GetValue<string>(), StringComparer.Ordinal)
                .Select(item => item!.DeepClone())];
            node[list] = new JsonArray(kept);
        }

        return Sorted(node)!.ToJsonString();
    }

    // A default value in one form, since the reference breaks long ones over lines.
    private static JsonValue Settled(JsonNode value) => JsonValue.Create(Printer.Print(Parser.ParseConstValue(value.GetValue<string>()).Value!));

    // Keys in alphabetical order, nulls left out: whether a query asks for one does not matter then.
    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.Where(entry => entry.Value is not null).OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => KeyValuePair.Create(entry.Key, entry.Key == "defaultValue" ? Settled(entry.Value!) : Sorted(entry.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
