using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>What the article says of one event beside its name.</summary>
internal sealed class EventFacts : IReusable
{
    public Entity Entity { get; private set; } = null!;

    public List<EventMention> Mentions { get; } = [];

    public HashSet<int> Words { get; } = [];

    public int Head { get; set; }

    public int Kind { get; set; }

    public int Edition { get; set; }

    public int Year { get; set; }

    public bool Named { get; set; }

    public bool IsSub { get; set; }

    public ulong Signature { get; set; }

    public EventFacts? Whole { get; set; }

    public EventMention? WholeBy { get; set; }

    /// <summary>How much speaks for its being what the article reports, in tenths.</summary>
    public int Score { get; set; }

    /// <summary>Named only to place another event ("ahead of the Summit").</summary>
    public bool Elsewhere { get; set; }

    public static EventFacts Of(ArticleText a, Entity entity, EventMention first)
    {
        var facts = a.Scratch.Thing<EventFacts>();
        facts.Entity = entity;
        facts.Head = first.Span.Head;
        facts.Kind = first.Span.Value;
        facts.Signature = first.Signature;
        return facts;
    }

    public void Reset()
    {
        Entity = null!;
        Scratch.Empty(Mentions);
        Words.Clear();
        Head = 0;
        Kind = 0;
        Edition = 0;
        Year = 0;
        Named = false;
        IsSub = false;
        Signature = 0;
        Whole = null;
        WholeBy = null;
        Score = 0;
        Elsewhere = false;
    }
}
