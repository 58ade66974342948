using System.Text.Json.Serialization;

namespace KnowledgeGraph.Model;

/// <summary>A statement with its ends resolved.</summary>
public sealed record StatementRow : Row
{
    public override RowKind Kind => RowKind.Statement;

    public required Id Article { get; init; }

    public required Relation Relation { get; init; }

    public required Id Subject { get; init; }

    public required EntityKind SubjectKind { get; init; }

    public required Id Object { get; init; }

    public required EntityKind ObjectKind { get; init; }

    public required Id SubjectMention { get; init; }

    public required Id ObjectMention { get; init; }

    public OrganizerRole? Role { get; init; }

    public string? Title { get; init; }

    public required bool Former { get; init; }

    public required Presence Presence { get; init; }

    public required Modality Modality { get; init; }

    public Id? OnBehalfOf { get; init; }

    public Id? OnBehalfOfMention { get; init; }

    /// <summary>Of a participation: the institution of the post that the same article gives its subject, when it gives one.</summary>
    public PostRef? Post { get; init; }

    /// <summary>When, as its own article tells: the start of its event, else the day of publication.</summary>
    public Dating? Date { get; init; }

    public required int Sentence { get; init; }

    public required TextRange At { get; init; }

    /// <summary>The article's text at <see cref="At"/>, to the letter.</summary>
    public required string Quote { get; init; }

    /// <summary>Thousandths.</summary>
    public required int Confidence { get; init; }

    public required string Extractor { get; init; }

    /// <summary>The live judgement that calls it wrong; it is kept then, and makes no link.</summary>
    public Id? JudgedWrong { get; init; }

    /// <summary>The participation or affiliation that it stands behind; null unless it <see cref="Holds"/>.</summary>
    public Id? Link { get; init; }

    /// <summary>ASSERTED, and nobody judged it wrong.</summary>
    [JsonIgnore]
    public bool Holds => Modality == Modality.Asserted && JudgedWrong is null;

    public required DateTimeOffset RecordedAt { get; init; }
}

/// <summary>The post of a statement's subject: its institution (entity and mention) and the AFFILIATED_WITH statement that names it.</summary>
public sealed record PostRef(Id Institution, Id Mention, Id Statement);

/// <summary>A claim about an attribute of an entity.</summary>
public sealed record ClaimRow : Row
{
    public override RowKind Kind => RowKind.Claim;

    public required Id Article { get; init; }

    public required Id Entity { get; init; }

    public Id Mention { get; init; }

    public required ClaimField Field { get; init; }

    /// <summary>As compared: a date, a number, a code, an enum name, or the words with white space folded; for PART_OF and PARENT the target's name.</summary>
    public required string Value { get; init; }

    /// <summary>The whole, for PART_OF and PARENT.</summary>
    public Id? Target { get; init; }

    public Id? TargetMention { get; init; }

    public DateOrigin? Origin { get; init; }

    public required TextRange At { get; init; }

    public required string Quote { get; init; }

    public required int Confidence { get; init; }

    /// <summary>Whether the entity has this value: most groups of near-copies among its articles, then confidence, then smallest article id.</summary>
    public required bool Elected { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}

/// <summary>Two persons who dealt with each other: raises a meeting's grade and makes no link by itself.</summary>
public sealed record InteractionRow : Row
{
    public override RowKind Kind => RowKind.Interaction;

    public required Id Article { get; init; }

    /// <summary>The entities of the two mentions, in the order of the mentions; equal when they are taken for one person.</summary>
    public required Id Left { get; init; }

    public required Id Right { get; init; }

    public Id LeftMention { get; init; }

    public Id RightMention { get; init; }

    public Id? Event { get; init; }

    public Id? EventMention { get; init; }

    /// <summary>Root of the event's tree.</summary>
    public Id? Root { get; init; }

    public required int Sentence { get; init; }

    public required TextRange At { get; init; }

    public required string Quote { get; init; }

    public required int Confidence { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}
