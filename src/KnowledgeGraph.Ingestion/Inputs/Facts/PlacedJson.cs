using System.Text.Json;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>A JSON value, its path, and where it stands in the canonical text; a string without its quotation marks.</summary>
internal sealed class PlacedJson(JsonElement value, string path)
{
    private readonly Dictionary<string, PlacedJson> _members = new(StringComparer.Ordinal);
    private readonly List<PlacedJson> _items = [];

    public JsonElement Value { get; } = value;

    public string Path { get; } = path;

    public TextRange At { get; set; }

    public IReadOnlyList<PlacedJson> Items => _items;

    /// <summary>The member, null when it is absent or null.</summary>
    public PlacedJson? Member(string name) =>
        _members.TryGetValue(name, out var member) && member.Value.ValueKind != JsonValueKind.Null ? member : null;

    public PlacedJson AddMember(string name, JsonElement member) => _members[name] = new PlacedJson(member, $"{Path}.{name}");

    public PlacedJson AddItem(JsonElement item)
    {
        _items.Add(new PlacedJson(item, $"{Path}[{_items.Count}]"));
        return _items[^1];
    }
}
