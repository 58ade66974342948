using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>Whether somebody was there in person: by the words of the sentence, else by the place and mode of the event. The rule stands in frames.yml.</summary>
internal static class Presences
{
    private const int Before = 12;
    private const int Behind = 14;

    public static Presence Of(ArticleText a, SentenceView view, int trigger)
    {
        var remote = false;
        var recorded = false;
        var present = view.Sentence.Zone == Zone.Caption || a.HasOwn(trigger, Label.Signing);
        for (var i = Math.Max(view.Sentence.First, trigger - Before); i < view.Sentence.End && i < trigger + Behind && view.Has(Label.Remote | Label.InPerson); i++)
        {
            if (a.Has(i, Label.Remote) && !a.Is(i, Shape.Quoted))
            {
                remote = true;
                recorded |= IsRecorded(a, i);
            }

            present |= a.Has(i, Label.InPerson) && !a.Is(i, Shape.Quoted);
        }

        return recorded ? Presence.Recorded : remote ? Presence.Remote : present ? Presence.InPerson : Presence.Unknown;
    }

    // "video message", "pre-recorded"; a "video speech" may be live
    private static bool IsRecorded(ArticleText a, int i) => a.Span(i) is "recorded" or "pre-recorded" || a.Span(i) is "video" && a.Span(Math.Min(i + 1, a.Count - 1)) is "message" or "messages";

    /// <summary>What the sentence leaves open is settled by the event: online is remote; held at a place, and not online, is in person.</summary>
    public static void Fill(Reading r, List<EventClaim> claims)
    {
        var places = Entities(r, claims, ClaimField.Place, null);
        var online = Entities(r, claims, ClaimField.Mode, nameof(EventMode.Online));
        var mixed = Entities(r, claims, ClaimField.Mode, nameof(EventMode.Hybrid));
        for (var k = 0; k < r.Facts.Count; k++)
        {
            var fact = r.Facts[k];
            if (fact.Presence != Presence.Unknown || fact.Modality != Modality.Asserted || fact.Relation is not (Relation.Attended or Relation.SpokeAt) || fact.Subject.Entity!.Kind != EntityKind.Person)
            {
                continue;
            }

            var target = fact.Object.Entity!;
            var whole = target.Event?.Whole?.Entity;
            if (mixed.Contains(target) || (whole is not null && mixed.Contains(whole)) || HasLetter(r, fact))
            {
                continue;
            }

            var presence = online.Contains(target) || (whole is not null && online.Contains(whole)) ? Presence.Remote
                : places.Contains(target) || (whole is not null && places.Contains(whole)) ? Presence.InPerson : Presence.Unknown;
            r.Facts[k] = presence == fact.Presence ? fact : fact with { Presence = presence };
        }
    }

    private static bool HasLetter(Reading r, in Fact fact)
    {
        var sentence = r.Article.Sentences[fact.Sentence];
        for (var i = sentence.First; i < sentence.End && r.Views[fact.Sentence].Has(Label.Letter | Label.Remote | Label.Represented); i++)
        {
            if (r.Article.Has(i, Label.Letter | Label.Remote | Label.Represented) && !r.Article.Is(i, Shape.Quoted))
            {
                return true;
            }
        }

        return false;
    }

    // Whose claims have the field, and the token when one is asked for.
    private static HashSet<Entity> Entities(Reading r, List<EventClaim> claims, ClaimField field, string? token)
    {
        var entities = r.Article.Scratch.Set<Entity>();
        foreach (var claim in claims)
        {
            if (claim.Field == field && (token is null || claim.Token == token) && claim.Of.Entity is { } entity)
            {
                entities.Add(entity);
            }
        }

        return entities;
    }
}
