using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>All spans of an article, by first token, and which span covers a token.</summary>
internal sealed class SpanTable(ArticleText article)
{
    private readonly Span?[] _at = article.Scratch.Array<Span?>(article.Count + 1);

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
                All.Sort(InOrder);
                return;
            }
        }
    }

    private static int InOrder(Span left, Span right) => left.First != right.First ? left.First.CompareTo(right.First) : left.End.CompareTo(right.End);
}
