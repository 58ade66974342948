using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Lists behind a word for those who came: "Guests included A, B and C", "The speakers were A and B".
internal sealed partial class AttendRules
{
    // What opens a list of those who came, beside the labels.
    private static readonly WordSet Listing = new(W.Delegation, W.Entourage, W.Contingent, W.Audience, W.Crowd, W.Jury, W.Speaker, W.Respondents, W.Among, W.Discussants, W.They, W.Participant, W.Who, W.Person, W.Persons);

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

                if ((view.Starting(next, next + 2) ?? (IsSpeakers(a.Span(i)) ? Behind(view, i, next) : null)) is { } first)
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

    // "The guest | speaker was A": the noun was taken for A's post
    private static Group? Behind(SentenceView view, int noun, int first)
    {
        foreach (var group in view.Groups)
        {
            if (group.First <= noun && group.Person.HonorificFirst >= first && group.Person.HonorificFirst <= first + 2)
            {
                return group;
            }
        }

        return null;
    }

    // "a delegation that included A and B"
    private bool IsParty(int i) => (W)a[i].Word is W.Delegation or W.Entourage or W.Contingent or W.Audience or W.Crowd || a.Span(i) is "jury";

    // "the first speaker was A", "Respondents were A and B"
    private bool IsNamed(int i) =>
        a.Is(i, W.Speaker) && (a.Is(i + 1, W.Was) || a.Is(i + 1, W.Is) || a.Is(i + 1, Shape.Lower) && a.Is(i + 2, W.Was) || a.Is(i + 1, W.At) || a.Is(i + 1, W.This))
        || IsWhoSpoke(i)
        || IsResource(i)
        || a.Is(i, W.Respondents)
        || a.Is(i, W.Among) && a.Is(i, Shape.SentenceStart) && a.Span(i + 1) is "those" or "them"
        || a.Is(i, W.Discussants)
        || a.Is(i, W.They) && a.Is(i, Shape.SentenceStart) && a.Is(i + 1, W.Included)
        || a.Span(i) is "participant" && a.Is(i + 1, W.Was)
        || a.Has(i, Label.NumberWord) && a.Is(i - 1, W.The) && a.Is(i - 1, Shape.SentenceStart) && a.Is(i + 1, W.Were);

    // "The resource | person was A"
    private bool IsResource(int i) => (a.Is(i, W.Person) || a.Is(i, W.Persons)) && a.Span(i - 1) is "resource" or "Resource";

    // "Others | who spoke at the event include A"
    private bool IsWhoSpoke(int i) =>
        a.Is(i, W.Who) && a.Has(i + 1, Label.SpeechVerb | Label.LightVerb) && a.Span(i - 1) is "Others" or "others" or "Those" or "those" or "experts" or "officials" or "guests" or "dignitaries" or "participants" or "delegates" or "scholars";

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
        var speakers = IsSpeakers(a.Span(noun)) || a.Is(noun, W.Who) || IsResource(noun);
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
}
