using System.Text.Json.Serialization;

namespace KnowledgeGraph.Model;

/// <summary>The kinds of derived rows. Their numbers are part of stored data: append, never renumber.</summary>
public enum RowKind { Article = 0, Mention = 1, Membership = 2, Entity = 3, Participation = 4, Affiliation = 5, Statement = 6, Claim = 7, Interaction = 8, Judgement = 9, Review = 10, Sketch = 11 }

/// <summary>
/// One derived row: what the graph says of one thing during some sequences. Rows are immutable; a change ends one version and
/// begins another with the same (kind, id). Equality of content is equality of <see cref="RowCodec.Canonical"/>, not of references.
/// </summary>
public abstract record Row
{
    /// <summary>Unique within its kind at any sequence.</summary>
    public required Id Id { get; init; }

    [JsonIgnore]
    public abstract RowKind Kind { get; }
}

/// <summary>Articles behind a derived row, and how many of them are independent: see <see cref="Independence"/>.</summary>
public readonly record struct SourceCounts(int Articles, int Publishers, int Independent);

/// <summary>A date with its origin and the claim that it rests on, if one does.</summary>
public sealed record Dating(PartialDate Value, DateOrigin Origin, Id? Claim);

/// <summary>One reason of a decision: a named feature, its value in words, its weight in thousandths of log-odds.</summary>
public sealed record Reason(string Feature, string Value, int Weight);

/// <summary>A name form and how many mentions have it.</summary>
public sealed record NameFormCount(string Text, int Count);

/// <summary>Where a participation is stated: article and sentence. What grades meetings without a further read.</summary>
public readonly record struct SentenceRef(Id Article, int Sentence);
