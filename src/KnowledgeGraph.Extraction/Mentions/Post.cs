using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A post: its title [First, TitleEnd) and the institutions it is at, the nearest first; End is behind all of them.</summary>
internal sealed class Post(Span role, Scratch scratch)
{
    public Span Role { get; } = role;

    public int First { get; set; } = role.First;

    public int TitleFirst { get; set; } = role.First;

    public int TitleEnd { get; set; } = role.End;

    public int End { get; set; } = role.End;

    public List<Span> Institutions { get; } = scratch.List<Span>();

    public Span? Person { get; set; }

    public bool Former => Role.Former;
}
