using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Mentions;

// Institutions that the text has named before and comes back to by a noun: "the Embassy", "the university", "the company".
internal sealed partial class NameTable
{
    /// <summary>How many sentences back "the company" may look for what it means.</summary>
    private const int MaxBack = 4;

    private const int MaxKinds = 64;

    // The last sentence of the lead: headings, and the first of the body that is more than a dateline.
    private readonly int _lead = Math.Max(0, a.Sentences.FindIndex(static s => s.Zone == Zone.Body && s.End - s.First > 8));

    private readonly Dictionary<int, Entity> _lastOfWord = a.Scratch.Dictionary<int, Entity>();
    private readonly Dictionary<int, Entity> _lastOfKind = a.Scratch.Dictionary<int, Entity>();
    private Span? _lastFirm;
    private Span? _lastBody;

    // "the Embassy", "the Training Base": the last institution before it with that head.
    private void Descriptions()
    {
        var institutions = Spans(static s => s.Kind == SpanKind.Institution);
        institutions.Sort(static (x, y) => x.First.CompareTo(y.First));
        foreach (var span in institutions)
        {
            if (span.Form != MentionForm.Description)
            {
                if (span.Entity is { } known && span.Form == MentionForm.Full)
                {
                    OwnMission = OwnMission is null && span.Sentence >= 0 && a.Sentences[span.Sentence] is { Zone: Zone.Heading } heading && a.HasOwn(span.Head, Label.Mission) && span.First - heading.First < 2 ? known : OwnMission;
                    Remember(span, known);
                }
            }
            else if (span.Entity is null)
            {
                Resolve(span); // else known by its last words
            }
        }
    }

    /// <summary>The embassy that a heading opens with: "the Embassy" is that one, whichever others are named.</summary>
    public Entity? OwnMission { get; private set; }

    private void Resolve(Span span)
    {
        Entity? entity;
        if (OwnMission is { } own && span.End == span.First + 1 && a[own.Name.Head].Word == a[span.Head].Word)
        {
            Link(span, own);
        }
        else if (OfLead(span) is { } leading)
        {
            Link(span, leading);
        }
        else if (_lastOfWord.TryGetValue(a[span.Head].Word, out entity) && Agrees(span, entity) || _lastOfWord.TryGetValue(a[span.First].Word, out entity) && Agrees(span, entity) || OfKind(span, out entity) || Near(span, out entity))
        {
            Link(span, entity);
        }
        else if (a.Is(span.First, Shape.Capital) && IsOfPost(span))
        {
            span.Form = MentionForm.Full; // "Speaker of the Senate", "Chairman of the forum's Organising Committee": there is but one
            var body = New(EntityKind.Institution, span);
            Link(span, body);
            _lastOfWord[a[span.Head].Word] = body;
        }
        else if (Only(span) is { } later)
        {
            Link(span, later);
        }
        else
        {
            spans.Remove(span);
        }
    }

    // "The association's new president": the one association of the text, though it is named only later
    private Entity? Only(Span span)
    {
        var kind = span.End == span.First + 1 ? a.Lexicon.Value(a, span.Head, Label.HouseKind) : -1;
        Entity? found = null;
        var houses = 0;
        foreach (var entity in Entities)
        {
            if (kind < 0 || entity.Kind != EntityKind.Institution || ++houses > MaxKinds || Kind(entity.Name) != kind)
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = entity;
        }

        return found;
    }

    // "the Party Committee" is not the Municipal Committee: a description of several words has them all in the name.
    private bool Agrees(Span span, Entity entity)
    {
        for (var i = span.First; i < span.End && a.Is(span.First, Shape.Capital) && !a.HasOwn(span.Head, Label.Mission); i++)
        {
            var found = i == span.Head || !a.Is(i, Shape.Capital);
            for (var k = entity.Name.First; k < entity.Name.End && !found; k++)
            {
                found = a[k].Word == a[i].Word;
            }

            if (!found)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsOfPost(Span span)
    {
        var i = span.First - 1;
        var several = span.End - span.First >= 2;
        if (several && a.Is(i, W.Possessive) && a.Is(i - 1, Shape.Lower))
        {
            i = a.Is(i - 2, W.The) ? i - 2 : i;
        }

        return a.Is(i, W.The) && a.Is(i - 1, W.Of) && spans.At(i - 2) is { Kind: SpanKind.Role } && (several || !a.HasOwn(span.Head, Label.Unit) && a.Span(span.Head) is not "Board");
    }

    private void Remember(Span span, Entity entity)
    {
        _lastOfWord[a[span.Head].Word] = entity;
        var head = span.Head;
        while (head > span.First && a[head].PhraseLength == 0)
        {
            head--;
        }

        _lastOfWord[a[head].Word] = entity;
        if (Kind(entity.Name) is var kind and >= 0)
        {
            _lastOfKind[kind] = entity;
        }

        if (a.Is(span.First - 1, Shape.Lower) && a.Lexicon.Value(a, span.First - 1, Label.HouseKind) is var told and >= 0)
        {
            _lastOfKind[told] = entity; // "the Portuguese association | EmbalaPorto"
        }

        var suffixed = false;
        for (var i = span.First + 1; i < span.End; i++)
        {
            suffixed |= a.HasOwn(i, Label.OrgSuffix);
        }

        if (suffixed || a.HasOwn(span.First, Label.OrgPrefix) || a.HasOwn(head, Label.Firm) || a.HasOwn(span.Head, Label.FirmTail) || !a.Has(head, Label.OrgHead | Label.OrgPublic))
        {
            _lastFirm = span;
        }
        else
        {
            _lastBody = span;
        }
    }

    // "The University" in capitals is the one that the text begins with, whichever was named last
    private Entity? OfLead(Span span) =>
        span.End != span.First + 1 || !a.Is(span.First, Shape.Capital) || a.Is(span.First, Shape.SentenceStart) && spans.At(span.End) is not { Kind: SpanKind.Role } ? null : Leading(span.Head);

    /// <summary>The one house of the lead that a word for a kind of house stands for, if a house is so called.</summary>
    public Entity? Leading(int noun)
    {
        if (a.Lexicon.Value(a, noun, Label.HouseKind) is not (var kind and >= 0))
        {
            return null;
        }

        Entity? found = null;
        var houses = 0;
        foreach (var entity in Entities)
        {
            if (entity.Kind != EntityKind.Institution || entity.Name.Sentence > _lead || ++houses > MaxKinds || Kind(entity.Name) != kind || entity.Name.Form != MentionForm.Full)
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = entity;
        }

        var exact = _lastOfWord.TryGetValue(a[noun].Word, out var last) && a[last.Name.Head].Word == a[noun].Word;
        return found is not null && exact && a[found.Name.Head].Word != a[noun].Word ? null : found; // "the Polytechnic" is no university when one is named
    }

    // "the university" for the Universidad of the text, "the Academy" for the Academia
    private bool OfKind(Span span, [NotNullWhen(true)] out Entity? entity)
    {
        entity = null;
        return span.End == span.First + 1 && a.Lexicon.Value(a, span.Head, Label.HouseKind) is var kind and >= 0 && _lastOfKind.TryGetValue(kind, out entity);
    }

    /// <summary>The number of the kind of house, or -1: by the head, which stands first in many languages and last in English.</summary>
    public int Kind(Span name)
    {
        var first = a.Lexicon.Value(a, name.First, Label.HouseKind);
        if (first >= 0 && a.Lexicon.Value(a, name.First, Label.OrgHead) == 1)
        {
            return first;
        }

        var head = name.Head;
        while (head > name.First && a.HasOwn(head, Label.OrgSuffix))
        {
            head--; // "Isoko Commercial | Bank Plc"
        }

        while (head > name.First && a[head].PhraseLength == 0 && a.Has(head, Label.OrgHead))
        {
            head--; // "Harbour | Chamber of Commerce"
        }

        return a.Lexicon.Value(a, name.Head, Label.HouseKind) is var kind and >= 0 ? kind : a.Lexicon.Value(a, head, Label.HouseKind);
    }

    // "the company", "the organisation": what of that sort was named last, not far before
    private bool Near(Span span, [NotNullWhen(true)] out Entity? entity)
    {
        var last = a.HasOwn(span.Head, Label.Firm) ? _lastFirm : a.HasOwn(span.Head, Label.Body) ? _lastBody ?? _lastFirm : null;
        entity = span.End == span.First + 1 && a.Is(span.First, Shape.Lower) && last is not null && span.Sentence - last.Sentence <= MaxBack ? last.Entity : null;
        return entity is not null;
    }
}
