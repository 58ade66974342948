using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>A person of a sentence with the posts attached: tokens [First, End) of the whole group, and the list it stands in.</summary>
internal sealed class Group(Span person, int first, int end, Scratch scratch)
{
    public Span Person { get; } = person;

    public int First { get; set; } = first;

    public int End { get; set; } = end;

    public List<Post> Posts { get; } = scratch.List<Post>();

    /// <summary>Whether all posts stand before the name.</summary>
    public bool IsTitledOnly()
    {
        foreach (var post in Posts)
        {
            if (post.End > Person.First)
            {
                return false;
            }
        }

        return true;
    }

    public int List { get; set; }

    /// <summary>Behind person and posts, before "of INSTITUTION".</summary>
    public int Bare { get; set; } = end;

    /// <summary>Named as absent, as another's proxy, or only in what somebody reports.</summary>
    public bool Aside { get; set; }

    /// <summary>What the text says instead of attendance, when it does.</summary>
    public KnowledgeGraph.Model.Modality? AsideAs { get; set; }
}
