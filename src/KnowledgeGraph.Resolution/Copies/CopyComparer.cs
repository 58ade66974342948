using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>Tells whether two articles are near-copies of one text, from their sketches alone. Symmetric; thread-safe. Policy: weights.yml, copies.</summary>
public sealed class CopyComparer
{
    private readonly int _phrases;
    private readonly int _phrasesAlone;
    private readonly int _particulars;
    private readonly int _particularsLeast;
    private readonly int _phrasesLeast;
    private readonly int _sharedLeast;

    internal CopyComparer(Weights.Section weights)
    {
        _phrases = weights["phrases"];
        _phrasesAlone = weights["phrases-alone"];
        _particulars = weights["particulars"];
        _particularsLeast = weights["particulars-least"];
        _phrasesLeast = weights["phrases-least"];
        _sharedLeast = weights["shared-least"];
    }

    /// <summary>The sketch of a stored text; null when it has no word.</summary>
    public static SketchRow? Sketch(Id article, string text) => Sketcher.Of(article, text);

    /// <summary>How much of the shorter text stands in the other, thousandths of its phrases; null when the two are no near-copies.</summary>
    public int? Compare(SketchRow left, SketchRow right)
    {
        var phrases = Phrases(left, right);
        if (Math.Min(left.PhraseCount, right.PhraseCount) < _phrasesLeast)
        {
            return left.PhraseCount == right.PhraseCount && left.Phrases.Equals(right.Phrases) ? phrases.OfSmaller : null;
        }

        if (phrases.Shared < _sharedLeast || phrases.OfSmaller < _phrases)
        {
            return null;
        }

        var tellsApart = Math.Min(left.ParticularCount, right.ParticularCount) >= _particularsLeast;
        return (tellsApart ? Particulars(left, right).OfSmaller >= _particulars : phrases.OfSmaller >= _phrasesAlone) ? phrases.OfSmaller : null;
    }

    /// <summary>The two measures in words, for whoever wants to know why two articles are copies, or why not.</summary>
    public static string Explain(SketchRow left, SketchRow right) =>
        $"{Phrases(left, right).OfSmaller / 10}% of the shorter text's phrases and {Particulars(left, right).OfSmaller / 10}% of its names and figures stand in the other";

    private static Overlap Phrases(SketchRow left, SketchRow right) =>
        Overlap.Of(left.Phrases, left.PhraseCount, right.Phrases, right.PhraseCount, Sketcher.PhrasesKept);

    private static Overlap Particulars(SketchRow left, SketchRow right) =>
        Overlap.Of(left.Particulars, left.ParticularCount, right.Particulars, right.ParticularCount, Sketcher.ParticularsKept);
}
