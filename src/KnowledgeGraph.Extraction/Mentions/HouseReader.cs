using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// A forum or congress may be a house or a happening. Each place where the article names it speaks for one of the two: "Dr. X, of the Indian Hydrology Forum",
/// "the Forum invites", "hosted by the Forum" for a house, "at the Forum", "the Forum was held" against; it is one wherever the article names it.
/// </summary>
internal static class HouseReader
{
    private const int MaxWeighed = 16;
    private const int MaxTime = 5;

    public static void Read(ArticleText a, SpanTable spans)
    {
        var weighed = 0;
        for (var k = 0; k < spans.All.Count && weighed < MaxWeighed; k++)
        {
            var span = spans.All[k];
            if (IsLikeHouse(a, span) && Evidence(a, spans, span).Value > 0)
            {
                weighed++;
                if (Weigh(a, spans, span) > 0)
                {
                    Turn(a, spans, span);
                }
            }
        }
    }

    private static int Weigh(ArticleText a, SpanTable spans, Span house)
    {
        var sum = a.Lexicon.Weights["house.bias"];
        foreach (var span in spans.All)
        {
            sum += span == house || IsLikeHouse(a, span) && IsSame(a, span, house) ? Evidence(a, spans, span) : 0;
        }

        return sum.Value;
    }

    private static FeatureSum Evidence(ArticleText a, SpanTable spans, Span span)
    {
        var weights = a.Lexicon.Weights;
        var before = a.Is(span.First - 1, W.The) ? span.First - 2 : span.First - 1;
        return (IsOf(a, spans, before) ? weights["house.of_person"] : 0)
            + (IsInBrackets(a, spans, span) ? weights["house.in_brackets"] : 0)
            + (IsOfPost(a, spans, span) ? weights["house.post_before"] : 0)
            + (Hosts(a, span) ? weights["house.hosts"] : 0)
            + (a.Has(span.End, Label.HouseVerb) && a.Is(span.End, Shape.Lower) ? weights["house.acts"] : 0)
            + (a.Is(before, W.By) && a.Has(before - 1, Label.Organize) ? weights["house.by"] : 0)
            + (IsScene(a, span, before) ? weights["house.scene"] : 0);
    }

    private static bool IsLikeHouse(ArticleText a, Span span) =>
        span.Kind == SpanKind.Event && span.End - span.First >= 3 && IsBody(a, span)
        && !a.Is(span.First, Shape.Ordinal | Shape.Digit) && !a.Has(span.First, Label.OrdinalWord) && !a.Is(span.End - 1, Shape.Digit) && !a.Is(span.First, Shape.Quoted);

    // "… Forum", "Assembly of …", "Forum for …"; "… Committee", whatever stands before it
    private static bool IsBody(ArticleText a, Span span) =>
        a.Span(span.Head) is "Forum" or "Congress" or "Assembly" or "Conference" or "Dialogue" or "Convention" && (span.End == span.Head + 1 || a.Is(span.Head + 1, W.Of) || a.Is(span.Head + 1, W.For))
        || a.Span(span.End - 1) is "Committee" or "Council" or "Board";

    // "Dr. X of the | Forum", "a member of the | Forum"
    private static bool IsOf(ArticleText a, SpanTable spans, int i)
    {
        if (a.Is(i, W.At) && spans.At(i - 1) is { Kind: SpanKind.Role } post && a.HasOwn(post.Head, Label.WorksAt))
        {
            return true; // "senior fellow at the Lone Star Policy Forum"
        }

        if (!(a.Is(i, W.Of) || a.Is(i, W.From)))
        {
            return false;
        }

        if (a.Is(i - 1, W.Delegation) || a.Is(i - 1, Shape.Lower) && a.Span(i - 1) is "lower" or "house" or "speaker" or "secretariat")
        {
            return true; // "a delegation of the | National Congress"
        }

        i = a.Is(i - 1, W.Comma) ? i - 2 : i - 1;
        return spans.At(i) is { Kind: SpanKind.Person } || IsHolder(a, spans, i);
    }

    private static bool IsHolder(ArticleText a, SpanTable spans, int i) =>
        spans.At(i) is { Kind: SpanKind.Role } && !a.HasOwn(i, Label.Goer);

    // "President | Harbour Alumni Forum", "Secretary General, | Harbour Policy Forum"
    private static bool IsOfPost(ArticleText a, SpanTable spans, Span span) =>
        IsHolder(a, spans, a.Is(span.First - 1, W.Comma) ? span.First - 2 : span.First - 1);

    // "NAME (Rondeli Street Forum)"
    private static bool IsInBrackets(ArticleText a, SpanTable spans, Span span) =>
        a.Is(span.First - 1, W.Open) && a.Is(span.End, W.Close) && spans.At(span.First - 2) is { Kind: SpanKind.Person };

    // "the Alumni Forum on Saturday evening | hosted a reception", "held its annual dinner"
    private static bool Hosts(ArticleText a, Span span)
    {
        var i = span.End;
        for (; i < span.End + MaxTime && !a.Has(i, Label.Organize | Label.Held); i++)
        {
            if (!(a.Is(i, W.On) || a.Is(i, Shape.Digit) || a.Is(i, W.Has) || a.Has(i, Label.Weekday | Label.Month | Label.RelativeDay) || a.Span(i) is "morning" or "afternoon" or "evening" or "night" or "also" or "jointly"))
            {
                return false;
            }
        }

        var next = i + Math.Max(1, (int)a[i].PhraseLength);
        if (!(a.Has(i, Label.Organize) || a.Is(i, W.Held)) || !(a.Is(next, W.A) || a.Is(next, W.An) || a.Is(next, W.Its) || a.Is(next, W.The)))
        {
            return false;
        }

        for (var j = next + 1; j < next + 7 && !a.Is(j, Shape.Punct); j++)
        {
            if (a.Has(j, Label.EventHead) && !a.Has(j, Label.SubEvent))
            {
                return true;
            }
        }

        return false;
    }

    // "at the Forum", "attended the Forum", "the Forum was held", "the Forum opened in Lusaka"
    private static bool IsScene(ArticleText a, Span span, int before)
    {
        var after = a.Is(span.End, W.Was) || a.Is(span.End, W.Is) || a.Is(span.End, W.Has) ? span.End + 1 : span.End;
        return a.Is(before, W.At) || a.Is(before, W.During) || a.Has(before, Label.Attend)
            || a.Has(after, Label.Held) && (after > span.End || !a.Has(after, Label.Organize) && !a.Is(after, W.Held));
    }

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
