using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Acronyms that no text defines, as weak candidates for institutions: by a possessive, a post or a preposition beside them. Kept only when a statement needs them.</summary>
internal static class AcronymReader
{
    public static void Read(ArticleText a, SpanTable spans)
    {
        var next = 0;
        foreach (var sentence in a.Sentences)
        {
            for (; next < a.Capitals.Count && a.Capitals[next] < sentence.End; next++)
            {
                var i = a.Capitals[next];
                if (sentence.Zone != Zone.Heading && spans.At(i) is null && !a.HasOwn(i, Label.TerritoryPost) && (Words.IsAcronym(a, i) || (a.Has(i, Label.OrgPublic) && a[i].PhraseLength > 0 && a.Is(i, Shape.Capital))) && !IsInsideName(a, spans, i) && HasCue(a, spans, i))
                {
                    var end = i + Math.Max(1, (int)a[i].PhraseLength);
                    end = IsBranch(a, spans, i, end) ? end + 1 : end;
                    var span = Span.Of(a, SpanKind.Institution, i, end);
                    span.Form = end - i == 1 ? MentionForm.Acronym : MentionForm.Full;
                    span.Score = a.Lexicon.Weights["institution.bare_acronym"];
                    span.Weak = true;
                    spans.Add(span);
                }
            }
        }
    }

    // "from JETRO | Manila": the office of a house in a place
    private static bool IsBranch(ArticleText a, SpanTable spans, int i, int end) =>
        (a.Is(i - 1, W.From) || a.Is(i - 1, W.Of)) && a.Is(end, Shape.Capital) && a.Has(end, Label.Country | Label.Place) && a[end].PhraseLength == 1 && spans.At(end) is null && !a.Is(end + 1, Shape.Capital) && !a.Is(end + 1, W.Possessive) && !a.Is(end, Shape.LineStart);

    private static bool IsInsideName(ArticleText a, SpanTable spans, int i)
    {
        var end = i + Math.Max(1, (int)a[i].PhraseLength);
        return (a.Is(end, Shape.Capital) && spans.At(end) is null && !a.Has(end, Label.Honorific | Label.Geo)) || (a.Is(i - 1, Shape.Capital) && spans.At(i - 1) is null && !a.Is(i - 1, Shape.SentenceStart) && !a.HasOwn(i - 1, Label.Function))
            || a.HasOwn(i, Label.Surname) && a.Is(end, Shape.Capital);
    }

    private static bool HasCue(ArticleText a, SpanTable spans, int i)
    {
        var before = a.Is(i - 1, W.The) ? i - 2 : i - 1;
        var end = i + Math.Max(1, (int)a[i].PhraseLength);
        return a.Is(end, W.Possessive) || (a.Is(i - 1, W.Open) && a.Is(end, W.Close) && spans.At(i - 2) is { Kind: SpanKind.Person }) || spans.At(end) is { Kind: SpanKind.Role } || spans.At(before) is { Kind: SpanKind.Role } || a.Has(end, Label.Organize)
            || a.Is(before, W.Of) || a.Is(before, W.At) || a.Is(before, W.From) || a.Is(before, W.By) || (a.Is(before, W.And) && spans.At(before - 1) is { Kind: SpanKind.Institution });
    }
}
