using System.Xml;

namespace KnowledgeGraph.Worker.Exports;

/// <summary>The attributes that nodes and edges may have. Their names are their keys, so that the file can be read without its head.</summary>
internal static class GraphMlKeys
{
    private static readonly (string Name, string Of, string Type)[] All =
    [
        ("kind", "node", "string"),
        ("name", "node", "string"),
        ("acronym", "node", "string"),
        ("country", "node", "string"),
        ("eventKind", "node", "string"),
        ("start", "node", "string"),
        ("end", "node", "string"),
        ("place", "node", "string"),
        ("mode", "node", "string"),
        ("mentions", "node", "int"),
        ("articles", "all", "int"),
        ("relation", "edge", "string"),
        ("role", "edge", "string"),
        ("title", "edge", "string"),
        ("former", "edge", "boolean"),
        ("presence", "edge", "string"),
        ("confidence", "edge", "double"),
        ("quote", "edge", "string"),
    ];

    public static async Task WriteAsync(XmlWriter xml)
    {
        foreach (var (name, of, type) in All)
        {
            await xml.WriteStartElementAsync(null, "key", null);
            await xml.WriteAttributeStringAsync(null, "id", null, name);
            await xml.WriteAttributeStringAsync(null, "for", null, of);
            await xml.WriteAttributeStringAsync(null, "attr.name", null, name);
            await xml.WriteAttributeStringAsync(null, "attr.type", null, type);
            await xml.WriteEndElementAsync();
        }
    }
}
