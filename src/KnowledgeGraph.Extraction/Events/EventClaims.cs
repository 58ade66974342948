using System.Runtime.InteropServices;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Dates, place, mode, duration, stated attendance, edition, kind and part-of of events; acronym, parent and country of institutions.</summary>
internal sealed partial class EventClaims(ArticleText a, SpanTable spans, NameTable names, EventTable events, List<DateSpan> dates, DateAnchor anchor)
{
    private readonly List<EventClaim> _claims = a.Scratch.List<EventClaim>();

    public List<EventClaim> Read()
    {
        if (events.Main is { } main)
        {
            Attendance(main);
        }

        foreach (var e in events.Events)
        {
            When(e);
            Plain(e);
        }

        if (events.Main is { } untold)
        {
            WhenUntold(untold);
        }

        Inherit();
        Told();
        Places();
        Institutions();
        return _claims;
    }

    private void Plain(EventFacts e)
    {
        var name = e.Mentions[0].Span;
        if (e.Kind >= 0)
        {
            _claims.Add(new EventClaim(ClaimField.EventKind, name, null, Enum.GetName((EventKind)e.Kind), null, null, name.First, name.End, 20));
        }

        if (e.Edition > 0 && e.Mentions.Find(static m => m.Edition > 0) is { } edition)
        {
            _claims.Add(new EventClaim(ClaimField.Edition, edition.Span, null, e.Edition.ToString(System.Globalization.CultureInfo.InvariantCulture), null, null, edition.Span.First, edition.Span.End, 20));
            if (edition.Span.First + 1 < edition.Span.End && (a.Is(edition.Span.First, Shape.Ordinal) || a.Has(edition.Span.First, Label.OrdinalWord)))
            {
                _claims.Add(new EventClaim(ClaimField.Series, edition.Span, (edition.Span.First + 1, edition.Span.End), null, null, null, edition.Span.First, edition.Span.End, 20));
            }
        }

        if (e.Whole is { } whole && whole != e)
        {
            var by = e.WholeBy ?? e.Mentions[0];
            var target = e.WholeBy?.Complement ?? whole.Mentions[0].Span;
            _claims.Add(new EventClaim(ClaimField.PartOf, by.Span, null, null, target, null, by.Span.First, by.Span.End, 18));
        }

        Mode(e);
    }

    private (int Days, Span By)? DaysOf(EventFacts e)
    {
        foreach (var mention in e.Mentions)
        {
            for (var i = Math.Max(0, mention.Span.First - 1); i < mention.Span.Head; i++)
            {
                var span = a.Span(i);
                if (span.EndsWith("-day", StringComparison.OrdinalIgnoreCase))
                {
                    var number = span[..^4];
                    if (int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var days) && days < 400)
                    {
                        return (days, mention.Span);
                    }

                    var word = a.Lexicon.Vocabulary.Find(number, Fold.Hash(number));
                    if (word > 0 && a.Lexicon.ValueOf(word, Label.NumberWord) is > 0 and var named)
                    {
                        return (named, mention.Span);
                    }
                }
            }
        }

        return null;
    }

    private EventClaim? Of(EventFacts e, ClaimField field)
    {
        EventClaim? best = null;
        foreach (ref readonly var claim in CollectionsMarshal.AsSpan(_claims))
        {
            if (claim.Field == field && (best is null || claim.Score > best.Value.Score) && IsOf(claim, e))
            {
                best = claim;
            }
        }

        return best;
    }

    private static bool IsOf(in EventClaim claim, EventFacts e)
    {
        foreach (var mention in e.Mentions)
        {
            if (mention.Span == claim.Of)
            {
                return true;
            }
        }

        return false;
    }

    // The first few: an article may speak of its event in a hundred places.
    private static ReadOnlySpan<EventMention> Some(EventFacts e, int most) => CollectionsMarshal.AsSpan(e.Mentions)[..Math.Min(e.Mentions.Count, most)];

    private void Institutions()
    {
        foreach (var entity in names.Entities)
        {
            if (entity.Kind != EntityKind.Institution)
            {
                continue;
            }

            foreach (var span in entity.Mentions)
            {
                if (span.Acronym is { } acronym)
                {
                    _claims.Add(new EventClaim(ClaimField.Acronym, span, (acronym.First, acronym.End), null, null, null, span.First, acronym.End, 25));
                }

                if (span.Parent is { } parent && parent.Entity is { } whole && whole != entity)
                {
                    _claims.Add(new EventClaim(ClaimField.Parent, span, null, null, parent, null, Math.Min(span.First, parent.First), Math.Max(span.End, parent.End), 20));
                }
            }

            Country(entity);
        }
    }

    private void Country(Entity entity)
    {
        foreach (var span in entity.Mentions)
        {
            for (var i = Math.Max(0, span.First - 2); i < span.End; i++)
            {
                if (a.Begins(i, Label.Country | Label.Demonym) && (i >= span.First || a.Has(i, Label.Demonym) || a.Is(i + 1, W.Possessive)) && Code(i) is { } code)
                {
                    _claims.Add(new EventClaim(ClaimField.Country, span, (i, i + a[i].PhraseLength), code, null, null, Math.Min(i, span.First), Math.Max(i + a[i].PhraseLength, span.End), 15));
                    return;
                }
            }
        }
    }

    private string? Code(int i)
    {
        var value = a.Lexicon.Value(a, i, a.Has(i, Label.Country) ? Label.Country : Label.Demonym);
        return value < 0 ? null : $"{(char)(value >> 7)}{(char)(value & 127)}";
    }
}
