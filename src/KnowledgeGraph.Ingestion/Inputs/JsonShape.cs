using System.Text.Json;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// Reads members of JSON that somebody else wrote. What is missing or of another type is noted, with its JSON path, and reads as null:
/// the caller goes on and asks at the end whether <see cref="Fault"/> is set. The first fault is the one kept.
/// </summary>
internal sealed class JsonShape
{
    /// <summary>Path and message of what was wrong first.</summary>
    public (string Path, string Message)? Fault { get; private set; }

    public void Refuse(string path, string message) => Fault ??= (path, message);

    public bool IsObject(JsonElement value, string path) => Is(value, JsonValueKind.Object, path, "an object");

    /// <summary>A string with something in it.</summary>
    public string? Required(JsonElement parent, string name, string path)
    {
        var before = Fault;
        var value = Optional(parent, name, path);
        if (value is null && Fault == before)
        {
            Refuse($"{path}.{name}", "is missing.");
        }

        return value;
    }

    /// <summary>A string, null when it is absent, null or blank.</summary>
    public string? Optional(JsonElement parent, string name, string path)
    {
        if (!TryMember(parent, name, out var value) || !Is(value, JsonValueKind.String, $"{path}.{name}", "a string"))
        {
            return null;
        }

        var text = Text(value, $"{path}.{name}");
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    public PartialDate? Date(JsonElement parent, string name, string path)
    {
        if (Optional(parent, name, path) is not { } text)
        {
            return null;
        }

        if (!PartialDate.TryParse(text, out var date))
        {
            Refuse($"{path}.{name}", $"'{text}' is not a date (YYYY, YYYY-MM or YYYY-MM-DD).");
        }

        return date;
    }

    public bool Flag(JsonElement parent, string name, string path)
    {
        if (!TryMember(parent, name, out var value))
        {
            return false;
        }

        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Refuse($"{path}.{name}", $"is {Describe(value)}, not true or false.");
        }

        return value.ValueKind == JsonValueKind.True;
    }

    /// <summary>A number from 0 to 1, as thousandths of which 999 is the most; null when it is absent or null.</summary>
    public int? Share(JsonElement parent, string name, string path)
    {
        if (!TryMember(parent, name, out var value))
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDecimal(out var share) || share is < 0 or > 1)
        {
            Refuse($"{path}.{name}", $"is {(value.ValueKind == JsonValueKind.Number ? value.GetRawText() : Describe(value))}, not a number from 0 to 1.");
            return null;
        }

        return Math.Min(999, (int)(share * 1000));
    }

    /// <summary>A value that must be a string.</summary>
    public string? Text(JsonElement value, string path)
    {
        if (!Is(value, JsonValueKind.String, path, "a string"))
        {
            return null;
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // JSON can escape half of a surrogate pair, which is no character.
            Refuse(path, "holds half a character (an escaped surrogate without its pair).");
            return null;
        }
    }

    public bool Is(JsonElement value, JsonValueKind kind, string path, string expected)
    {
        if (value.ValueKind != kind)
        {
            Refuse(path, $"is {Describe(value)}, not {expected}.");
        }

        return value.ValueKind == kind;
    }

    public static bool TryMember(JsonElement parent, string name, out JsonElement value) =>
        parent.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;

    private static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => value.GetRawText(),
    };
}
