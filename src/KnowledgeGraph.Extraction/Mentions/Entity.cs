using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>One entity of the article's name table.</summary>
internal sealed class Entity : IReusable
{
    public EntityKind Kind { get; private set; }

    public Span Name { get; set; } = null!;

    public List<Span> Mentions { get; } = [];

    public Entity? Whole { get; set; }

    public bool Credit { get; set; }

    /// <summary>Stands in the result; weak candidates do only when a statement needs them.</summary>
    public bool Kept { get; set; } = true;

    public static Entity Of(ArticleText a, EntityKind kind, Span name)
    {
        var entity = a.Scratch.Thing<Entity>();
        entity.Kind = kind;
        entity.Name = name;
        return entity;
    }

    public void Reset()
    {
        Kind = default;
        Name = null!;
        Scratch.Empty(Mentions);
        Whole = null;
        Credit = false;
        Kept = true;
    }
}
