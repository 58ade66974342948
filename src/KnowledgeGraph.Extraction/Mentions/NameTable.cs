using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Links mentions to entities by sieves in falling order of certainty: equal names, a name inside one other name, honorific and surname,
/// acronyms, descriptions. A tie is left alone.
/// </summary>
internal sealed partial class NameTable(ArticleText a, SpanTable spans)
{
    private const int MaxCandidates = 32;

    private readonly Dictionary<ulong, Entity> _exact = [];
    private readonly Dictionary<int, List<Entity>> _byWord = [];
    private readonly Dictionary<int, Entity> _acronyms = [];
    private readonly Dictionary<ulong, Entity> _letters = [];

    private List<Span> _inner = [];

    public List<Entity> Entities { get; } = [];

    public Dictionary<Span, Entity> Of { get; } = [];

    public Entity New(EntityKind kind, Span name)
    {
        var entity = new Entity(kind, name);
        Entities.Add(entity);
        return entity;
    }

    public void Link(Span span, Entity entity)
    {
        Of[span] = entity;
        entity.Mentions.Add(span);
        if (span.Form == MentionForm.Full && span.End - span.First > entity.Name.End - entity.Name.First && entity.Kind != EntityKind.Event)
        {
            entity.Name = span;
        }
        else if (span.Form == MentionForm.Full && span.End - span.First == entity.Name.End - entity.Name.First && entity.Kind == EntityKind.Person && IsLoud(entity.Name) && !IsLoud(span))
        {
            entity.Name = span; // a headline in capitals hides how the name is written
        }
    }

    private bool IsLoud(Span span)
    {
        for (var i = span.First; i < span.End; i++)
        {
            if (!a.Is(i, Shape.AllCaps))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A hash of the words that count: articles and small words fall away, so that "the X of Y" equals "X of Y".</summary>
    public ulong Key(EntityKind kind, int first, int end)
    {
        var hash = 14695981039346656037UL ^ (ulong)kind;
        for (var i = first; i < end; i++)
        {
            if (kind != EntityKind.Person && (a.Is(i, Shape.Punct) || (a.HasOwn(i, Label.Function) && !Words.IsCapital(a, i)) || a.Is(i, W.Ampersand) || a.Is(i, W.The)))
            {
                continue;
            }

            hash = (hash ^ (uint)a[i].Word) * 1099511628211UL;
        }

        return hash;
    }
}
