using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Mentions;

// Acronyms: defined in brackets, implied by initials, standing for the words of a longer name.
internal sealed partial class NameTable
{
    private bool HasInner(Span span)
    {
        for (var i = span.First + 1; i + 2 < span.End; i++)
        {
            if (a.Is(i, W.Open) && a.Is(i + 2, W.Close) && Words.IsAcronym(a, i + 1))
            {
                return true;
            }
        }

        return false;
    }

    // "QAU Alumni Association" when QAU is known: the acronym's words stand in for it
    private bool ByExpansion(Span span, Dictionary<ulong, Entity> byBag, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Entity? entity)
    {
        entity = null;
        var word = a[span.First].Word;
        if (span.End - span.First < 2 || !Words.IsAcronym(a, span.First) || !(Inner(word, out var first, out var end) || (_acronyms.TryGetValue(word, out var owner) && Ends(owner, out first, out end))))
        {
            return false;
        }

        return byBag.TryGetValue(Bag(first, end) + Bag(span.First + 1, span.End), out entity);
    }

    private static bool Ends(Entity owner, out int first, out int end)
    {
        (first, end) = (owner.Name.First, owner.Name.End);
        return true;
    }

    // An acronym in brackets inside a name stands for the words before it.
    private bool Inner(int word, out int first, out int end)
    {
        foreach (var span in _inner)
        {
            for (var i = span.First; i + 2 < span.End; i++)
            {
                if (a.Is(i, W.Open) && a[i + 1].Word == word)
                {
                    (first, end) = (span.First, i);
                    return true;
                }
            }
        }

        (first, end) = (0, 0);
        return false;
    }

    private void InnerAcronym(Span span)
    {
        for (var i = span.First + 1; i + 2 < span.End; i++)
        {
            if (a.Is(i, W.Open) && _exact.TryGetValue(Key(EntityKind.Institution, span.First, i), out var entity))
            {
                _acronyms.TryAdd(a[i + 1].Word, entity);
            }
        }
    }

    private void Acronym(Span span, Entity entity)
    {
        if (span.Acronym is { } acronym)
        {
            _acronyms.TryAdd(a[acronym.First].Word, entity);
            Link(acronym, entity);
        }
    }

    // "The Lagoon Council of Ministers, LACOM, passed …", "… Agricultural Council, CAC was held": what somebody does stands behind it, so that no list goes on
    private void Apposed(Span span, Entity entity)
    {
        var i = span.End + 1;
        var apposed = a.Is(span.End, W.Comma) && Words.IsAcronym(a, i) && a[i].End - a[i].Start >= 3 && !a.Is(i + 1, Shape.Capital);
        if (!apposed || span.Acronym is not null || !span.IsNamed || span.End - span.First < 3 || a.Has(i, Label.OrgPublic | Label.NotAcronym | Label.Role))
        {
            return;
        }

        if (Acts(a.Is(i + 1, W.Comma) ? i + 2 : i + 1))
        {
            _acronyms.TryAdd(a[i].Word, entity);
        }
    }

    // A verb in small letters: "was", "held", "passed"
    private bool Acts(int i) =>
        a.Is(i, Shape.Lower)
        && (a.Is(i, W.Was) || a.Is(i, W.Is)
            || a.Has(i, Label.Held | Label.Organize | Label.SpeechVerb | Label.Attend | Label.LightVerb | Label.Planned)
            || !a.HasOwn(i, Label.Function) && a.Span(i).EndsWith("ed", StringComparison.Ordinal));

    // An acronym that the text never defines, but whose letters are the initials of exactly one name.
    private void Initials()
    {
        var byInitials = a.Scratch.Dictionary<ulong, Entity?>();
        foreach (var entity in Entities)
        {
            if (entity.Kind != EntityKind.Institution || entity.Name.Form != MentionForm.Full)
            {
                continue;
            }

            var whole = LettersOf(entity.Name, parts: false);
            var parts = LettersOf(entity.Name, parts: true);
            foreach (var letters in parts == whole ? [whole] : (ReadOnlySpan<ulong>)[whole, parts])
            {
                if (letters != NoLetters)
                {
                    byInitials[letters] = byInitials.ContainsKey(letters) ? null : entity;
                }
            }
        }

        if (byInitials.Count == 0)
        {
            return;
        }

        foreach (var i in a.Capitals)
        {
            if (a[i].End - a[i].Start > MostInitials || !Words.IsAcronym(a, i) || _acronyms.ContainsKey(a[i].Word))
            {
                continue;
            }

            var word = NoLetters;
            foreach (var c in a.Span(i))
            {
                word = AddLetter(word, c);
            }

            if (byInitials.TryGetValue(word, out var entity) && entity is not null)
            {
                _acronyms[a[i].Word] = entity;
            }
        }
    }

    // The initials of a name, when it has two or more; with parts, those behind a hyphen too ("Quaid-e-Azam University").
    private ulong LettersOf(Span name, bool parts)
    {
        var count = 0;
        var letters = NoLetters;
        for (var i = name.First; i < name.End && count < MostInitials; i++)
        {
            if (!Words.IsCapital(a, i) || a.HasOwn(i, Label.Function))
            {
                continue;
            }

            letters = AddLetter(letters, a.Text[a[i].Start]);
            count++;
            for (var c = a[i].Start + 1; parts && c < a[i].End && count < MostInitials; c++)
            {
                if (a.Text[c - 1] is '-' or '\u2010' or '\u2013' && char.IsUpper(a.Text[c]))
                {
                    letters = AddLetter(letters, a.Text[c]);
                    count++;
                }
            }
        }

        return count >= 2 ? letters : NoLetters;
    }

    private void BareAcronyms()
    {
        if (_acronyms.Count == 0)
        {
            return;
        }

        foreach (var i in a.Capitals)
        {
            if (spans.At(i) is null && _acronyms.TryGetValue(a[i].Word, out var entity))
            {
                var span = Span.Of(a, SpanKind.Institution, i, i + 1);
                span.Form = MentionForm.Acronym;
                span.Score = 18;
                spans.Add(span);
                Link(span, entity);
            }
        }
    }
}
