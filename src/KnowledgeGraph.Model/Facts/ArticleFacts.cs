using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>
/// What one extractor reads in one article, with offsets into its text and never a word of it, so that a purge of the text removes
/// every surface form and quote. Lists are in the order of the text (by start, end) and refer to each other by index.
/// </summary>
public sealed record ArticleFacts
{
    /// <summary>Name and version, such as "rules/1".</summary>
    public required string Extractor { get; init; }

    /// <summary>Where each sentence stands, headlines and list items included; in order, without overlap.</summary>
    public required ImmutableArray<TextRange> Sentences { get; init; }

    public required ImmutableArray<LocalEntity> Entities { get; init; }

    public required ImmutableArray<Mention> Mentions { get; init; }

    public required ImmutableArray<Statement> Statements { get; init; }

    public required ImmutableArray<Claim> Claims { get; init; }

    public required ImmutableArray<Interaction> Interactions { get; init; }
}

/// <summary>
/// One entity as one article knows it: the article's name table. <paramref name="Name"/> is where its fullest form stands, without
/// honorifics; <paramref name="Honorifics"/> where its honorifics stand, in order of the text.
/// </summary>
/// <param name="Credit">A person who is only a byline or credit of the article (author, photographer, editor, translator).</param>
/// <param name="Composed">What to call an event for which the article has no noun; <paramref name="Name"/> is then the words that tell of it.</param>
public sealed record LocalEntity(EntityKind Kind, TextRange Name, ImmutableArray<TextRange> Honorifics, bool Credit = false, ComposedName? Composed = null)
{
    /// <summary>What the article calls it, in the article's own line breaks; a composed name on one line.</summary>
    public string NameIn(string text) => Composed?.Of(text) ?? Name.Of(text);
}

/// <summary>A name, or a phrase that stands for one, at offsets. <paramref name="Entity"/> indexes <see cref="ArticleFacts.Entities"/>; honorifics stand outside <paramref name="At"/>.</summary>
/// <param name="Confidence">Thousandths, 0 to 999.</param>
public sealed record Mention(int Entity, TextRange At, MentionForm Form, int Confidence);

/// <summary>One relation as the article states it. Subject, object and onBehalfOf index <see cref="ArticleFacts.Mentions"/>.</summary>
/// <param name="Object">The event, or for AFFILIATED_WITH the institution.</param>
/// <param name="Title">Where the post stands (AFFILIATED_WITH), or the post under which a participant is named.</param>
/// <param name="Sentence">Indexes <see cref="ArticleFacts.Sentences"/>.</param>
/// <param name="Quote">The words that say it; inside its sentence unless the fact needs two.</param>
/// <param name="Confidence">Thousandths, 0 to 999.</param>
/// <param name="Rule">Which rule made it, for explanations.</param>
public sealed record Statement(
    Relation Relation,
    int Subject,
    int Object,
    OrganizerRole? Role,
    TextRange? Title,
    bool Former,
    Presence Presence,
    Modality Modality,
    int? OnBehalfOf,
    int Sentence,
    TextRange Quote,
    int Confidence,
    string Rule);

/// <summary>An attribute of an entity with the words it rests on.</summary>
/// <param name="Mention">Whose attribute: indexes <see cref="ArticleFacts.Mentions"/>.</param>
/// <param name="Value">Where the value stands in the text (place, series, acronym), when it is words of the text.</param>
/// <param name="Token">The value, when it is not words of the text: a date (2021-12-22), a number, a country code, an enum name.</param>
/// <param name="Target">PART_OF and PARENT: the mention of the whole.</param>
/// <param name="Origin">Of a date.</param>
public sealed record Claim(
    ClaimField Field,
    int Mention,
    TextRange? Value,
    string? Token,
    int? Target,
    DateOrigin? Origin,
    TextRange Quote,
    int Confidence);

/// <summary>Two persons who dealt with each other at an event (A handed B a certificate, A held talks with B). Indexes into mentions; Event null when the article names none.</summary>
public sealed record Interaction(int Left, int Right, int? Event, int Sentence, TextRange Quote, int Confidence);
