using System.Globalization;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Model;

/// <summary>
/// What is kept of a live article's text to find and tell its near-copies: the least hashes of its phrases (three words), of its
/// particulars (numbers, and words written with a capital inside a sentence) and of its longer runs of words. Its id is the article's.
/// </summary>
public sealed record SketchRow : Row
{
    public override RowKind Kind => RowKind.Sketch;

    /// <summary>Distinct phrases of the text.</summary>
    public required int PhraseCount { get; init; }

    /// <summary>The least of their hashes; all of them when the text is short.</summary>
    public required Hashes Phrases { get; init; }

    /// <summary>Distinct particulars of the text.</summary>
    public required int ParticularCount { get; init; }

    public required Hashes Particulars { get; init; }

    /// <summary>The least hashes of its runs of words that are too long to be common: articles that share one are compared.</summary>
    public required Hashes Runs { get; init; }

    /// <summary><see cref="Runs"/> as an index takes them: eight hexadecimal digits each, distinct.</summary>
    [JsonIgnore]
    public IEnumerable<string> Keys => Runs.Values.Select(hash => hash.ToString("x8", CultureInfo.InvariantCulture));
}
