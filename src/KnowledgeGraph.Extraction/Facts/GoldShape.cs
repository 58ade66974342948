using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Facts;

/// <summary>
/// Writes an article's facts in the shape of the gold files: persons, institutions and events with ids of the file's own, and the relations
/// that are asserted, each with its confidence. Names are words of the text; a session may carry, as an alias, its name with its event's name behind it.
/// </summary>
public static class GoldShape
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>UTF-8 JSON.</returns>
    public static byte[] Write(ArticleDocument article, ArticleFacts facts, string? articleName = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(facts);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("article", articleName);
            Entities(writer, article.Text, facts, EntityKind.Person, "persons");
            Entities(writer, article.Text, facts, EntityKind.Institution, "institutions");
            Entities(writer, article.Text, facts, EntityKind.Event, "events");
            Relations(writer, article.Text, facts);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static string IdOf(ArticleFacts facts, int entity) => facts.Entities[entity].Kind switch
    {
        EntityKind.Person => "p",
        EntityKind.Institution => "i",
        _ => "e",
    } + (entity + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void Entities(Utf8JsonWriter writer, string text, ArticleFacts facts, EntityKind kind, string property)
    {
        writer.WriteStartArray(property);
        for (var e = 0; e < facts.Entities.Length; e++)
        {
            var entity = facts.Entities[e];
            if (entity.Kind != kind)
            {
                continue;
            }

            writer.WriteStartObject();
            writer.WriteString("id", IdOf(facts, e));
            var name = Plain(entity.NameIn(text));
            writer.WriteString("name", name);
            writer.WriteStartArray("aliases");
            foreach (var alias in Aliases(text, facts, e, name))
            {
                writer.WriteStringValue(alias);
            }

            writer.WriteEndArray();
            if (kind == EntityKind.Event)
            {
                Attributes(writer, text, facts, e);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Plain(string words) => words.Replace('\n', ' ');

    private static IEnumerable<string> Aliases(string text, ArticleFacts facts, int entity, string name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { name };
        foreach (var mention in facts.Mentions)
        {
            if (mention.Entity == entity && Plain(mention.At.Of(text)) is var form && seen.Add(form))
            {
                yield return form;
            }
        }

        if (WholeOf(facts, entity) is { } whole && seen.Add($"{name} of {Plain(facts.Entities[whole].NameIn(text))}"))
        {
            yield return $"{name} of {Plain(facts.Entities[whole].NameIn(text))}";
        }
    }

    private static int? WholeOf(ArticleFacts facts, int entity)
    {
        foreach (var claim in facts.Claims)
        {
            if (claim.Field == ClaimField.PartOf && facts.Mentions[claim.Mention].Entity == entity && claim.Target is { } target)
            {
                return facts.Mentions[target].Entity;
            }
        }

        return null;
    }

    private static Claim? Best(ArticleFacts facts, int entity, ClaimField field) =>
        facts.Claims.Where(c => c.Field == field && facts.Mentions[c.Mention].Entity == entity).OrderByDescending(c => c.Confidence).ThenBy(c => c.Quote).FirstOrDefault();

    private static void Attributes(Utf8JsonWriter writer, string text, ArticleFacts facts, int entity)
    {
        writer.WriteString("start", Best(facts, entity, ClaimField.Start)?.Token);
        writer.WriteString("end", Best(facts, entity, ClaimField.End)?.Token);
        writer.WriteString("place", Best(facts, entity, ClaimField.Place)?.Value is { } place ? Plain(place.Of(text)) : null);
        if (WholeOf(facts, entity) is { } whole)
        {
            writer.WriteString("part_of", IdOf(facts, whole));
        }
    }

    private static void Relations(Utf8JsonWriter writer, string text, ArticleFacts facts)
    {
        writer.WriteStartArray("relations");
        foreach (var s in facts.Statements.Where(s => s.Modality == Modality.Asserted))
        {
            writer.WriteStartObject();
            writer.WriteString("type", NameOf(s.Relation));
            writer.WriteString("from", IdOf(facts, facts.Mentions[s.Subject].Entity));
            writer.WriteStartArray("to");
            writer.WriteStringValue(IdOf(facts, facts.Mentions[s.Object].Entity));
            writer.WriteEndArray();
            if (s.Role is { } role)
            {
                writer.WriteString("role", NameOf(role));
            }

            if (s.Relation == Relation.AffiliatedWith)
            {
                writer.WriteString("title", s.Title is { } title ? Plain(title.Of(text)) : null);
                if (s.Former)
                {
                    writer.WriteBoolean("former", true);
                }
            }

            writer.WriteNumber("confidence", s.Confidence / 1000m);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>How the gold shape writes a relation: SPOKE_AT.</summary>
    public static string NameOf(Relation relation) => RelationNames.Of(relation);

    /// <summary>How the gold shape writes a role: co-organizer.</summary>
    public static string NameOf(OrganizerRole role) => role switch
    {
        OrganizerRole.Organizer => "organizer",
        OrganizerRole.CoOrganizer => "co-organizer",
        OrganizerRole.Host => "host",
        OrganizerRole.CoHost => "co-host",
        OrganizerRole.Sponsor => "sponsor",
        OrganizerRole.CoSponsor => "co-sponsor",
        _ => "supporter",
    };
}
