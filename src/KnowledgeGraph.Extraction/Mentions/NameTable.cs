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
    private const int MostInitials = 9;

    private readonly Dictionary<ulong, Entity> _exact = a.Scratch.Dictionary<ulong, Entity>();
    private readonly Dictionary<int, List<Entity>> _byWord = a.Scratch.Dictionary<int, List<Entity>>();
    private readonly ulong[] _inNames = a.Scratch.Array<ulong>((a.WordCount / 64) + 1);
    private readonly Dictionary<int, Entity> _acronyms = a.Scratch.Dictionary<int, Entity>();
    private readonly Dictionary<ulong, Entity> _letters = a.Scratch.Dictionary<ulong, Entity>();

    private readonly List<Span> _inner = a.Scratch.List<Span>();

    public List<Entity> Entities { get; } = a.Scratch.List<Entity>();

    public Entity New(EntityKind kind, Span name)
    {
        var entity = Entity.Of(a, kind, name);
        Entities.Add(entity);
        return entity;
    }

    public void Link(Span span, Entity entity)
    {
        span.Entity = entity;
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

    // A list of its own, because reading adds spans.
    private List<Span> Spans(Predicate<Span> which)
    {
        var found = a.Scratch.List<Span>();
        foreach (var span in spans.All)
        {
            if (which(span))
            {
                found.Add(span);
            }
        }

        return found;
    }

    // A longer name is read before a shorter one, which may be a part of it.
    private List<Span> LongestFirst(Predicate<Span> which)
    {
        var found = Spans(which);
        found.Sort(static (x, y) => x.End - x.First != y.End - y.First ? (y.End - y.First).CompareTo(x.End - x.First) : x.First.CompareTo(y.First));
        return found;
    }

    /// <summary>A hash of the words that count: articles and small words fall away, so that "the X of Y" equals "X of Y".</summary>
    public ulong Key(EntityKind kind, int first, int end)
    {
        var hash = (14695981039346656037UL ^ (ulong)kind) * 1099511628211UL; // else a person's word and an institution's may cancel out the kind
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
