using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>ATTENDED: a cue of presence takes the persons of its sentence, the list that stands before or behind it.</summary>
internal sealed partial class AttendRules(Reading r)
{
    private const int Near = 7;
    // What opens a list of those who came, beside the labels.
    private static readonly WordSet Listing = new(W.Delegation, W.Entourage, W.Contingent, W.Audience, W.Crowd, W.Jury, W.Speaker, W.Respondents, W.Among, W.Discussants, W.They, W.Participant);

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
    private bool IsOffice(int i) => (r.Spans.At(i) is null || r.Spans.At(i) is { Kind: SpanKind.Role } role && role.First == i) && a.Span(i) is "master" or "Master" or "emcee" or "Emcee" or "chief" or "Chief" or "guest" or "Guest" or "compere" or "Compere" or "Moderator" or "Facilitator" or "Rapporteur";

    // "in the panel discussion which he shared with A, B and moderator C": whoever a sentence names with a panel sat on it
    private void Panel(SentenceView view)
    {
        if (view.Groups.Count < 2 || view.Sentence.Zone != Zone.Body)
        {
            return;
        }

        PanelList(view);
        if (PanelOf(view) is not { } panel)
        {
            if (IsNextPanel(view))
            {
                Panellists(view, view.Sentence.First + 1);
            }

            return;
        }

        Panellists(view, panel.Span.Head);
    }

    // "Answers came from three panels. The first, | chaired by A, brought together B and C"
    private bool IsNextPanel(SentenceView view)
    {
        var first = view.Sentence.First;
        if (view.Index == 0 || !a.Is(first, W.The) || !a.Has(first + 1, Label.OrdinalWord) || !(a.Is(first + 2, W.Comma) || a.Has(first + 2, Label.Attend)))
        {
            return false;
        }

        var before = r.Views[view.Index - 1].Sentence;
        for (var i = before.First; i < before.End; i++)
        {
            if (a.Span(i) is "panels" or "panel" or "panelists")
            {
                return true;
            }
        }

        return false;
    }

    private void Panellists(SentenceView view, int panel)
    {

        foreach (var group in view.Groups)
        {
            if (group.Aside || a.Is(group.Person.First, Shape.Quoted) || IsApart(group, panel))
            {
                continue;
            }

            var chairs = a.Has(group.First, Label.RolePlural | Label.Attend) || a.Is(group.First - 1, W.By) && a.Has(group.First - 2, Label.Attend);
            r.Join(view, chairs ? Relation.Attended : Relation.SpokeAt, group.Person, panel, r.Weights["relation.weak_verb"], "panel", Modal.Of(a, view, panel));
        }
    }

    // "A panel of A, B and C, moderated by D"
    private void PanelList(SentenceView view)
    {
        for (var i = view.Sentence.First; i + 2 < view.Sentence.End && view.Says(W.Panel); i++)
        {
            if (a.Span(i) is not ("panel" or "Panel") || a.Is(i, Shape.Quoted) || !(a.Is(i + 1, W.Of) || a.Is(i + 1, W.With) || a.Span(i + 1) is "comprising" or "featuring") || view.Starting(i + 2, i + 4) is not { Aside: false } first)
            {
                continue;
            }

            foreach (var member in view.ListOf(first))
            {
                if (!member.Aside && member.First >= first.First && !(a.Is(member.First - 1, W.By) && member != first))
                {
                    r.Join(view, Relation.SpokeAt, member.Person, i, r.Weights["relation.listed"], "panel", Modal.Of(a, view, i));
                }
            }

            return;
        }
    }

    private EventMention? PanelOf(SentenceView view)
    {
        foreach (var mention in view.Events)
        {
            if (mention.Entity is not null && a.Span(mention.Span.Head) is "panel" or "discussion" or "Panel" or "Discussion")
            {
                return mention;
            }
        }

        return null;
    }

    // "A opened the summit, while B chaired a panel": two clauses, and two happenings
    private bool IsApart(Group group, int cue) => group.End <= cue ? a.Contains(group.End, cue, W.While) : a.Contains(cue, group.First, W.While);

    private bool InPart(SentenceView view, int cue) => r.Target(view, cue)?.Entity is { } entity && r.Events.FactsOf(entity) is { IsSub: true };

    // Who sits on a panel speaks there; who chairs it need not.
    private bool OnPanel(SentenceView view, int cue) =>
        a.Span(cue).StartsWith("sat", StringComparison.Ordinal) && r.Target(view, cue) is { } target && a.Span(target.Span.Head).StartsWith("discussion", StringComparison.Ordinal) | a.Span(target.Span.Head).StartsWith("panel", StringComparison.Ordinal);

    // "Guests included A, B and C", "The speakers were …", "representatives from X at the ceremony included …"
    private void Lists(SentenceView view)
    {
        for (var i = view.Sentence.First; i < view.Sentence.End; i++)
        {
            if (!a.Has(i, Label.RolePlural | Label.NumberWord) && !Listing.Has(a[i]) && r.Spans.At(i) is not { Kind: SpanKind.Role })
            {
                continue;
            }

            if (!(a.Has(i, Label.RolePlural) || IsParty(i) || IsNamed(i) || ChairsEvent(view, i)) || a.Is(i, Shape.Quoted) || r.Spans.At(i) is { Kind: SpanKind.Institution })
            {
                continue;
            }

            for (var j = i + 1; j < view.Sentence.End && j < i + 14; j++)
            {
                if (!a.Begins(j, Label.ListCue) && !a.Is(j, W.Colon) && !(a.Is(j, W.Comma) && j < i + 3))
                {
                    continue;
                }

                var next = a.Is(j, W.Comma) || a.Is(j, W.Colon) ? j + 1 : j + a[j].PhraseLength;
                if (a.Is(j, W.Comma) && (a.Is(next, W.Led) || a.Is(next, W.Headed) || a.Is(next, W.And)))
                {
                    continue; // "The delegation, led by A, included B"
                }

                while (a.Is(next, W.Comma) || a.Is(next, W.Colon) || a.Is(next, W.Among) || a.Span(Math.Min(next, a.Count - 1)) is "others" or "following")
                {
                    next++; // "were, among others," "were the following:"
                }

                if (view.Starting(next, next + 2) is { } first)
                {
                    Listed(view, i, first);
                    i = j;
                    break;
                }

                if (view.Starting(i + 1, j - 1) is { } between && !(IsParty(i) && a.Is(between.End, W.Comma)))
                {
                    break;
                }
            }
        }
    }

    // "a delegation that included A and B"
    private bool IsParty(int i) => (W)a[i].Word is W.Delegation or W.Entourage or W.Contingent or W.Audience or W.Crowd || a.Span(i) is "jury";

    // "the first speaker was A", "Respondents were A and B"
    private bool IsNamed(int i) => a.Is(i, W.Speaker) && a.Is(i + 1, W.Was) || a.Is(i, W.Respondents) || a.Is(i, W.Among) && a.Is(i, Shape.SentenceStart) && a.Span(i + 1) is "those" or "them" || a.Is(i, W.Discussants) || a.Is(i, W.They) && a.Is(i, Shape.SentenceStart) && a.Is(i + 1, W.Included) || a.Span(i) is "participant" && a.Is(i + 1, W.Was) || a.Has(i, Label.NumberWord) && a.Is(i - 1, W.The) && a.Is(i - 1, Shape.SentenceStart) && a.Is(i + 1, W.Were);

    // "The chairmen of the forum were A and B"
    private bool ChairsEvent(SentenceView view, int i) =>
        r.Spans.At(i) is { Kind: SpanKind.Role } role && a.Is(role.End, W.Of) && HasEventAt(view, role.End + 1, role.End + 3);

    private static bool HasEventAt(SentenceView view, int first, int last)
    {
        foreach (var mention in view.Events)
        {
            if (mention.Entity is not null && mention.Span.First >= first && mention.Span.First <= last)
            {
                return true;
            }
        }

        return false;
    }

    private void Listed(SentenceView view, int noun, Group first)
    {
        var speakers = IsSpeakers(a.Span(noun));
        var came = speakers || a.Is(noun, W.They) || a.Is(noun, W.Among) || a.Has(noun, Label.NumberWord) && view.Index > 0 && r.Views[view.Index - 1].Events.Count + view.Events.Count > 0 || a.Has(noun, Label.Attend | Label.Signing) || IsParty(noun) || a.Is(noun, W.Delegates) || view.HasEvent();
        for (var i = view.Sentence.First; !came && i < view.Sentence.End; i++)
        {
            came = (a.Has(i, Label.Attend) || IsParty(i)) && !a.Is(i, Shape.Quoted);
        }

        var end = came ? view.EndOfGuests(a, first) : 0;
        for (var k = view.Groups.IndexOf(first); k < end; k++)
        {
            if (!view.Groups[k].Aside)
            {
                r.Join(view, speakers ? Relation.SpokeAt : Relation.Attended, view.Groups[k].Person, noun, r.Weights["relation.listed"], "guest-list", Modal.Of(a, view, noun));
            }
        }

        if (OwnerOf(noun) is { } owner)
        {
            foreach (var member in view.ListOf(first))
            {
                if (member.First < first.First || member.Posts.Exists(static p => p.Institutions.Count > 0))
                {
                    continue;
                }

                var post = member.Posts.Count > 0 ? member.Posts[0] : null;
                r.Add(new Fact(Relation.AffiliatedWith, member.Person, owner, null, post is null ? (noun, noun + 1) : (post.TitleFirst, post.TitleEnd), false, Presence.Unknown, Modality.Asserted, null, view.Index, owner.First, member.End, r.Weights["relation.base"], "guest-list"));
            }
        }
    }

    private static bool IsSpeakers(ReadOnlySpan<char> noun)
    {
        if (noun.Length < 5 || (char)(noun[0] | ' ') is not ('s' or 'p' or 'k' or 'd' or 'l' or 'r'))
        {
            return false;
        }

        foreach (var word in (ReadOnlySpan<string>)["speaker", "panel", "keynote", "discussant", "presenter", "lecturer", "resource", "respondent"])
        {
            if (noun.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "13 MCBC directors", "representatives from Mekong Institute (MI)", "From Kasetsart University a number of executives"
    private Span? OwnerOf(int noun)
    {
        if (r.Spans.At(noun - 1) is { Kind: SpanKind.Institution } before)
        {
            return before;
        }

        var next = a.Is(noun + 1, W.From) || a.Is(noun + 1, W.Of) ? noun + 2 : -1;
        next = next > 0 && a.Is(next, W.The) ? next + 1 : next;
        if (next > 0 && r.Spans.At(next) is { Kind: SpanKind.Institution } behind)
        {
            return behind;
        }

        for (var i = noun - 1; i > 0 && i > noun - 8; i--)
        {
            if (r.Spans.At(i) is { Kind: SpanKind.Institution } span && a.Is(span.First - 1, W.From) && a.Is(span.First - 1, Shape.SentenceStart))
            {
                return span;
            }
        }

        return null;
    }

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

    private bool IsNear(SentenceView view, Group group, int cue)
    {
        var end = cue + a[cue].PhraseLength;
        foreach (var member in view.ListOf(group))
        {
            if ((member.First <= cue && member.Person.First >= end && member.Person.First - end <= 2) || (member.First >= end && member.First - end <= Near) || (member.End <= cue && cue - member.End <= Near))
            {
                return true;
            }
        }

        return false;
    }
}
