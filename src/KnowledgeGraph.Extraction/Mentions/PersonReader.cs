using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Finds persons by honorific, by shape and by what stands around a run of unknown capitals; a candidate stands when the weights of its features say so.</summary>
internal sealed partial class PersonReader(ArticleText a, SpanTable spans)
{
    private const int MaxWords = 14;

    private readonly HashSet<int> _lower = [];
    private bool _french;
    private readonly HashSet<int> _last = [];
    private readonly Dictionary<(int, int), int> _pairs = [];

    public void Read()
    {
        Count();
        foreach (var sentence in a.Sentences)
        {
            for (var i = sentence.First; i < sentence.End;)
            {
                i = ReadAt(i, sentence);
            }
        }
    }

    private void Count()
    {
        for (var i = 0; i < a.Count; i++)
        {
            _french |= a.Span(i) is "Mme" or "Mlle" or "MM." or "Mme.";
            if (a.Is(i, Shape.Lower))
            {
                _lower.Add(a[i].Word);
            }
            else if (a.Is(i, Shape.Capital) && a.Is(i + 1, Shape.Capital))
            {
                var key = (a[i].Word, a[i + 1].Word);
                _pairs[key] = _pairs.GetValueOrDefault(key) + 1;
            }
        }
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

        var stop = NameEnd(i, sentence.End, titled: false);
        if (stop <= i || !spans.IsFree(i, stop))
        {
            return Math.Max(stop, i + 1);
        }

        Add(i, stop, i, sentence, 0);
        return stop;
    }

    private void Add(int first, int end, int honorific, Sentence sentence, FeatureSum bonus)
    {
        if (bonus.Value == 0 && end - first > 3 && a.HasOwn(first, Label.Function))
        {
            return; // "An Honorary Doctoral Degree"
        }

        var span = new Span(SpanKind.Person, first, end) { HonorificFirst = honorific };
        span.Score = bonus + Score(span, sentence);
        if (span.Score.Value <= 0)
        {
            a.Trace?.Reject(span);
            return;
        }

        if (end - first == 1)
        {
            span.Form = Model.MentionForm.Short;
        }

        _last.Add(a[end - 1].Word);
        spans.Add(span);
    }
}
