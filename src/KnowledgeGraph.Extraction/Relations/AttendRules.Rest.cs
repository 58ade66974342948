using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Whoever a report of an event names, and of whom it says neither that they were there nor that they were not, was there: all but those
// whose words, works, past or future are spoken of, or who made the report.
internal sealed partial class AttendRules
{
    private const int Nearby = 6;
    private const int Clause = 16;

    // Tenths of log-odds from which a name needs no post or title to be a person's.
    private const int Sure = 15;

    private void Rest()
    {
        if (r.Events.Main is not { Mentions.Count: > 0 } main)
        {
            return;
        }

        var settled = a.Scratch.Set<Entity>();
        foreach (var fact in r.Facts)
        {
            if (fact.Relation is Relation.Attended or Relation.SpokeAt)
            {
                settled.Add(fact.Subject.Entity!);
            }
        }

        foreach (var view in r.Views)
        {
            foreach (var group in view.Groups)
            {
                if (group.Aside || view.Sentence.Zone is Zone.Credit or Zone.Meta)
                {
                    settled.Add(group.Person.Entity!);
                }
            }
        }

        foreach (var view in r.Views)
        {
            if (view.Sentence.Zone is not (Zone.Body or Zone.Caption or Zone.Item) || view.Groups.Count == 0 || IsFromAfar(a, view) || IsNotice(view) || OtherTimes.Opens(r, view))
            {
                continue;
            }

            foreach (var group in view.Groups)
            {
                if (!settled.Contains(group.Person.Entity!) && !group.Person.Entity!.Credit && IsThere(view, group) && r.Target(view, group.Person.First) is not null)
                {
                    r.Join(view, Relation.Attended, group.Person, group.Person.First, r.Weights["relation.weak_verb"], "named-there", at: view.Events.Count == 0 ? main.Mentions[0] : null);
                }
            }
        }
    }

    // "For more information: A", "Next event: …", "Issued by A", "Photo: A", "By A"
    private bool IsNotice(SentenceView view)
    {
        var first = view.Sentence.First;
        if (a.Is(first, W.To) && a.Span(first + 1) is "book" or "register" or "apply" || a.HasOwn(first, Label.Notice))
        {
            return true;
        }

        for (var i = first; i < view.Sentence.End && i < first + Nearby; i++)
        {
            if (a.HasOwn(i, Label.CreditWord) && (a.Is(i + 1, W.Colon) || a.Is(i + 1, W.By)))
            {
                return view.Sentence.Zone != Zone.Caption;
            }
        }

        return false;
    }

    private bool IsThere(SentenceView view, Group group)
    {
        var person = group.Person;
        if (IsAlone(view, group) || a.Span(Math.Max(group.First - 1, 0)) is "©")
        {
            return false;
        }

        var named = IsJoined(view, group) || group.Posts.Count > 0 || person.HonorificFirst < person.First || person.Entity!.Name.Score.Value >= Sure;
        if (!named || a.Is(person.First, Shape.Quoted) || person.Form == MentionForm.Short || a.Is(person.End, W.Possessive))
        {
            return false;
        }

        foreach (var member in view.ListOf(group))
        {
            if (member.Aside)
            {
                return false; // "the Commissioner, A, and the Mayor, B, sent apologies"
            }
        }

        return !IsSpokenOf(view, group) && !IsAnotherTime(view, group) && Modal.Of(a, view, group.First) == Modality.Asserted;
    }

    // A line that holds a name and nothing more is as often its writer's.
    private static bool IsAlone(SentenceView view, Group group) => group.Posts.Count == 0 && group.First == view.Sentence.First && group.End >= view.Sentence.End - 1;

    // "handed to A and | B": what stands in a list with persons that are known for such
    private static bool IsJoined(SentenceView view, Group group)
    {
        foreach (var member in view.ListOf(group))
        {
            if (member != group && member.Person.Entity!.Name.Score.Value >= Sure)
            {
                return true;
            }
        }

        return false;
    }

    // "tribute to | A", "the novels of | A", "(© A)", "proposed by | A", "what | A has done", "Text: | A": behind such words somebody is only spoken of
    private bool IsSpokenOf(SentenceView view, Group group)
    {
        var i = group.First - 1;
        while (i > view.Sentence.First && group.First - i < 4 && !a.Is(i + 1, W.The) && IsPartOfTitle(i))
        {
            i--; // "invited | former central bank governor A"
        }

        if (i < 0)
        {
            return false;
        }

        if (a.Is(i, W.To) || a.Is(i, W.From))
        {
            return !IsPassedOn(view, i); // "plaques were handed to | A", "received a tray from | A"
        }

        if ((W)a[i].Word is W.Of or W.For or W.About or W.After or W.Than or W.Slash or W.Open or W.Which or W.That or W.Whose or W.On
            || a.Is(i, W.Colon) && a.HasOwn(i - 1, Label.CreditWord) || a.Span(i) is "what" or "whom" or "how" or "because" or "since" or "like" or "against" or "invited" or "thanked" or "thank")
        {
            return true;
        }

        return a.Is(i, W.By) && !IsDoneHere(view, i);
    }

    // "the", "former", "central bank": what stands between a preposition and a name
    private bool IsPartOfTitle(int i) =>
        a.Is(i, W.The) || a.Is(i, W.Former)
        || a.Is(i, Shape.Lower) && r.Spans.At(i) is null or { Kind: SpanKind.Role } && !a.HasOwn(i, Label.Function) && !a.Span(i).EndsWith("ed", StringComparison.Ordinal);

    // "seconded | by A", "questions were put, among others, | by A", "were received at the airport | by A"
    private bool IsDoneHere(SentenceView view, int by)
    {
        for (var i = by - 1; i >= view.Sentence.First && i > by - 7; i--)
        {
            if (a.HasOwn(i, Label.DoneHere) && a.Is(i, Shape.Lower) || i == by - 1 && a.HasOwn(i, Label.DoneHere))
            {
                return true;
            }

            var apart = a.Is(i, W.Comma) && a.Span(i - 1) is not "others" && a.Span(i + 1) is not "among";
            if (apart || a.Has(i, Label.Background | Label.SpeechVerb) || a.HasOwn(i, Label.Paper) || r.Spans.At(i) is { Kind: SpanKind.Person })
            {
                return false;
            }
        }

        return false;
    }

    private bool IsPassedOn(SentenceView view, int end)
    {
        for (var i = view.Sentence.First; i < end && view.Has(Label.Give); i++)
        {
            if (a.HasOwn(i, Label.Give) && a.Is(i, Shape.Lower))
            {
                return HasGift(view, i);
            }
        }

        return false;
    }

    // "A | had signed", "A | will speak", "A, who founded it", "A (1919–1994)", "built in 1912 by A", "A did not come"
    private bool IsAnotherTime(SentenceView view, Group group)
    {
        for (var i = Math.Max(view.Sentence.First, group.First - 4); i < group.First; i++)
        {
            if (a.Is(i, W.Next) && !a.Is(i + 1, W.To) && !a.Is(i, Shape.Capital))
            {
                return true; // "our next guest is | A"
            }
        }

        for (var i = group.End; i < view.Sentence.End && i < group.End + Nearby; i++)
        {
            if (IsOfAnotherTime(i) || a.Is(i, W.Sent) || a.Has(i, Label.Letter))
            {
                return true;
            }
        }

        for (var i = group.End + Nearby; i < view.Sentence.End && i < group.End + Clause && !a.Is(i, W.And) && !a.Is(i, W.Semicolon) && !view.IsInGroup(i); i++)
        {
            if (a.Has(i, Label.Planned) && (a.Is(i - 1, W.Is) || a.Is(i - 1, W.Comma)))
            {
                return true; // "A, now in Tokyo for a trade mission, is expected to open the line"
            }
        }

        for (var i = view.Sentence.First; i < view.Sentence.End; i++)
        {
            var proxy = i > group.First && a.Has(i, Label.Represented) && (a.Is(i - 1, W.Was) || a.Is(i - 1, W.Were));
            var away = a.Has(i, Label.Elsewhere) && a.Is(i, Shape.Lower) || a.Span(i) is "elsewhere" or "abroad" && i > group.First;
            if (proxy || away || a.Has(i, Label.Absent | Label.Letter) || a.HasOwn(i, Label.Gone))
            {
                return true;
            }
        }

        return OtherTimes.IsDated(r, view, group.End - 1, unknown: true) || OtherTimes.IsDatedBefore(r, view, group.First);
    }

    // "A | was to speak", "A | had signed", "A, who | founded it", "A | (1919–1994)"
    private bool IsOfAnotherTime(int i) =>
        a.Has(i, Label.Planned)
        || a.Is(i, W.Was) && a.Is(i + 1, W.To)
        || a.Is(i, W.Had) && !a.Is(i + 1, W.A) && !a.Is(i + 1, W.The)
        || a.HasOwn(i, Label.Background) && a.Is(i, Shape.Lower)
        || a.Is(i, W.Open) && IsYear(i + 1);

    private bool IsYear(int i) => a.Is(i, Shape.Digit) && a.Span(i).Length >= 4 && a.Span(i)[0] is '1' or '2';
}
