using System.Text.Json;

namespace KnowledgeGraph.Api.Tests;

/// <summary>What the service answered.</summary>
public sealed record Answer(int Status, string? ContentType, string Body, IReadOnlyDictionary<string, string> Headers)
{
    private JsonElement? _root;

    public JsonElement Root => _root ??= JsonDocument.Parse(Body).RootElement.Clone();

    public IReadOnlyList<JsonElement> Errors => Root.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray()] : [];

    /// <summary>The codes of the errors, in order.</summary>
    public IReadOnlyList<string> Codes => [.. Errors.Select(error => error.GetProperty("extensions").GetProperty("code").GetString()!)];

    public string Message => Errors[0].GetProperty("message").GetString()!;

    /// <summary>Of the first error, joined with points: "person.metWith".</summary>
    public string Path => Errors[0].TryGetProperty("path", out var path) ? string.Join('.', path.EnumerateArray().Select(part => part.ToString())) : "";

    /// <summary>What stands at a path of names and indexes in the data; fails with the whole answer when there is none.</summary>
    public JsonElement this[string path] => Find(path) ?? throw new InvalidOperationException($"there is no {path} in {Body}");

    public string? Text(string path) => this[path].GetString();

    private JsonElement? Find(string path)
    {
        var found = Root.GetProperty("data");
        foreach (var part in path.Split('.'))
        {
            if (found.ValueKind == JsonValueKind.Array)
            {
                found = found[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)];
            }
            else if (found.ValueKind != JsonValueKind.Object || !found.TryGetProperty(part, out found))
            {
                return null;
            }
        }

        return found;
    }
}
