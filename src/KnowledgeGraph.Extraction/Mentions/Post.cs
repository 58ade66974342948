using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A post: its title [First, TitleEnd) and the institutions it is at, the nearest first; End is behind all of them.</summary>
internal sealed class Post : IReusable
{
    public Span Role { get; private set; } = null!;

    public int First { get; set; }

    public int TitleFirst { get; set; }

    public int TitleEnd { get; set; }

    public int End { get; set; }

    public List<Span> Institutions { get; } = [];

    public Span? Person { get; set; }

    /// <summary>Whether all its institutions stand before it.</summary>
    public bool IsBehindHouses()
    {
        foreach (var institution in Institutions)
        {
            if (institution.First >= Role.First)
            {
                return false;
            }
        }

        return true;
    }

    public bool HasHouseBefore()
    {
        foreach (var institution in Institutions)
        {
            if (institution.First < Role.First)
            {
                return true;
            }
        }

        return false;
    }

    public bool Former => Role.Former;

    public static Post Of(ArticleText a, Span role)
    {
        var post = a.Scratch.Thing<Post>();
        post.Role = role;
        post.First = role.First;
        post.TitleFirst = role.First;
        post.TitleEnd = role.End;
        post.End = role.End;
        return post;
    }

    public void Reset()
    {
        Role = null!;
        First = 0;
        TitleFirst = 0;
        TitleEnd = 0;
        End = 0;
        Scratch.Empty(Institutions);
        Person = null;
    }
}
