using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Mentions;

// Institutions: equal names, words in another order, countries in another form, prefixes, descriptions.
internal sealed partial class NameTable
{
    // Keeps the letters of houses apart from those of persons.
    private const ulong HouseLetters = 0x9E3779B97F4A7C15UL;

    public void Institutions()
    {
        var named = LongestFirst(static s => s.Kind == SpanKind.Institution && s.Form == MentionForm.Full);
        var byHead = a.Scratch.Dictionary<ulong, Entity>();
        foreach (var span in named)
        {
            if (_inner.Count < MaxCandidates && HasInner(span))
            {
                _inner.Add(span);
            }
        }

        foreach (var span in named)
        {
            var key = Key(EntityKind.Institution, span.First, span.End);
            var bag = Bag(span.First, span.End);
            if (span.End - span.First == 1 && _acronyms.TryGetValue(a[span.First].Word, out var known))
            {
                span.Form = MentionForm.Acronym;
                Link(span, known);
                continue;
            }

            if (!_exact.TryGetValue(key, out var entity) && !byHead.TryGetValue(bag, out entity) && !ByExpansion(span, byHead, out entity) && !ByFirstWord(span, out entity) && !_letters.TryGetValue(Letters(span) ^ HouseLetters, out entity) && !ByBeginning(span, out entity) && !ByEnding(span, out entity))
            {
                entity = New(EntityKind.Institution, span);
                _exact[key] = entity;
                if (span.End - span.First > 1)
                {
                    _letters.TryAdd(Letters(span) ^ HouseLetters, entity);
                }
            }

            byHead.TryAdd(bag, entity);
            Opens(span, entity);
            if (BareEnd(span) is var bare && bare < span.End)
            {
                _exact.TryAdd(Key(EntityKind.Institution, span.First, bare), entity);
            }

            Apposed(span, entity);
            Link(span, entity);
            for (var cut = span.End - 1; cut > span.Head; cut--)
            {
                if (IsCountryTail(cut, span.End))
                {
                    _exact.TryAdd(Key(EntityKind.Institution, span.First, TrimTail(span.First, cut)), entity);
                    break;
                }
            }

            Prefixes(span, entity);
            Acronym(span, entity);
        }

        foreach (var span in _inner)
        {
            InnerAcronym(span);
        }

        Initials();
        foreach (var span in spans.All)
        {
            if (span.Kind != SpanKind.Institution || span.Form != MentionForm.Acronym || span.Entity is not null)
            {
                continue;
            }

            if (!_acronyms.TryGetValue(a[span.First].Word, out var entity))
            {
                entity = New(EntityKind.Institution, span);
                _acronyms[a[span.First].Word] = entity;
            }

            Link(span, entity);
        }

        BareAcronyms();
        SmallLetters();
        Descriptions();
    }

    /// <summary>The institution of that name, made when the table lacks it.</summary>
    public Entity Institution(Span span)
    {
        var key = Key(EntityKind.Institution, span.First, span.End);
        if (!_exact.TryGetValue(key, out var entity) && !(span.End - span.First == 1 && _acronyms.TryGetValue(a[span.First].Word, out entity)))
        {
            entity = New(EntityKind.Institution, span);
            _exact[key] = entity;
        }

        return entity;
    }

    // Words in any order, countries by their code: "Chinese Embassy in Malaysia" is the "Embassy of the People's Republic of China in Malaysia".
    private ulong Bag(int first, int end)
    {
        ulong sum = 0;
        var mission = false;
        for (var i = first; i < end; i++)
        {
            mission |= a.HasOwn(i, Label.Mission);
        }

        for (var i = first; i < end; i++)
        {
            if (a.Is(i, W.Open) && a.Is(i + 2, W.Close) && !a.Has(i + 1, Label.Geo))
            {
                i += 2; // "(QAU)" inside a name
                continue;
            }

            if (a.Is(i, Shape.Punct) || a.HasOwn(i, Label.Function) || a[i].PhraseLength == 0 && a.Has(i, Label.Country | Label.Demonym))
            {
                continue;
            }

            if ((mission && a.Has(i, Label.Place)) || (a.Is(i + 1, W.Of) && a.Has(i + 2, Label.Country) && !a.Has(i, Label.Country) && a.Span(i) is "Republic" or "Kingdom" or "State"))
            {
                continue; // an embassy's city, a country's long name
            }

            var code = a.Has(i, Label.Country) ? a.Lexicon.Value(a, i, Label.Country) : a.Has(i, Label.Demonym) ? a.Lexicon.Value(a, i, Label.Demonym) : -1;
            var word = code >= 0 ? (ulong)code + 1_000_000 : (uint)a[i].Word;
            sum += (word * 0x9E3779B97F4A7C15UL) ^ (word << 7);
        }

        return sum;
    }

    private bool IsCountryTail(int cut, int end)
    {
        if (!a.Is(cut, W.Of) && !a.Is(cut, W.In))
        {
            return false;
        }

        for (var i = cut + 1; i < end; i++)
        {
            if (!a.Is(i, W.The) && !a.Has(i, Label.Country))
            {
                return false;
            }
        }

        return true;
    }

    private int TrimTail(int first, int cut)
    {
        for (var i = first; i < cut; i++)
        {
            if (IsCountryTail(i, cut))
            {
                return i;
            }
        }

        return cut;
    }

    // "Chamber of Commerce" for "Chamber of Commerce & Industry", "Ministry of Trade" for "Ministry of Trade, Industry and Crafts"
    private void Prefixes(Span span, Entity entity)
    {
        for (var cut = span.End - 2; cut > span.Head; cut--)
        {
            if (a.Is(cut, W.And) || a.Is(cut, W.Ampersand) || a.Is(cut, W.Comma) && cut > span.Head + 1 && a.Lexicon.Value(a, span.Head, Label.HouseKind) == Ministry)
            {
                _exact.TryAdd(Key(EntityKind.Institution, span.First, cut), entity);
            }
        }
    }
}
