using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>ATTENDED: a cue of presence takes the persons of its sentence, the list that stands before or behind it.</summary>
internal sealed partial class AttendRules(Reading r)
{
    private const int Near = 7;
    private const int MaxApposed = 30;

    private readonly ArticleText a = r.Article;

    public void Read()
    {
        foreach (var view in r.Views)
        {
            Roster(view);
            if (view.Sentence.Zone is Zone.Credit or Zone.Meta || view.Groups.Count == 0 || IsFromAfar(a, view))
            {
                continue;
            }

            Cues(view);
            Panel(view);
            Lists(view);
            Inverted(view);
            Labelled(view);
            AmongThem(view);
            Sent(view);
            ActingAs(view);
            Agents(view);
            WereSpeakers(view);
            LedBy(view);
            if (view.Sentence.Zone is Zone.Body or Zone.Caption)
            {
                Acts(view);
                Performers(view);
                Receivers(view);
                Drawn(view);
                Companions(view);
                Pictured(view);
                Patrons(view);
            }
        }

        Rest();
    }

    private void Cues(SentenceView view)
    {
        foreach (var i in view.Cues)
        {
            if (!a.Begins(i, Label.Attend) || a.Has(i, Label.Background) || a.Is(i, Shape.Quoted) || r.Spans.At(i) is not null && !IsOffice(i))
            {
                continue;
            }

            if (a.Has(i, Label.RolePlural) && !IsOffice(i))
            {
                continue; // "the participants" say who came only before a list
            }

            if (a.Is(i + 1, W.Colon) && a.Is(i, Shape.LineStart) && a.Has(i, Label.Signing) || a.Span(i - 1) is "whose" || a.Is(i - 1, W.Been) && a.Is(i - 2, W.Had) && a.Is(i + 1, W.By))
            {
                continue; // "A, whose attendance had been announced"; "had been opened by A" at another time
            }

            if (a.Has(i, Label.Represented) && a.Is(i + a[i].PhraseLength - 1, W.By) && BehindTitle(view, i + a[i].PhraseLength) is { } deputy)
            {
                r.Join(view, Relation.Attended, deputy.Person, i, r.Weights["relation.listed"], "stand-in");
            }

            var modality = Modal.Of(a, view, i);
            var strong = a.Has(i, Label.AttendStrong);
            if (!strong && (OtherTimes.IsDated(r, view, i, unknown: false) || IsOfPaper(view, i)) || OtherTimes.IsDatedBefore(r, view, i))
            {
                continue; // "was signed in 1978 by A"
            }

            By(view, i, modality);
            foreach (var group in view.Groups)
            {
                if (group.Aside && group.AsideAs is { } instead && strong)
                {
                    r.Join(view, Relation.Attended, group.Person, i, 0, "stood-in-for", instead);
                }

                if (group.Aside || a.Is(group.Person.First, Shape.Quoted) || modality == Modality.Absent || (IsApart(group, i) && InPart(view, i)))
                {
                    continue;
                }

                if (strong || IsNear(view, group, i) && !IsOfThing(view, group, i) && !IsPerfect(view, group, i))
                {
                    r.Join(view, OnPanel(view, i) ? Relation.SpokeAt : Relation.Attended, group.Person, i, strong ? r.Weights["relation.listed"] : 0, strong ? "present" : "presence-cue", modality);
                }
            }
        }
    }

    // "was represented by, among others, the ambassadors of X, A, and of Y, B": the whole list behind a "by"
    private void By(SentenceView view, int cue, Modality modality)
    {
        var end = cue + Math.Max(1, (int)a[cue].PhraseLength);
        if (!a.Is(end - 1, W.By) || modality == Modality.Absent || view.Starting(end, end + 10) is not { Aside: false } first || a.Is(first.Person.First, Shape.Quoted))
        {
            return;
        }

        var last = view.EndOfGuests(a, first);
        for (var k = view.Groups.IndexOf(first); k < last; k++)
        {
            if (!view.Groups[k].Aside && !OtherTimes.IsDatedBefore(r, view, cue))
            {
                r.Join(view, Relation.Attended, view.Groups[k].Person, cue, r.Weights["relation.listed"], "listed-by", modality);
            }
        }
    }

    // "Master of ceremonies NAME", "Chief guest NAME": an office that is held at an event alone
    private bool IsOffice(int i) =>
        (r.Spans.At(i) is null || r.Spans.At(i) is { Kind: SpanKind.Role } role && role.First == i)
        && a.Span(i) is "master" or "Master" or "emcee" or "Emcee" or "chief" or "Chief" or "guest" or "Guest" or "compere" or "Compere"
            or "Moderator" or "Facilitator" or "Rapporteur";

    // "A opened the summit, while B chaired a panel": two clauses, and two happenings
    private bool IsApart(Group group, int cue) => group.End <= cue ? a.Contains(group.End, cue, W.While) : a.Contains(cue, group.First, W.While);

    private bool InPart(SentenceView view, int cue) => r.Target(view, cue)?.Entity?.Event is { IsSub: true };

    // "represented by | the Deputy Vice-Chancellor for administration of X, NAME": behind a post of any length
    private Group? BehindTitle(SentenceView view, int first)
    {
        if (view.NamedBehind(first - 1) is not { Aside: false } named || named.Person.HonorificFirst - first > 18)
        {
            return null;
        }

        for (var i = first; i < named.First; i++)
        {
            if (a.Has(i, Label.SpeechVerb | Label.LightVerb | Label.Attend) && a.Is(i, Shape.Lower) || a.Is(i, W.Semicolon) || a.Is(i, W.Stop) || a.Is(i, W.Who) || a.Is(i, W.Quote))
            {
                return null;
            }
        }

        return named;
    }

    // "an order signed by A": a paper that is only told of
    private bool IsOfPaper(SentenceView view, int cue)
    {
        if (!a.Span(cue).StartsWith("sign", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var mention in view.Events)
        {
            if (mention.Entity is not null && mention.Span.First <= cue && mention.Span.End >= cue)
            {
                return false;
            }
        }

        for (var i = cue - 1; i >= view.Sentence.First && i > cue - 10; i--)
        {
            if (a.HasOwn(i, Label.Paper) && a.Is(i, Shape.Lower))
            {
                return true;
            }
        }

        return false;
    }

    // "unveiled a portrait | of A": another noun stands between the cue and the "of"
    private bool IsOfThing(SentenceView view, Group group, int cue)
    {
        var end = cue + Math.Max(1, (int)a[cue].PhraseLength);
        var head = group;
        foreach (var first in view.ListOf(group))
        {
            head = first;
            break;
        }

        var of = a.Is(head.First - 1, W.The) ? head.First - 2 : head.First - 1;
        var thing = a.Is(of, W.Of) || a.Is(of, W.About) || a.Is(of, W.By) && a.Is(of - 2, W.A);
        if (a.Is(of, W.By) && a.HasOwn(of - 1, Label.Background))
        {
            return true; // "written by A and sung by B"
        }

        if (head.First < cue)
        {
            return a.Is(of, W.Of) && a.Span(of - 1) is "portrait" or "statue" or "bust" or "photograph" or "picture" or "memory" or "poems" or "novels" or "works" or "life" or "book" or "grave" or "tomb" or "name" or "mural";
        }

        return (of > end || of == end && a.Is(of, W.By) && a[cue].PhraseLength > 2) && thing && !a.Has(of - 1, Label.Attend | Label.RolePlural) && a.Span(of - 1) is not "hands" && !a.Contains(end, of, W.Under);
    }

    // "A had earlier signed": done before, not here
    private bool IsPerfect(SentenceView view, Group group, int cue) =>
        group.End <= cue && (a.Is(cue - 1, W.Had) || a.Is(cue - 2, W.Had) && a.Is(cue - 1, Shape.Lower) && !a.Is(cue - 1, W.Been)) && !(a.Span(view.Sentence.First) is "Earlier");

    // "A, chief of the village and a nephew of the late engineer, | was in the chair": between two commas what A is, however long
    private bool IsApposed(SentenceView view, Group group, int cue)
    {
        if (!a.Is(group.End, W.Comma) && !(a.Is(group.End, W.And) && a.Is(group.Person.End, W.Comma)) || !a.Is(cue - 1, W.Comma) || cue - group.End > MaxApposed || a.Contains(group.End, cue, W.Semicolon))
        {
            return false;
        }

        var at = view.Groups.IndexOf(group);
        return at + 1 >= view.Groups.Count || view.Groups[at + 1].First > cue;
    }

    private bool IsNear(SentenceView view, Group group, int cue)
    {
        var end = cue + a[cue].PhraseLength;
        foreach (var member in view.ListOf(group))
        {
            if ((member.First <= cue && member.Person.First >= end && member.Person.First - end <= 2) || (member.First >= end && member.First - end <= Near) || (member.End <= cue && (cue - member.End <= Near || IsApposed(view, member, cue))))
            {
                return true;
            }
        }

        return false;
    }
}
