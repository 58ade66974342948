using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>One entity of the article's name table.</summary>
internal sealed class Entity(EntityKind kind, Span name, Scratch scratch)
{
    public EntityKind Kind { get; } = kind;

    public Span Name { get; set; } = name;

    public List<Span> Mentions { get; } = scratch.List<Span>();

    public Entity? Whole { get; set; }

    public bool Credit { get; set; }

    /// <summary>Stands in the result; weak candidates do only when a statement needs them.</summary>
    public bool Kept { get; set; } = true;
}
