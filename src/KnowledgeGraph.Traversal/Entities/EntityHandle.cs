using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>What an id names. The names are the prefixes of ids as clients see them.</summary>
public enum NodeType { Person, Institution, Event, Article, Mention, Statement, Participation, Affiliation, Tie, Meeting, PartOf, Judgement, Review }

/// <summary>
/// An id as clients carry it: "Person:abc…", links made of their ends ("Tie:abc….def…"), and under a moment "@sequence[,day[,dated]]".
/// </summary>
/// <param name="Parts">One id; two for a tie (the two people, ascending) and PartOf (part, whole); three for a meeting (the two, the event).</param>
public sealed record EntityHandle(NodeType Type, IReadOnlyList<Id> Parts, long? Sequence = null, AsOf? AsOf = null)
{
    private const string Argument = "id";

    /// <summary>Says of a moment that what has no date is left out.</summary>
    private const string Dated = "dated";

    /// <summary>The id of a thing that has but one.</summary>
    public Id Id => Parts[0];

    public static EntityHandle Of(EntityRow row) => new(TypeOf(row.EntityKind), [row.Id]);

    public static EntityHandle Of(ArticleRow row) => new(NodeType.Article, [row.Id]);

    public static EntityHandle Of(MentionRow row) => new(NodeType.Mention, [row.Id]);

    public static EntityHandle Of(StatementRow row) => new(NodeType.Statement, [row.Id]);

    public static EntityHandle Of(ParticipationRow row) => new(NodeType.Participation, [row.Id]);

    public static EntityHandle Of(AffiliationRow row) => new(NodeType.Affiliation, [row.Id]);

    public static EntityHandle Of(JudgementRow row) => new(NodeType.Judgement, [row.Id]);

    public static EntityHandle Of(ReviewRow row) => new(NodeType.Review, [row.Id]);

    public static EntityHandle Of(Tie tie) => new(NodeType.Tie, [tie.Left, tie.Right]);

    public static EntityHandle Of(Meeting meeting) => new(NodeType.Meeting, [meeting.Left, meeting.Right, meeting.Event.Id]);

    public static EntityHandle OfPart(Id part, Id whole) => new(NodeType.PartOf, [part, whole]);

    public static NodeType TypeOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => NodeType.Person,
        EntityKind.Institution => NodeType.Institution,
        EntityKind.Event => NodeType.Event,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind"),
    };

    /// <summary>The kind of entity that it names; null when it names something else.</summary>
    public EntityKind? Kind => Type switch
    {
        NodeType.Person => EntityKind.Person,
        NodeType.Institution => EntityKind.Institution,
        NodeType.Event => EntityKind.Event,
        _ => null,
    };

    public EntityHandle At(long sequence, AsOf? asOf = null) => this with { Sequence = sequence, AsOf = asOf };

    /// <summary>The id without a moment.</summary>
    public EntityHandle Timeless() => this with { Sequence = null, AsOf = null };

    public static Checked<EntityHandle> Parse(string text, string argument = Argument)
    {
        var error = new InputError(argument, $"'{Shortened(text)}' is not an id of this service (such as Person:… with 26 letters and digits).");
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !TryType(text[..colon], out var type))
        {
            return error;
        }

        var at = text.IndexOf('@', colon);
        var parts = new List<Id>();
        foreach (var part in text[(colon + 1)..(at < 0 ? text.Length : at)].Split('.'))
        {
            if (!Id.TryParse(part, out var id))
            {
                return error;
            }

            parts.Add(id);
        }

        if (parts.Count != PartCount(type))
        {
            return error;
        }

        return at < 0 ? new EntityHandle(type, parts) : Moment(text[(at + 1)..]) is { } moment ? new EntityHandle(type, parts, moment.Sequence, moment.AsOf) : error;
    }

    public override string ToString()
    {
        var plain = $"{Type}:{string.Join('.', Parts)}";
        return (Sequence, AsOf) switch
        {
            (null, _) => plain,
            ({ } sequence, null) => string.Create(CultureInfo.InvariantCulture, $"{plain}@{sequence}"),
            ({ } sequence, { } asOf) => string.Create(CultureInfo.InvariantCulture, $"{plain}@{sequence},{asOf.Day:yyyy-MM-dd}{(asOf.IncludeUndated ? "" : $",{Dated}")}"),
        };
    }

    private static int PartCount(NodeType type) => type switch
    {
        NodeType.Tie or NodeType.PartOf => 2,
        NodeType.Meeting => 3,
        _ => 1,
    };

    private static bool TryType(string text, out NodeType type) =>
        Enum.TryParse(text, out type) && Enum.IsDefined(type) && char.IsAsciiLetterUpper(text[0]) && type.ToString() == text;

    private static (long Sequence, AsOf? AsOf)? Moment(string text)
    {
        var words = text.Split(',');
        if (words.Length > 3 || !long.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence))
        {
            return null;
        }

        if (words.Length == 1)
        {
            return (sequence, null);
        }

        return DateOnly.TryParseExact(words[1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && (words.Length == 2 || words[2] == Dated)
            ? (sequence, new AsOf(day, IncludeUndated: words.Length == 2))
            : null;
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
