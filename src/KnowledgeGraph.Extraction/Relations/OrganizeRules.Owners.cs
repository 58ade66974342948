using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Events that are somebody's: "the guild's forum", "its forum", "a seminar by the guild", "the annual forum of the guild".
internal sealed partial class OrganizeRules
{
    private void Owned()
    {
        foreach (var view in r.Views)
        {
            if (view.Sentence.Zone is Zone.Credit or Zone.Meta)
            {
                continue;
            }

            foreach (var mention in view.Events)
            {
                if (mention.Entity is not { } entity || mention.IsDeed || mention.IsOther || mention.Span.Value is (int)EventKind.Visit or (int)EventKind.Signing || entity.Event is not { Elsewhere: false } facts)
                {
                    continue;
                }

                By(view, mention);
                if (Owner(view, mention, facts) is { } owner && !Organises(owner, entity))
                {
                    r.Join(view, Relation.Organized, owner, mention.Span.Head, r.Weights["relation.weak_verb"], "owner", Modality.Asserted, OrganizerRole.Organizer);
                }
            }
        }
    }

    // "a seminar | by the Department of Physics"
    private void By(SentenceView view, EventMention mention)
    {
        var by = mention.Span.Acronym is { } letters ? letters.End + 1 : mention.Span.End;
        if (a.Is(by, W.By) && InstitutionAt(by + 1) is { } agent && r.Spans.At(agent.End) is not { Kind: SpanKind.Role } && !a.Has(mention.Span.Head, Label.SpeechNoun))
        {
            List(view, mention.Span.Head, by + 1, OrganizerRole.Organizer, "by");
        }
    }

    private bool Organises(Span institution, Entity entity)
    {
        foreach (var fact in r.Facts)
        {
            if (fact.Relation == Relation.Organized && fact.Object.Entity == entity && fact.Subject.Entity == institution.Entity)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOrganised(Entity entity)
    {
        foreach (var fact in r.Facts)
        {
            if (fact.Relation == Relation.Organized && fact.Role is OrganizerRole.Organizer or OrganizerRole.CoOrganizer && fact.Object.Entity == entity)
            {
                return true;
            }
        }

        return false;
    }

    private Span? Owner(SentenceView view, EventMention mention, EventFacts facts)
    {
        var before = mention.Span.First - 1;
        while (before > view.Sentence.First && mention.Span.First - before < 5 && r.Spans.At(before) is null && (a.Is(before, Shape.Lower) && !a.HasOwn(before, Label.Function) || a.Has(before, Label.OrdinalWord | Label.EventModifier) || a.Is(before, Shape.Digit)))
        {
            before--;
        }

        if (a.Is(before, W.Possessive))
        {
            return InstitutionEnding(before) is { } owner && !IsOfPost(owner) ? owner : null;
        }

        if (facts == r.Events.Main && r.Spans.At(before) is { Kind: SpanKind.Institution } body && body.End == before + 1 && IsYearly(mention) && (body.First == view.Sentence.First || a.Is(body.First - 1, W.The) || a.Is(body.First - 1, Shape.Lower)))
        {
            return body; // "the LSF | annual general meeting"
        }

        if (a.Is(before, W.Its) || a.Is(before, W.Their) || a.Is(before, W.Her))
        {
            return Possessor(view, before);
        }

        return (IsYearly(mention) && facts == r.Events.Main && !IsOrganised(facts.Entity) || a.Is(before, W.A) && mention.Span.Value is (int)EventKind.Seminar or (int)EventKind.Workshop or (int)EventKind.Conference) && a.Is(mention.Span.Head + 1, W.Of) ? InstitutionAt(mention.Span.Head + 2) : null;
    }

    private bool IsYearly(EventMention mention)
    {
        for (var i = mention.Span.First - 3; i < mention.Span.Head; i++)
        {
            if (i >= 0 && a.Span(i) is "annual" or "yearly" or "monthly" or "quarterly" or "biennial" or "flagship" or "Annual" or "traditional")
            {
                return true;
            }
        }

        return false;
    }

    // "The Chamber will long remember | its breakfast": the nearest institution that opens a clause
    private Span? Possessor(SentenceView view, int its)
    {
        if (its == view.Sentence.First + 1)
        {
            return Ahead(view, its); // "At | its annual conference, the guild discussed"
        }

        for (var i = its - 1; i >= view.Sentence.First; i--)
        {
            if (r.Spans.At(i) is { Kind: SpanKind.Person } || a.Is(i, W.Semicolon) || a.Has(i, Label.Attend) && a.Is(i, Shape.Lower) && !a.Has(i, Label.Runs | Label.Organize | Label.Held))
            {
                return null;
            }

            if (r.Spans.At(i) is not { Kind: SpanKind.Institution } span)
            {
                continue;
            }

            var before = a.Is(span.First - 1, W.The) ? span.First - 2 : span.First - 1;
            if (before < view.Sentence.First || a.Is(before, W.Comma) || a.Is(before, W.Which) || a.Is(before, W.When) || a.Is(before, W.But) || a.Is(before, W.While))
            {
                return a.Is(span.End, W.Possessive) ? null : span;
            }

            i = span.First;
        }

        return null;
    }

    private Span? Ahead(SentenceView view, int its)
    {
        for (var i = its; i < view.Sentence.End && i < its + 16; i++)
        {
            if (a.Is(i, W.Comma) && InstitutionAt(i + 1) is { Entity: { } house } span && house.Name.End - house.Name.First > 1)
            {
                return a.Is(span.End, W.Possessive) || r.Spans.At(span.End) is { Kind: SpanKind.Role } ? null : span;
            }

            if (r.Spans.At(i) is { Kind: SpanKind.Person or SpanKind.Institution })
            {
                return null;
            }
        }

        return null;
    }
}
