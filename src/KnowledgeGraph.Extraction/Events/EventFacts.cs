using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>What the article says of one event beside its name.</summary>
internal sealed class EventFacts(Entity entity, Scratch scratch)
{
    public Entity Entity { get; } = entity;

    public List<EventMention> Mentions { get; } = scratch.List<EventMention>();

    public HashSet<int> Words { get; } = scratch.Set<int>();

    public int Head { get; set; }

    public int Kind { get; set; }

    public int Edition { get; set; }

    public int Year { get; set; }

    public bool Named { get; set; }

    public bool IsSub { get; set; }

    public ulong Signature { get; set; }

    public EventFacts? Whole { get; set; }

    public EventMention? WholeBy { get; set; }

    public int Score { get; set; }

    /// <summary>Named only to place another event ("ahead of the Summit").</summary>
    public bool Elsewhere { get; set; }
}
