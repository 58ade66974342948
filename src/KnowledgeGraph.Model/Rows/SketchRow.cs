using System.Globalization;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Model;

/// <summary>
/// What is kept of a live article's text to find and tell its near-copies: the least hashes of its phrases and of its particulars
/// (numbers, and words written with a capital inside a sentence). Its id is the article's.
/// </summary>
public sealed record SketchRow : Row
{
    /// <summary>How many of the least phrase hashes are keys: two articles that share one are compared.</summary>
    public const int KeyCount = 16;

    public override RowKind Kind => RowKind.Sketch;

    /// <summary>Distinct phrases of the text.</summary>
    public required int PhraseCount { get; init; }

    /// <summary>The least of their hashes; all of them when the text is short.</summary>
    public required Hashes Phrases { get; init; }

    /// <summary>Distinct particulars of the text.</summary>
    public required int ParticularCount { get; init; }

    public required Hashes Particulars { get; init; }

    /// <summary>Eight hexadecimal digits each, distinct.</summary>
    [JsonIgnore]
    public IEnumerable<string> Keys => Phrases.Values.Take(KeyCount).Select(hash => hash.ToString("x8", CultureInfo.InvariantCulture));
}
