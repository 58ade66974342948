using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Finds persons by honorific, by shape and by what stands around a run of unknown capitals; a candidate stands when the weights of its features say so.</summary>
internal sealed partial class PersonReader(ArticleText a, SpanTable spans)
{
    private const int MaxWords = 14;

    // What may open a name or a run of titles; any other token is passed over at once.
    private const Shape Openers = Shape.Capital | Shape.AllCaps | Shape.Cjk;

    private readonly HashSet<int> _last = a.Scratch.Set<int>();
    private readonly ulong[] _lower = a.Scratch.Array<ulong>((a.WordCount / 64) + 1);
    private readonly long[] _pairs = a.Scratch.Array<long>(a.Count);
    private readonly List<Span> _open = a.Scratch.List<Span>();
    private int _pairCount;
    private bool _french;

    public void Read()
    {
        Count();
        foreach (var sentence in a.Sentences)
        {
            for (var i = sentence.First; i < sentence.End;)
            {
                i = IsPlain(i) ? i + 1 : ReadAt(i, sentence);
            }

            if (_open.Count > 0)
            {
                Chain(sentence);
            }
        }
    }

    private bool IsPlain(int i)
    {
        ref var token = ref a[i];
        return (token.Shape & Openers) == 0 && !token.Labels.Meets(Label.Honorific) && token.Word != (int)W.Open && spans.At(i) is null;
    }

    // Which words are written small somewhere, and which two capitals stand side by side, in order of their ids.
    private void Count()
    {
        for (var i = 0; i < a.Count; i++)
        {
            ref var token = ref a[i];
            if ((token.Shape & Shape.Lower) != 0)
            {
                _lower[token.Word >> 6] |= 1UL << (token.Word & 63);
            }
        }

        foreach (var i in a.Capitals)
        {
            _french |= a.Span(i) is "Mme" or "Mlle" or "MM." or "Mme.";
            if (a.Is(i + 1, Shape.Capital))
            {
                _pairs[_pairCount++] = Pair(i);
            }
        }

        Array.Sort(_pairs, 0, _pairCount);
    }

    private long Pair(int i) => ((long)a[i].Word << 32) | (uint)a[i + 1].Word;

    private bool IsSmall(int i) => (_lower[a[i].Word >> 6] & (1UL << (a[i].Word & 63))) != 0;

    // Whether two capitals side by side are so more than once.
    private bool IsAgain(int i)
    {
        var pair = Pair(i);
        var at = Array.BinarySearch(_pairs, 0, _pairCount, pair);
        return at >= 0 && ((at > 0 && _pairs[at - 1] == pair) || (at + 1 < _pairCount && _pairs[at + 1] == pair));
    }

    private int ReadAt(int i, Sentence sentence)
    {
        var role = spans.At(i);
        var isTitle = role is { Kind: SpanKind.Role } && a.Has(i, Label.Honorific);
        if (role is not null && !isTitle)
        {
            return role.End;
        }

        var start = isTitle ? role!.End : i;
        var name = Honorifics(start, sentence.End);
        if (name > start || isTitle)
        {
            var end = NameEnd(name, sentence.End, titled: true);
            while (name < end - 1 && a.Is(name, Shape.Lower) && _last.Contains(a[end - 1].Word))
            {
                name++; // "Mr. dos Santos", whose whole name has stood before
            }

            if (end > name && !isTitle && i > sentence.First && IsInsideVenue(i))
            {
                return end; // "at the Hotel | Sri Relau"
            }

            if (end > name && spans.IsFree(name, end))
            {
                Add(name, end, isTitle && !a.Has(i, Label.Honorific) ? start : i, sentence, a.Lexicon.Weights["person.honorific"]);
                return end;
            }

            return Math.Max(name, i + 1);
        }

        if (!StartsName(i))
        {
            return i + 1;
        }

        if ((a.Is(i - 1, W.Of) || (a.Is(i - 1, W.The) && a.Is(i - 2, W.Of))) && NameEnd(i, sentence.End, titled: false) - i >= 3 && !a.HasOwn(i, Label.Surname) && IsComplementOfRole(i - 1, sentence))
        {
            i++; // "Minister of Water of Ruritania | NAME": the unknown word behind "of" is the place
        }

        if (i > sentence.First && !Words.IsGiven(a, i) && !a.Is(i, Shape.Initial) && !a.HasOwn(i, Label.Surname | Label.FamilyName)
            && a.HasOwn(i + 1, Label.GivenName) && Words.IsNameLike(a, i + 1) && Words.IsNameLike(a, i + 2)
            && (a.Is(i - 1, Shape.Capital) || spans.At(i - 1) is { Kind: SpanKind.Institution }))
        {
            i++; // "Chamber of the Oliy Majlis | NAME NAME": the last word of a house before a given name
        }

        var stop = NameEnd(i, sentence.End, titled: false);
        if (stop <= i || !spans.IsFree(i, stop))
        {
            return Math.Max(stop, i + 1);
        }

        Add(i, stop, i, sentence, 0);
        return stop;
    }

    // "the Hotel | Sri Relau": a title right behind the word for a house to meet in
    private bool IsInsideVenue(int i) =>
        a.Is(i - 1, Shape.Capital) && a.HasOwn(i - 1, Label.Venue) && spans.At(i - 1) is null && a[i].PhraseLength == 1 && !a.HasOwn(i, Label.PlainTitle) && !a.Is(i, Shape.Dotted);

    private void Add(int first, int end, int honorific, Sentence sentence, FeatureSum bonus)
    {
        if (bonus.Value == 0 && end - first > 3 && a.HasOwn(first, Label.Function))
        {
            return; // "An Honorary Doctoral Degree"
        }

        var glued = end - first == 2 && a.Is(first, Shape.Initial) && !a.Is(first + 1, Shape.SpaceBefore) && a[first + 1].End - a[first + 1].Start < 5 && !Words.IsGiven(a, first + 1) && !a.HasOwn(first + 1, Label.Surname);
        if (bonus.Value == 0 && (glued || end - first == 1 && IsDegree(first)))
        {
            return; // ", M.Agr, Regent of …"
        }

        if (end - first > 1 && a.Is(first, Shape.Initial) && a.Is(end - 1, Shape.Initial))
        {
            return; // "R. S. M."
        }

        var span = Span.Of(a, SpanKind.Person, first, end);
        span.HonorificFirst = honorific;
        span.Score = bonus + Score(span, sentence);
        if (span.Score.Value > 0)
        {
            Keep(span);
        }
        else if (bonus.Value == 0 && end - first is > 1 and < 6)
        {
            _open.Add(span);
        }
        else
        {
            a.Trace?.Reject(span);
        }
    }

    private void Keep(Span span)
    {
        if (span.End - span.First == 1)
        {
            span.Form = Model.MentionForm.Short;
        }

        _last.Add(a[span.End - 1].Word);
        spans.Add(span);
    }
}
