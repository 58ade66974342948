using KnowledgeGraph.Extraction.Events;
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

    /// <summary>Index in the facts, -1 before they are written.</summary>
    public int Index { get; set; } = -1;

    /// <summary>What an event is said to be beside its name.</summary>
    public EventFacts? Event { get; set; }

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
        Index = -1;
        Event = null;
        Credit = false;
        Kept = true;
    }
}
