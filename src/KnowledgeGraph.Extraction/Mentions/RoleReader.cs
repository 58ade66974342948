using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Finds posts: a head of the list with the modifiers before it ("Executive Vice Dean"). What the post is of, is read later.</summary>
internal static class RoleReader
{
    /// <summary>Where no token has one, there is no post.</summary>
    public static readonly Label Cues = Label.Role | Label.RoleOf;

    public static void Read(ArticleText a, SpanTable spans)
    {
        var next = 0;
        foreach (var i in a.Posts)
        {
            if (i < next || !(a.Begins(i, Label.Role) || IsRoleOf(a, i)) || IsPartOfName(a, i) || IsRank(a, i) || IsHour(a, i))
            {
                continue;
            }

            var end = i + Math.Max(1, (int)a[i].PhraseLength);
            var first = i;
            while (first > 0 && a.Has(first - 1, Label.RoleModifier) && spans.At(first - 1) is null && !a.Is(first, Shape.LineStart) && !IsLoose(a, first - 1, i))
            {
                first--;
            }

            // "Deputy Education Counselor": a field between rank and head
            if (first == i && first > 1 && a.HasOwn(first - 1, Label.Topic) && a.HasOwn(first - 2, Label.RoleModifier)
                && (!a.HasOwn(first - 2, Label.Topic) || a.Is(first - 3, W.Comma)) && Words.IsCapital(a, first - 2) == Words.IsCapital(a, i)
                && spans.At(first - 2) is null && !a.Is(first - 1, Shape.LineStart))
            {
                first -= 2;
            }

            first = SmallField(a, spans, Field(a, spans, first, i), i);
            first = first == i && a.Is(first - 2, W.Comma) && a.Is(end, W.Of) && a.HasOwn(first - 1, Label.OrgHead) && Words.IsCapital(a, first - 1) && Words.IsCapital(a, i) ? first - 1 : first; // "NAME, | Council Chairman of"
            var former = false;
            for (var j = first; j < i; j++)
            {
                former |= a.Has(j, Label.PastRole);
            }

            var role = Span.Of(a, SpanKind.Role, first, end);
            role.Former = former || a.Has(first - 1, Label.PastRole);
            spans.Add(role);
            next = end;
        }
    }

    // "2 | pm", and no prime minister
    private static bool IsHour(ArticleText a, int i) => a.Is(i, Shape.Lower) && a.Is(i - 1, Shape.Digit) && a.Span(i) is "pm";

    // ", | policy director at", "its | trade union liaison officer": fields in small letters before the head, behind a mark or a small word
    private static int SmallField(ArticleText a, SpanTable spans, int first, int head)
    {
        var i = first;
        while (i > 0 && first - i < 3 && a.HasOwn(i - 1, Label.Topic) && a.Is(i - 1, Shape.Lower) && a.Is(head, Shape.Lower) && spans.At(i - 1) is null && !a.HasOwn(i - 1, Label.Function) && !a.Is(i, Shape.LineStart))
        {
            i--;
        }

        return i < first && (a.Is(i - 1, W.Comma) || a.Is(i - 1, W.Open)) ? i : first;
    }

    // "NAME, | Fisheries Officer of …": a field before the head, behind the comma of an apposition
    private static int Field(ArticleText a, SpanTable spans, int first, int head)
    {
        var i = first;
        while (i > 0 && first - i < 3 && a.HasOwn(i - 1, Label.Topic) && Words.IsCapital(a, i - 1) && Words.IsCapital(a, head) && spans.At(i - 1) is null && !a.Is(i, Shape.LineStart))
        {
            i--;
        }

        return i > 1 && i < first && a.Is(i - 1, W.Comma) && !a.HasOwn(i - 2, Label.Topic) && !a.Is(i, Shape.LineStart) ? i : first;
    }

    // "Principal | Fisheries Officer": a rank that is a post elsewhere, then a field and the head
    private static bool IsRank(ArticleText a, int i)
    {
        var j = i + 1;
        if (a[i].PhraseLength > 1 || !a.HasOwn(i, Label.RoleModifier) || !a.Is(i, Shape.Capital))
        {
            return false;
        }

        while (j - i < 3 && a.HasOwn(j, Label.Topic) && Words.IsCapital(a, j) && !a.Begins(j, Label.Role) && !a.Is(j, Shape.LineStart))
        {
            j++;
        }

        return j > i + 1 && a.Begins(j, Label.Role) && Words.IsCapital(a, j) && !a.Is(j, Shape.LineStart);
    }

    // "Chief of the Harbour Office"
    private static bool IsRoleOf(ArticleText a, int i) =>
        a.HasOwn(i, Label.RoleOf) && (a[i].PhraseLength == 1 || !a.Has(i, Label.Role)) && a.Is(i + 1, W.Of) && (a.Is(i + 2, W.The) || a.Is(i, Shape.Capital) && a.Is(i + 2, Shape.Capital) && a.HasOwn(i + 2, Label.Topic));

    // "Prime Minister's Department", "Premier Department", "President Hotel": the post names a house.
    private static bool IsPartOfName(ArticleText a, int i)
    {
        var after = i + a[i].PhraseLength;
        if (!Words.IsCapital(a, i))
        {
            return false;
        }

        if (a[i].PhraseLength == 1 && Words.IsGiven(a, i) && (a.HasOwn(i - 1, Label.GivenName | Label.CivilTitle) || a.HasOwn(i, Label.GivenName) && a.Is(i - 1, Shape.Capital)) && Words.IsUnlisted(a, i + 1) && !a.Is(i, Shape.SentenceStart))
        {
            return true; // "Mr Abdul | Wali Kakar"
        }

        if (i > 2 && a.Is(i - 1, W.The) && a.Is(i - 2, W.Of) && a.Span(i - 3) is "Office" or "Cabinet" or "Secretariat")
        {
            return true; // "Office of the Attorney-General"
        }

        if (a.Has(i, Label.SoftRole) && Words.IsCapital(a, after) && a.HasOwn(after, Label.Topic))
        {
            return true;
        }

        if (a.Span(i) is "Premier" && a.Has(after, Label.EventHead))
        {
            return true; // "Premier Forum of the Convention"
        }

        if (a.Is(after, W.Possessive))
        {
            return a.Has(after + 1, Label.OrgHead | Label.EventHead) && Words.IsCapital(a, after + 1);
        }

        return Words.IsCapital(a, after) && a.Has(after, Label.OrgHead | Label.EventHead | Label.Venue) && !a.Is(after + 1, W.Of)
            && (a.Has(after, Label.Unit | Label.Venue | Label.EventHead)) && !a.Is(i, Shape.SentenceStart) && !a.Has(after, Label.Honorific);
    }

    // A modifier in capitals before a post in small letters belongs to the name before it ("Research Council director").
    private static bool IsLoose(ArticleText a, int modifier, int head) =>
        a.Span(modifier) is "Group" && Words.IsCapital(a, modifier - 1) && !a.HasOwn(modifier - 1, Label.Function | Label.Honorific | Label.RoleModifier) && !a.Is(modifier, Shape.SentenceStart) || // "Steel Group | Vice President"
        (Words.IsCapital(a, modifier) && a.HasOwn(modifier, Label.Topic) && modifier > 0 && !a.Is(modifier, Shape.SentenceStart)
            && ((Words.IsCapital(a, modifier - 1) && !a.Has(modifier - 1, Label.RoleModifier | Label.Function)) || ((a.Is(modifier - 1, W.And) || a.Is(modifier - 1, W.Of) || a.Is(modifier - 1, W.Ampersand)) && Words.IsCapital(a, modifier - 2))))
        || Words.IsCapital(a, modifier) && !Words.IsCapital(a, head) && !a.Is(modifier, Shape.SentenceStart) && a.HasOwn(modifier, Label.Topic | Label.OrgHead);
}
