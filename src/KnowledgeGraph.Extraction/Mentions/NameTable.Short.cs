using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Mentions;

// Institutions by a part of their name: its first word, its last words in small letters, its head in English.
internal sealed partial class NameTable
{
    private readonly Dictionary<int, Entity?> _byFirst = a.Scratch.Dictionary<int, Entity?>();

    // "Nordhelm" for the one Nordhelm Foundation: a word that no list knows, at the head of one name only
    private bool ByFirstWord(Span span, [NotNullWhen(true)] out Entity? entity)
    {
        entity = null;
        if (span.End - span.First == 2)
        {
            // "Norwind Bank" for the one Norwind Commercial Bank Plc
            var told = Words.IsNameLike(a, span.First) && !a.Has(span.First, Label.Geo) && a.Lexicon.Value(a, span.First + 1, Label.HouseKind) > 0;
            return told && _byFirst.TryGetValue(a[span.First].Word, out entity) && entity is not null && Holds(entity.Name, a[span.First + 1].Word);
        }

        return span.End - span.First == 1 && Words.IsNameLike(a, span.First) && !a.Has(span.First, Label.Geo | Label.OrgPublic) && _byFirst.TryGetValue(a[span.First].Word, out entity) && entity is not null;
    }

    // Names of several words come before those of one; a word that begins two names answers to none.
    private void Opens(Span span, Entity entity)
    {
        if (span.End - span.First > 1 && !_byFirst.TryAdd(a[span.First].Word, entity) && _byFirst[a[span.First].Word] != entity)
        {
            _byFirst[a[span.First].Word] = null;
        }
    }

    private bool Holds(Span name, int word)
    {
        for (var i = name.First + 2; i < name.End; i++)
        {
            if (a[i].Word == word && a[name.First + 1].Word != word)
            {
                return true;
            }
        }

        return false;
    }

    // "the freeport authority", "the foundation": the last words of the one name that ends so
    private void SmallLetters()
    {
        var tails = Tails();
        foreach (var i in a.SmallHeads)
        {
            if (i < 2 || !a.Is(i, Shape.Lower) || a.HasOwn(i, Label.Unit) || spans.At(i) is not null || a.Is(i, Shape.Quoted) || a.Is(i + 1, W.Of) || a.Is(i + 1, Shape.Lower) && a.HasOwn(i + 1, Label.OrgHead | Label.RolePlural))
            {
                continue;
            }

            var first = i;
            while (i - first < 2 && a.Is(first - 1, Shape.Lower) && !a.HasOwn(first - 1, Label.Function) && spans.At(first - 1) is null)
            {
                first--;
            }

            if (!a.Is(first - 1, W.The) || first == i && !IsHouse(i) || !tails.TryGetValue(a[i].Word, out var alike))
            {
                continue;
            }

            if ((first < i || alike.Count == 1) && OnlyEnding(alike, first, i) is { } entity)
            {
                var span = Span.Of(a, SpanKind.Institution, first, i + 1);
                span.Form = MentionForm.Description;
                span.Score = a.Lexicon.Weights["institution.unknown_of"];
                span.Weak = true;
                spans.Add(span);
                Link(span, entity);
            }
        }
    }

    // Institutions whose name ends with its head, by that word.
    private Dictionary<int, List<Entity>> Tails()
    {
        var tails = a.Scratch.Dictionary<int, List<Entity>>();
        foreach (var entity in Entities)
        {
            var name = entity.Name;
            if (entity.Kind != EntityKind.Institution || name.End - name.First <= 1 || name.End != name.Head + 1)
            {
                continue;
            }

            if (!tails.TryGetValue(a[name.Head].Word, out var alike))
            {
                tails[a[name.Head].Word] = alike = a.Scratch.List<Entity>();
            }

            alike.Add(entity);
        }

        return tails;
    }

    private Entity? OnlyEnding(List<Entity> alike, int first, int last)
    {
        Entity? found = null;
        for (var k = 0; k < alike.Count && k < MaxCandidates; k++)
        {
            if (!EndsAs(alike[k].Name, first, last))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = alike[k];
        }

        return found;
    }

    private bool IsHouse(int i) =>
        a.Span(i) is "university" or "institute" or "foundation" or "association" or "academy" or "college" or "museum" or "hospital" or "chamber"
        or "federation" or "trust" or "society" or "network" or "council" or "agency" or "authority" or "commission" or "club" or "union" or "guild"
        or "ministry" or "embassy" or "bank" or "company" or "school" or "league" or "board";

    private bool EndsAs(Span name, int first, int last)
    {
        for (var k = 0; k <= last - first; k++)
        {
            if (name.End - 1 - k < name.First || a[name.End - 1 - k].Word != a[last - k].Word)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The number of universities among the kinds of houses.</summary>
    public const int University = 1;

    private const int Institute = 2;
    private const int Ministry = 13;

    // "Nordic Chamber" for the one "Nordic Chamber of Commerce", "Norwind Stiftung" for the one "Norwind Stiftung Ghana"
    private bool ByBeginning(Span span, [NotNullWhen(true)] out Entity? entity)
    {
        entity = null;
        if (span.End - span.First < 2 || span.End != span.Head + 1 && !a.HasOwn(span.First, Label.Mission))
        {
            return false;
        }

        return IsOneLonger(span, atEnd: false, out entity);
    }

    // The one house of a longer name that the words begin, or end; none when two are.
    private bool IsOneLonger(Span span, bool atEnd, [NotNullWhen(true)] out Entity? entity)
    {
        entity = null;
        foreach (var known in Entities)
        {
            if (known.Kind != EntityKind.Institution || known.Name.End - known.Name.First <= span.End - span.First || !(atEnd ? Ends(known.Name, span) || Turns(known.Name, span) : Begins(known.Name, span)))
            {
                continue;
            }

            if (entity is not null)
            {
                entity = null;
                return false;
            }

            entity = known;
        }

        return entity is not null;
    }

    private bool Begins(Span name, Span span)
    {
        var length = span.End - span.First;
        for (var k = 0; k < length; k++)
        {
            if (a[name.First + k].Word != a[span.First + k].Word)
            {
                return false;
            }
        }

        var next = name.First + length;
        return (a.Is(next, W.Of) || a.Is(next, W.For)) && (!a.Has(next + 1, Label.Geo) || length >= 3 || Words.IsNameLike(a, name.First))
            || a.Is(next, W.In) && a.HasOwn(span.First, Label.Mission)
            || next == name.End - 1 && (a.Has(next, Label.Country | Label.Place) || a.HasOwn(next, Label.Firm) && a.HasOwn(next - 1, Label.FirmTail) || a.Lexicon.Value(a, next, Label.HouseKind) is University or Institute && Words.IsNameLike(a, name.First));
    }
}
