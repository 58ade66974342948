using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Mentions;

// Institutions by a part of their name: its first word, its last words in small letters, its head in English.
internal sealed partial class NameTable
{
    private readonly Dictionary<int, Entity?> _byFirst = [];

    // "Nordhelm" for the one Nordhelm Foundation: a word that no list knows, at the head of one name only
    private bool ByFirstWord(Span span, [NotNullWhen(true)] out Entity? entity)
    {
        entity = null;
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

    // "the freeport authority", "the foundation": the last words of the one name that ends so
    private void SmallLetters()
    {
        var tails = Entities.Where(e => e.Kind == EntityKind.Institution && e.Name.End - e.Name.First > 1 && e.Name.End == e.Name.Head + 1).ToLookup(e => a[e.Name.Head].Word);
        for (var i = 2; i < a.Count; i++)
        {
            if (!a.Is(i, Shape.Lower) || !a.HasOwn(i, Label.OrgHead) || a.HasOwn(i, Label.Unit) || spans.At(i) is not null || a.Is(i, Shape.Quoted) || a.Is(i + 1, W.Of) || a.Is(i + 1, Shape.Lower) && a.HasOwn(i + 1, Label.OrgHead | Label.RolePlural))
            {
                continue;
            }

            var first = i;
            while (i - first < 2 && a.Is(first - 1, Shape.Lower) && !a.HasOwn(first - 1, Label.Function) && spans.At(first - 1) is null)
            {
                first--;
            }

            if (!a.Is(first - 1, W.The) || first == i && !IsHouse(i))
            {
                continue;
            }

            var fits = tails[a[i].Word].Take(MaxCandidates).Where(e => EndsAs(e.Name, first, i)).Take(2).ToList();
            if (fits.Count == 1 && (first < i || tails[a[i].Word].Count() == 1))
            {
                var span = new Span(SpanKind.Institution, first, i + 1) { Head = i, Form = MentionForm.Description, Score = a.Lexicon.Weights["institution.unknown_of"], Weak = true };
                spans.Add(span);
                Link(span, fits[0]);
            }
        }
    }

    private bool IsHouse(int i) => a.Span(i) is "university" or "institute" or "foundation" or "association" or "academy" or "college" or "museum" or "hospital" or "chamber" or "federation" or "trust" or "society" or "network";

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

    // "Nordic Chamber" for the one "Nordic Chamber of Commerce", "Norwind Stiftung" for the one "Norwind Stiftung Ghana"
    private bool ByBeginning(Span span, [NotNullWhen(true)] out Entity? entity)
    {
        entity = null;
        if (span.End - span.First < 2 || span.End != span.Head + 1 && !a.HasOwn(span.First, Label.Mission))
        {
            return false;
        }

        foreach (var known in Entities)
        {
            if (known.Kind != EntityKind.Institution || known.Name.End - known.Name.First <= span.End - span.First || !Begins(known.Name, span))
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
        return (a.Is(next, W.Of) || a.Is(next, W.For)) && (!a.Has(next + 1, Label.Geo) || length >= 3)
            || a.Is(next, W.In) && a.HasOwn(span.First, Label.Mission)
            || next == name.End - 1 && (a.Has(next, Label.Country | Label.Place) || a.HasOwn(next, Label.Firm) && a.HasOwn(next - 1, Label.FirmTail));
    }
}
