using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>How well the words of a query fit a name form.</summary>
/// <param name="Score">Thousandths.</param>
internal sealed record FormScore(int Score, string Form, IReadOnlyList<TextRange> Highlights, IReadOnlyList<Reason> Reasons)
{
    private const int SameWord = 1000;
    private const int BeginOfWord = 900;
    private const int SlipOfWord = 750;

    /// <summary>The share of the score that is lost when the query names little of the form.</summary>
    private const int CoverageShare = 300;

    /// <summary>Null when less than half of the query's words fit. Only the last word of a query may be the beginning of a word.</summary>
    public static FormScore? Of(IReadOnlyList<string> query, string form)
    {
        var words = FoldedText.Words(form);
        var used = new bool[words.Count];
        var (sum, highlights, reasons) = (0, new List<TextRange>(), new List<Reason>());
        for (var i = 0; i < query.Count; i++)
        {
            if (Best(query[i], i == query.Count - 1, words, used) is not { } best)
            {
                continue;
            }

            used[best.At] = true;
            sum += best.Score;
            highlights.Add(words[best.At].At);
            reasons.Add(new Reason(best.Feature, words[best.At].At.Of(form), best.Score / query.Count));
        }

        if (highlights.Count == 0 || highlights.Count * 2 < query.Count)
        {
            return null;
        }

        var covered = CoverageShare * highlights.Count / words.Count;
        var score = sum / query.Count * (1000 - CoverageShare + covered) / 1000;
        return new FormScore(score, form, [.. highlights.Order()], reasons);
    }

    private static (int At, int Score, string Feature)? Best(string asked, bool last, IReadOnlyList<FoldedWord> words, bool[] used)
    {
        (int At, int Score, string Feature)? best = null;
        for (var at = 0; at < words.Count; at++)
        {
            if (!used[at] && Fit(asked, last, words[at].Text) is { } fit && fit.Score > (best?.Score ?? 0))
            {
                best = (at, fit.Score, fit.Feature);
            }
        }

        return best;
    }

    private static (int Score, string Feature)? Fit(string asked, bool last, string word) =>
        asked == word ? (SameWord, "same word")
        : last && word.StartsWith(asked, StringComparison.Ordinal) ? (BeginOfWord, "beginning of a word")
        : Slips.IsSlip(asked, word) ? (SlipOfWord, "a slip away")
        : null;
}
