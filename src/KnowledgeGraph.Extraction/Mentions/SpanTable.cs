using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>All spans of an article, by first token, and which span covers a token.</summary>
internal sealed class SpanTable(ArticleText article)
{
    private readonly Span?[] _at = new Span?[article.Count + 1];

    public List<Span> All { get; } = [];

    public Span? At(int token) => token >= 0 && token < _at.Length ? _at[token] : null;

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
        All.RemoveAll(s => s.Kind == SpanKind.None);
        All.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End.CompareTo(b.End));
    }
}
