using System.Text.Json;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.SecondExtractor.Answers;

/// <summary>Reads a model's answer against the schema. Services take a schema and then ignore it, so nothing is believed.</summary>
internal static class AnswerReader
{
    private const int MostStatements = 200;
    private const int MostCharacters = 200_000;

    private static readonly string[] Members = ["relation", "subject", "object", "role", "title", "sentence", "quote"];

    private static readonly Dictionary<string, Relation> Relations = new(StringComparer.Ordinal)
    {
        ["ATTENDED"] = Relation.Attended,
        ["SPOKE_AT"] = Relation.SpokeAt,
        ["ORGANIZED"] = Relation.Organized,
        ["AFFILIATED_WITH"] = Relation.AffiliatedWith,
    };

    private static readonly Dictionary<string, OrganizerRole> Roles = new(StringComparer.Ordinal)
    {
        ["ORGANIZER"] = OrganizerRole.Organizer,
        ["CO_ORGANIZER"] = OrganizerRole.CoOrganizer,
        ["HOST"] = OrganizerRole.Host,
        ["CO_HOST"] = OrganizerRole.CoHost,
        ["SPONSOR"] = OrganizerRole.Sponsor,
        ["CO_SPONSOR"] = OrganizerRole.CoSponsor,
        ["SUPPORTER"] = OrganizerRole.Supporter,
    };

    /// <summary>The answers, or null and what is wrong, in words that the model can mend it by.</summary>
    public static IReadOnlyList<Answer>? Read(string content, out string fault)
    {
        fault = "";
        if (content.Length > MostCharacters)
        {
            fault = "the answer is too long";
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(content, new JsonDocumentOptions { MaxDepth = 8, AllowDuplicateProperties = false });
            return ReadList(json.RootElement, out fault);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            fault = "the answer is not JSON";
            return null;
        }
    }

    private static List<Answer>? ReadList(JsonElement root, out string fault)
    {
        fault = "";
        if (root.ValueKind != JsonValueKind.Object || root.EnumerateObject().Count() != 1 || !root.TryGetProperty("statements", out var list) || list.ValueKind != JsonValueKind.Array)
        {
            fault = "the answer must be an object with the one member statements, a list";
            return null;
        }

        var answers = new List<Answer>();
        foreach (var item in list.EnumerateArray())
        {
            if (answers.Count == MostStatements || ReadOne(item) is not { } answer)
            {
                fault = answers.Count == MostStatements ? $"more than {MostStatements} statements" : $"statements[{answers.Count}] is not as the schema says";
                return null;
            }

            answers.Add(answer);
        }

        return answers;
    }

    private static Answer? ReadOne(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object
            || item.EnumerateObject().Count() != Members.Length
            || !Array.TrueForAll(Members, member => item.TryGetProperty(member, out _))
            || Text(item, "relation") is not { } relation || !Relations.TryGetValue(relation, out var known)
            || Text(item, "subject") is not { } subject || Text(item, "object") is not { } target || Text(item, "quote") is not { } quote
            || item.GetProperty("sentence") is not { ValueKind: JsonValueKind.Number } number || !number.TryGetInt32(out var sentence)
            || !IsTextOrNull(item.GetProperty("title")) || !IsTextOrNull(item.GetProperty("role")))
        {
            return null;
        }

        var told = Text(item, "role");
        return told is not null && !Roles.ContainsKey(told) ? null
            : new Answer(known, subject, target, told is null ? null : Roles[told], Text(item, "title"), sentence, quote);
    }

    private static bool IsTextOrNull(JsonElement value) => value.ValueKind is JsonValueKind.String or JsonValueKind.Null;

    private static string? Text(JsonElement item, string member) => item.GetProperty(member) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
}
