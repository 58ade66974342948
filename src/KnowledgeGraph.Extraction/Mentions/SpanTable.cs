using System.Runtime.InteropServices;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>All spans of an article, by first token, and which span covers a token.</summary>
internal sealed class SpanTable(ArticleText article)
{
    private readonly Span?[] _at = article.Scratch.Array<Span?>(article.Count + 1);

    private readonly List<Span> _left = article.Scratch.List<Span>();

    public List<Span> All { get; } = article.Scratch.List<Span>();

    public Span? At(int token) => (uint)token < (uint)_at.Length ? _at[token] : null;

    public bool IsFree(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_at[i] is not null)
            {
                return false;
            }
        }

        return true;
    }

    public void Add(Span span)
    {
        All.Add(span);
        for (var i = span.First; i < span.End; i++)
        {
            _at[i] = span;
        }
    }

    public void Remove(Span span)
    {
        span.Kind = SpanKind.None;
        for (var i = span.First; i < span.End; i++)
        {
            if (_at[i] == span)
            {
                _at[i] = null;
            }
        }
    }

    public void Sort()
    {
        All.RemoveAll(static s => s.Kind == SpanKind.None);
        for (var k = 1; k < All.Count; k++)
        {
            if (InOrder(All[k - 1], All[k]) > 0)
            {
                Merge();
                return;
            }
        }
    }

    // Each reader adds its spans in order of the text, so the list is a few ascending runs: merged pair by pair until there is one.
    private void Merge()
    {
        while (true)
        {
            var merged = 0;
            for (var first = 0; first < All.Count; merged++)
            {
                var middle = RunEnd(first);
                var end = middle < All.Count ? RunEnd(middle) : middle;
                Merge(first, middle, end);
                first = end;
            }

            if (merged <= 1)
            {
                return;
            }
        }
    }

    private int RunEnd(int first)
    {
        var end = first + 1;
        while (end < All.Count && InOrder(All[end - 1], All[end]) <= 0)
        {
            end++;
        }

        return end;
    }

    private void Merge(int first, int middle, int end)
    {
        _left.Clear();
        _left.AddRange(CollectionsMarshal.AsSpan(All)[first..middle]);
        var (left, right) = (0, middle);
        for (var k = first; left < _left.Count; k++)
        {
            All[k] = right < end && InOrder(_left[left], All[right]) > 0 ? All[right++] : _left[left++];
        }
    }

    private static int InOrder(Span left, Span right) => left.First != right.First ? left.First.CompareTo(right.First) : left.End.CompareTo(right.End);
}
