using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A forum or congress that somebody is of or from is a house, not a happening: "Dr. X, of the Indian Hydrology Forum, Kolkata". It is one wherever the article names it.</summary>
internal static class HouseReader
{
    public static void Read(ArticleText a, SpanTable spans)
    {
        for (var k = 0; k < spans.All.Count; k++)
        {
            var span = spans.All[k];
            if (IsLikeHouse(a, span) && (IsOf(a, spans, span) || IsInBrackets(a, spans, span)))
            {
                Turn(a, spans, span);
            }
        }
    }

    private static bool IsLikeHouse(ArticleText a, Span span) =>
        span.Kind == SpanKind.Event && span.End - span.First >= 3 && a.Span(span.Head) is "Forum" or "Congress" or "Assembly"
        && (span.End == span.Head + 1 || a.Is(span.Head + 1, W.Of)) && !a.Is(span.First, Shape.Ordinal | Shape.Digit) && !a.Has(span.First, Label.OrdinalWord) && !a.Is(span.End - 1, Shape.Digit);

    private static bool IsOf(ArticleText a, SpanTable spans, Span span)
    {
        var i = a.Is(span.First - 1, W.The) ? span.First - 2 : span.First - 1;
        if (a.Is(i, W.At))
        {
            return spans.At(i - 1) is { Kind: SpanKind.Role } post && a.Is(post.Head, Shape.Lower) && a.Span(post.Head) is "fellow" or "researcher" or "analyst" or "director" or "manager" or "officer" or "economist" or "adviser" or "advisor" or "scholar" or "associate"; // "senior fellow at the Coast Policy Forum"
        }

        if (spans.At(i) is { Kind: SpanKind.Role } title && i == span.First - 1 && a.Is(title.First, Shape.Capital) || a.Is(i, W.Comma) && spans.At(i - 1) is { Kind: SpanKind.Role } before && a.Is(before.First, Shape.Capital))
        {
            return a.Has(span.End, Label.Honorific) || spans.At(span.End) is { Kind: SpanKind.Person } || a.Is(span.End, W.Comma) && a.Has(span.End + 1, Label.Honorific); // "Member Okara Bar Forum Mr. NAME"
        }

        if (!(a.Is(i, W.Of) || a.Is(i, W.From)))
        {
            return false;
        }

        i = a.Is(i - 1, W.Comma) ? i - 2 : i - 1;
        return spans.At(i) is { Kind: SpanKind.Person } || (spans.At(i) is { Kind: SpanKind.Role } && !a.HasOwn(i, Label.Goer));
    }

    // "NAME (Rondeli Street Forum)"
    private static bool IsInBrackets(ArticleText a, SpanTable spans, Span span) =>
        a.Is(span.First - 1, W.Open) && a.Is(span.End, W.Close) && spans.At(span.First - 2) is { Kind: SpanKind.Person };

    private static void Turn(ArticleText a, SpanTable spans, Span house)
    {
        foreach (var span in spans.All)
        {
            if (span == house || IsLikeHouse(a, span) && IsSame(a, span, house))
            {
                span.Kind = SpanKind.Institution;
                span.Score = a.Lexicon.Weights["institution.head"];
            }
        }
    }

    private static bool IsSame(ArticleText a, Span span, Span house)
    {
        for (var i = 0; span.First + i <= span.Head && house.First + i <= house.Head; i++)
        {
            if (a[span.First + i].Word != a[house.First + i].Word)
            {
                return false;
            }
        }

        return span.Head - span.First == house.Head - house.First;
    }
}
