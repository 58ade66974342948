using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Mentions;

// Institutions by a part of their name: its first word, its last words in small letters, its head in English.
internal sealed partial class NameTable
{
    private readonly Dictionary<int, Entity?> _byFirst = a.Scratch.Dictionary<int, Entity?>();
    private readonly List<Entity> _foreign = a.Scratch.List<Entity>();

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

        if (_foreign.Count < MaxCandidates && a.Lexicon.Value(a, span.First, Label.OrgHead) == 1 && !_foreign.Contains(entity))
        {
            _foreign.Add(entity);
        }
    }

    // "the freeport authority", "the foundation": the last words of the one name that ends so
    private void SmallLetters()
    {
        var tails = Tails();
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

    private bool IsHouse(int i) => a.Span(i) is "university" or "institute" or "foundation" or "association" or "academy" or "college" or "museum" or "hospital" or "chamber" or "federation" or "trust" or "society" or "network" or "council" or "agency" or "authority" or "commission" or "club" or "union" or "guild" or "ministry" or "embassy" or "bank" or "company" or "school" or "league" or "board";

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

    // "the university" for the one Universidad of the text, "the institute" for the Instituto
    private bool Cognate(Span span, [NotNullWhen(true)] out Entity? entity)
    {
        entity = null;
        if (span.End != span.First + 1 || !a.Is(span.First, Shape.Lower))
        {
            return false;
        }

        foreach (var known in _foreign)
        {
            if (!Fold.Word(a.Span(known.Name.First)).AsSpan().StartsWith(Fold.Word(a.Span(span.Head)).AsSpan(0, Math.Min(5, a.Span(span.Head).Length)), StringComparison.Ordinal))
            {
                continue;
            }

            if (entity is not null)
            {
                return false;
            }

            entity = known;
        }

        return entity is not null;
    }
}
