using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>A person of a sentence with the posts attached: tokens [First, End) of the whole group, and the list it stands in.</summary>
internal sealed class Group : IReusable
{
    public Span Person { get; private set; } = null!;

    public int First { get; set; }

    public int End { get; set; }

    public List<Post> Posts { get; } = [];

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
    public int Bare { get; set; }

    /// <summary>Named as absent, as another's proxy, or only in what somebody reports.</summary>
    public bool Aside { get; set; }

    /// <summary>What the text says instead of attendance, when it does.</summary>
    public KnowledgeGraph.Model.Modality? AsideAs { get; set; }

    public static Group Of(ArticleText a, Span person)
    {
        var group = a.Scratch.Thing<Group>();
        group.Person = person;
        group.First = person.HonorificFirst;
        group.End = person.End;
        group.Bare = person.End;
        return group;
    }

    public void Reset()
    {
        Person = null!;
        First = 0;
        End = 0;
        Scratch.Empty(Posts);
        List = 0;
        Bare = 0;
        Aside = false;
        AsideAs = null;
    }
}
