using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Mentions;

// Persons: equal names, a name within one other, honorific and surname, bare names.
internal sealed partial class NameTable
{
    private const int MaxOffice = 5;

    public void Persons()
    {
        var persons = LongestFirst(static s => s.Kind == SpanKind.Person);
        foreach (var span in persons)
        {
            var length = span.End - span.First;
            var key = Key(EntityKind.Person, span.First, span.End);
            if (!_exact.TryGetValue(key, out var entity))
            {
                entity = Within(span) ?? (length > 1 ? _letters.GetValueOrDefault(Letters(span)) ?? ByInitials(span) : null);
                if (entity is null)
                {
                    if (length == 1 && (span.Score.Value < 8 || IsAmbiguous(span)))
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

    // "Jean-Marc Durand" and "J.-M. Durand": the one other name with the same last word whose first begins with the letter
    private Entity? ByInitials(Span span)
    {
        if (!_byWord.TryGetValue(a[span.End - 1].Word, out var list))
        {
            return null;
        }

        Entity? found = null;
        foreach (var entity in list)
        {
            var other = entity.Name;
            if (other.End - other.First < 2 || a[other.End - 1].Word != a[span.End - 1].Word || a.Is(other.First, Shape.Initial) == a.Is(span.First, Shape.Initial) || Fold.Of(a.Span(other.First)[0]) != Fold.Of(a.Span(span.First)[0]))
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

    // "Park Jong-chul" and "Park Jongchul": the letters alone, hyphens and spaces aside
    private ulong Letters(Span span)
    {
        var hash = NoLetters;
        for (var i = a[span.First].Start; i < a[span.End - 1].End; i++)
        {
            if (char.IsLetter(a.Text[i]))
            {
                hash = AddLetter(hash, a.Text[i]);
            }
        }

        return hash;
    }

    private const ulong NoLetters = 14695981039346656037UL;

    private static ulong AddLetter(ulong hash, char letter) => (hash ^ Fold.Of(letter)) * 1099511628211UL;

    private void Index(Span span, Entity entity)
    {
        for (var i = span.First; i < span.End; i++)
        {
            if (a.Has(i, Label.NameParticle) && a.Is(i, Shape.Lower))
            {
                continue;
            }

            _inNames[a[i].Word >> 6] |= 1UL << (a[i].Word & 63);
            if (!_byWord.TryGetValue(a[i].Word, out var list))
            {
                _byWord[a[i].Word] = list = a.Scratch.List<Entity>();
            }

            if (list.Count < MaxCandidates && !list.Contains(entity))
            {
                list.Add(entity);
            }
        }
    }

    // Whether the word is one of a person's name: asked of every capital.
    private bool IsInNames(int i) => (_inNames[a[i].Word >> 6] & (1UL << (a[i].Word & 63))) != 0;

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

        return several ? ByHonorific(list, span) ?? ByOffice(list, span) : found;
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

    // "President Roe", where the article names President John Roe and his sister Jane Roe: the one who is named behind the same post
    private Entity? ByOffice(List<Entity> list, Span span)
    {
        var office = span.HonorificFirst - 1;
        if (office < 0 || !a.Is(office, Shape.Capital) || !a.HasOwn(office, Label.Role))
        {
            return null;
        }

        Entity? found = null;
        foreach (var entity in list)
        {
            if (!Holds(entity.Name, span) || !IsNamedBehind(entity, a[office].Word))
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

    private bool IsNamedBehind(Entity entity, int office)
    {
        foreach (var mention in entity.Mentions)
        {
            for (var i = mention.HonorificFirst - 1; i >= 0 && i > mention.HonorificFirst - MaxOffice && a.Is(i, Shape.Capital); i--)
            {
                if (a[i].Word == office)
                {
                    return true;
                }
            }
        }

        return false;
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
        var next = 0;
        foreach (var sentence in a.Sentences)
        {
            var first = next;
            for (; next < a.Capitals.Count && a.Capitals[next] < sentence.End; next++)
            {
                var i = a.Capitals[next];
                if (!IsInNames(i) || spans.At(i) is not null || a.Is(i, W.He) || a.Is(i, W.She) || a[i].End - a[i].Start < 2 || !_byWord.TryGetValue(a[i].Word, out var list) || list.Count != 1)
                {
                    continue;
                }

                if (a.Is(i + 1, Shape.Capital) && !a.Is(i + 1, Shape.LineStart) && spans.At(i + 1) is null or { Kind: SpanKind.Person } || (a.Is(i - 1, Shape.Capital) && i > sentence.First && spans.At(i - 1) is not { Kind: SpanKind.Role } && !a.HasOwn(i - 1, Label.Honorific | Label.Function))
                    || a.HasOwn(i, Label.Function | Label.Topic | Label.Geo | Label.Common | Label.OrgHead) && !(a.HasOwn(i, Label.Surname) && a[list[0].Name.First].Word == a[i].Word && a.Has(i + 1, Label.SpeechVerb | Label.Join)))
                {
                    continue;
                }

                var span = Span.Of(a, SpanKind.Person, i, i + 1);
                span.Form = MentionForm.Short;
                span.Score = 12;
                spans.Add(span);
                Link(span, list[0]);
            }

            BarePairs(first, next);
        }
    }

    // "the Al Marri's remarks": two or more words of one person's name in a row
    private void BarePairs(int first, int end)
    {
        for (var k = first; k + 1 < end; k++)
        {
            var i = a.Capitals[k];
            if (a.Capitals[k + 1] != i + 1 || !IsInNames(i) && !IsInNames(i + 1) || spans.At(i) is not null || spans.At(i + 1) is not null || !(_byWord.TryGetValue(a[i].Word, out var list) || _byWord.TryGetValue(a[i + 1].Word, out list)))
            {
                continue;
            }

            var span = Span.Of(a, SpanKind.Person, i, i + 2);
            span.Form = MentionForm.Short;
            span.Score = 12;
            if (!a.Is(i + 2, Shape.Capital) && OnlyHolder(list, span) is { } entity)
            {
                spans.Add(span);
                Link(span, entity);
                k++;
            }
        }
    }

    private Entity? OnlyHolder(List<Entity> list, Span span)
    {
        Entity? found = null;
        foreach (var entity in list)
        {
            if (!Holds(entity.Name, span))
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
}
