using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>One entity of the article's name table.</summary>
internal sealed class Entity(EntityKind kind, Span name)
{
    public EntityKind Kind { get; } = kind;

    public Span Name { get; set; } = name;

    public List<Span> Mentions { get; } = [];

    public Entity? Whole { get; set; }

    public bool Credit { get; set; }

    /// <summary>Stands in the result; weak candidates do only when a statement needs them.</summary>
    public bool Kept { get; set; } = true;
}

/// <summary>
/// Links mentions to entities by sieves in falling order of certainty: equal names, a name inside one other name, honorific and surname,
/// acronyms, descriptions. A tie is left alone.
/// </summary>
internal sealed class NameTable(ArticleText a, SpanTable spans)
{
    private const int MaxCandidates = 32;

    private readonly Dictionary<ulong, Entity> _exact = [];
    private readonly Dictionary<int, List<Entity>> _byWord = [];
    private readonly Dictionary<int, Entity> _acronyms = [];
    private readonly Dictionary<ulong, Entity> _letters = [];

    private List<Span> _inner = [];

    public List<Entity> Entities { get; } = [];

    public Dictionary<Span, Entity> Of { get; } = [];

    public void Persons()
    {
        var persons = spans.All.Where(s => s.Kind == SpanKind.Person).OrderByDescending(s => s.End - s.First).ThenBy(s => s.First).ToList();
        foreach (var span in persons)
        {
            var length = span.End - span.First;
            var key = Key(EntityKind.Person, span.First, span.End);
            if (!_exact.TryGetValue(key, out var entity))
            {
                entity = Within(span) ?? (length > 1 ? _letters.GetValueOrDefault(Letters(span)) : null);
                if (entity is null)
                {
                    if (length == 1 && (span.Score < 8 || IsAmbiguous(span)))
                    {
                        spans.Remove(span);
                        continue;
                    }

                    entity = New(EntityKind.Person, span);
                    Index(span, entity);
                    _exact[key] = entity;
                    _letters.TryAdd(Letters(span), entity);
                }
                else
                {
                    span.Form = MentionForm.Short;
                }
            }

            Link(span, entity);
        }

        BareNames();
    }

    public void Institutions()
    {
        var named = spans.All.Where(s => s.Kind == SpanKind.Institution && s.Form == MentionForm.Full).OrderByDescending(s => s.End - s.First).ThenBy(s => s.First).ToList();
        var byHead = new Dictionary<ulong, Entity>();
        _inner = named.Where(HasInner).Take(MaxCandidates).ToList();
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

            if (!_exact.TryGetValue(key, out var entity) && !byHead.TryGetValue(bag, out entity) && !ByExpansion(span, byHead, out entity))
            {
                entity = New(EntityKind.Institution, span);
                _exact[key] = entity;
            }

            byHead.TryAdd(bag, entity);
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
        foreach (var span in spans.All.Where(s => s.Kind == SpanKind.Institution && s.Form == MentionForm.Acronym && !Of.ContainsKey(s)).ToList())
        {
            if (!_acronyms.TryGetValue(a[span.First].Word, out var entity))
            {
                entity = New(EntityKind.Institution, span);
                _acronyms[a[span.First].Word] = entity;
            }

            Link(span, entity);
        }

        BareAcronyms();
        Descriptions();
    }

    // "Park Jong-chul" and "Park Jongchul": the letters alone, hyphens and spaces aside
    private ulong Letters(Span span)
    {
        var hash = 14695981039346656037UL;
        for (var i = a[span.First].Start; i < a[span.End - 1].End; i++)
        {
            if (char.IsLetter(a.Text[i]))
            {
                hash = (hash ^ Fold.Of(a.Text[i])) * 1099511628211UL;
            }
        }

        return hash;
    }

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

    public Entity New(EntityKind kind, Span name)
    {
        var entity = new Entity(kind, name);
        Entities.Add(entity);
        return entity;
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

    public void Link(Span span, Entity entity)
    {
        Of[span] = entity;
        entity.Mentions.Add(span);
        if (span.Form == MentionForm.Full && span.End - span.First > entity.Name.End - entity.Name.First && entity.Kind != EntityKind.Event)
        {
            entity.Name = span;
        }
    }

    /// <summary>A hash of the words that count: articles and small words fall away, so that "the X of Y" equals "X of Y".</summary>
    public ulong Key(EntityKind kind, int first, int end)
    {
        var hash = 14695981039346656037UL ^ (ulong)kind;
        for (var i = first; i < end; i++)
        {
            if (kind != EntityKind.Person && (a.Is(i, Shape.Punct) || (a.HasOwn(i, Label.Function) && !Words.IsCapital(a, i)) || a.Is(i, W.Ampersand) || a.Is(i, W.The)))
            {
                continue;
            }

            hash = (hash ^ (uint)a[i].Word) * 1099511628211UL;
        }

        return hash;
    }

    // Words in any order, countries by their code: "Chinese Embassy in Malaysia" is the "Embassy of the People's Republic of China in Malaysia".
    private ulong Bag(int first, int end)
    {
        ulong sum = 0;
        for (var i = first; i < end; i++)
        {
            if (a.Is(i, W.Open) && a.Is(i + 2, W.Close))
            {
                i += 2; // "(QAU)" inside a name
                continue;
            }

            if (a.Is(i, Shape.Punct) || a.HasOwn(i, Label.Function) || a[i].PhraseLength == 0 && a.Has(i, Label.Country | Label.Demonym))
            {
                continue;
            }

            var code = a.Has(i, Label.Country) ? a.Lexicon.Value(a, i, Label.Country) : a.Has(i, Label.Demonym) ? a.Lexicon.Value(a, i, Label.Demonym) : -1;
            var word = code >= 0 ? (ulong)code + 1_000_000 : (uint)a[i].Word;
            sum += (word * 0x9E3779B97F4A7C15UL) ^ (word << 7);
        }

        return sum;
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

    private void Index(Span span, Entity entity)
    {
        for (var i = span.First; i < span.End; i++)
        {
            if (a.Has(i, Label.NameParticle) && a.Is(i, Shape.Lower))
            {
                continue;
            }

            if (!_byWord.TryGetValue(a[i].Word, out var list))
            {
                _byWord[a[i].Word] = list = [];
            }

            if (list.Count < MaxCandidates && !list.Contains(entity))
            {
                list.Add(entity);
            }
        }
    }

    private bool IsAmbiguous(Span span) => _byWord.TryGetValue(a[span.First].Word, out var list) && list.Count > 1;

    // The one longer name that holds all the words in order.
    private Entity? Within(Span span)
    {
        if (!_byWord.TryGetValue(a[span.First].Word, out var list))
        {
            return null;
        }

        Entity? found = null;
        var several = false;
        foreach (var entity in list)
        {
            if (Holds(entity.Name, span))
            {
                several |= found is not null;
                found = entity;
            }
        }

        return several ? ByHonorific(list, span) : found;
    }

    private Entity? ByHonorific(List<Entity> list, Span span)
    {
        Entity? found = null;
        for (var i = span.HonorificFirst; i < span.First; i++)
        {
            foreach (var entity in list)
            {
                for (var j = entity.Name.HonorificFirst; j < entity.Name.First; j++)
                {
                    if (a[j].Word == a[i].Word && Holds(entity.Name, span))
                    {
                        if (found is not null && found != entity)
                        {
                            return null;
                        }

                        found = entity;
                    }
                }
            }
        }

        return found;
    }

    private bool Holds(Span longer, Span shorter)
    {
        var i = longer.First;
        for (var j = shorter.First; j < shorter.End; j++)
        {
            while (i < longer.End && a[i].Word != a[j].Word)
            {
                i++;
            }

            if (i++ >= longer.End)
            {
                return false;
            }
        }

        return true;
    }

    // "Liu and Cai made a tour": a capital that is a word of exactly one person's name.
    private void BareNames()
    {
        foreach (var sentence in a.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (!a.Is(i, Shape.Capital) || spans.At(i) is not null || a.Is(i, W.He) || a.Is(i, W.She) || a[i].End - a[i].Start < 2 || !_byWord.TryGetValue(a[i].Word, out var list) || list.Count != 1)
                {
                    continue;
                }

                if (a.Is(i + 1, Shape.Capital) && !a.Is(i + 1, Shape.LineStart) && spans.At(i + 1) is null or { Kind: SpanKind.Person } || (a.Is(i - 1, Shape.Capital) && i > sentence.First && spans.At(i - 1) is not { Kind: SpanKind.Role } && !a.HasOwn(i - 1, Label.Honorific | Label.Function))
                    || a.HasOwn(i, Label.Function | Label.Topic | Label.Geo | Label.Common | Label.OrgHead) && !(a.HasOwn(i, Label.Surname) && a[list[0].Name.First].Word == a[i].Word && a.Has(i + 1, Label.SpeechVerb | Label.Join)))
                {
                    continue;
                }

                var span = new Span(SpanKind.Person, i, i + 1) { Form = MentionForm.Short, Score = 12 };
                spans.Add(span);
                Link(span, list[0]);
            }

            BarePairs(sentence);
        }
    }

    // "the Al Marri's remarks": two or more words of one person's name in a row
    private void BarePairs(Sentence sentence)
    {
        for (var i = sentence.First; i + 1 < sentence.End; i++)
        {
            if (!a.Is(i, Shape.Capital) || !a.Is(i + 1, Shape.Capital) || spans.At(i) is not null || spans.At(i + 1) is not null || !(_byWord.TryGetValue(a[i].Word, out var list) || _byWord.TryGetValue(a[i + 1].Word, out list)))
            {
                continue;
            }

            var span = new Span(SpanKind.Person, i, i + 2) { Form = MentionForm.Short, Score = 12 };
            var found = list.Where(e => Holds(e.Name, span)).Take(2).ToList();
            if (found.Count == 1 && !a.Is(i + 2, Shape.Capital))
            {
                spans.Add(span);
                Link(span, found[0]);
                i++;
            }
        }
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

    // "Chamber of Commerce" for "Chamber of Commerce & Industry"
    private void Prefixes(Span span, Entity entity)
    {
        for (var cut = span.End - 2; cut > span.Head; cut--)
        {
            if (a.Is(cut, W.And) || a.Is(cut, W.Ampersand))
            {
                _exact.TryAdd(Key(EntityKind.Institution, span.First, cut), entity);
            }
        }
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

    // An acronym that the text never defines, but whose letters are the initials of exactly one name.
    private void Initials()
    {
        var byInitials = new Dictionary<string, Entity?>(StringComparer.Ordinal);
        foreach (var entity in Entities.Where(e => e.Kind == EntityKind.Institution && e.Name.Form == MentionForm.Full))
        {
            var letters = string.Empty;
            for (var i = entity.Name.First; i < entity.Name.End && letters.Length < 9; i++)
            {
                if (Words.IsCapital(a, i) && !a.HasOwn(i, Label.Function))
                {
                    letters += Fold.Of(a.Text[a[i].Start]);
                }
            }

            if (letters.Length >= 2)
            {
                byInitials[letters] = byInitials.ContainsKey(letters) ? null : entity;
            }
        }

        for (var i = 0; i < a.Count && byInitials.Count > 0; i++)
        {
            if (Words.IsAcronym(a, i) && a[i].End - a[i].Start <= 9 && !_acronyms.ContainsKey(a[i].Word) && byInitials.TryGetValue(Fold.Word(a.Span(i)), out var entity) && entity is not null)
            {
                _acronyms[a[i].Word] = entity;
            }
        }
    }

    private void BareAcronyms()
    {
        for (var i = 0; i < a.Count; i++)
        {
            if (spans.At(i) is null && _acronyms.TryGetValue(a[i].Word, out var entity) && a.Is(i, Shape.Capital))
            {
                var span = new Span(SpanKind.Institution, i, i + 1) { Form = MentionForm.Acronym, Score = 18 };
                spans.Add(span);
                Link(span, entity);
            }
        }
    }

    // "the Embassy", "the Training Base": the last institution before it with that head.
    private void Descriptions()
    {
        var last = new Dictionary<int, Entity>();
        foreach (var span in spans.All.Where(s => s.Kind == SpanKind.Institution).OrderBy(s => s.First).ToList())
        {
            if (span.Form == MentionForm.Description)
            {
                if (last.TryGetValue(a[span.Head].Word, out var entity) || last.TryGetValue(a[span.First].Word, out entity))
                {
                    Link(span, entity);
                }
                else if (a.Is(span.First - 1, W.The) && a.Is(span.First - 2, W.Of) && spans.At(span.First - 3) is { Kind: SpanKind.Role } && !a.HasOwn(span.Head, Label.Unit))
                {
                    span.Form = MentionForm.Full; // "Speaker of the Senate": there is but one
                    var body = New(EntityKind.Institution, span);
                    Link(span, body);
                    last[a[span.Head].Word] = body;
                }
                else
                {
                    spans.Remove(span);
                }
            }
            else if (Of.TryGetValue(span, out var known) && span.Form == MentionForm.Full)
            {
                last[a[span.Head].Word] = known;
                var head = span.Head;
                while (head > span.First && a[head].PhraseLength == 0)
                {
                    head--;
                }

                last[a[head].Word] = known;
            }
        }
    }
}
