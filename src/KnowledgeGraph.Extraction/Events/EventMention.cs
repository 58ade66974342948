using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Words that mean a happening: a name, or a phrase in small letters around a head ("the closing ceremony for Seminar on X").</summary>
internal sealed class EventMention : IReusable
{
    public Span Span { get; private set; } = null!;

    public bool Named { get; set; }

    public bool Definite { get; set; }

    public bool Indefinite { get; set; }

    /// <summary>Opening, closing, signing …: the tokens of the modifiers that tell one session from another.</summary>
    public ulong Signature { get; set; }

    public bool HasModifier { get; set; }

    /// <summary>The event inside the phrase ("for Seminar on X").</summary>
    public Span? Complement { get; set; }

    public bool IsSub { get; set; }

    /// <summary>An indefinite one that somebody is at, holds or hosts ("speaking at a dinner").</summary>
    public bool Staged { get; set; }

    /// <summary>Too little to be an event where the article has another ("the training", "a talk").</summary>
    public bool IsWeak { get; set; }

    /// <summary>Its name is a title in quotation marks.</summary>
    public bool IsTitled { get; set; }

    /// <summary>What happened there is told of ("a round table, at which …").</summary>
    public bool IsScene { get; set; }

    /// <summary>Named by a verb and its object only ("visited the library").</summary>
    public bool IsDeed { get; set; }

    /// <summary>Those who were at the event before moved on to it ("drove to the hall for the reception").</summary>
    public bool IsNext { get; set; }

    /// <summary>A deed in whose sentence a person is named.</summary>
    public bool IsByPerson { get; set; }

    /// <summary>Said to be another than the one spoken of ("the previous forum", "the first forum in 2015").</summary>
    public bool IsOther { get; set; }

    public int Sentence { get; set; }

    public Entity? Entity { get; set; }

    public int Edition { get; set; }

    public int Year { get; set; }

    public static EventMention Of(ArticleText a, Span span)
    {
        var mention = a.Scratch.Thing<EventMention>();
        mention.Span = span;
        return mention;
    }

    public void Reset()
    {
        Span = null!;
        Named = false;
        Definite = false;
        Indefinite = false;
        Signature = 0;
        HasModifier = false;
        Complement = null;
        IsSub = false;
        Staged = false;
        IsWeak = false;
        IsTitled = false;
        IsScene = false;
        IsDeed = false;
        IsByPerson = false;
        IsNext = false;
        IsOther = false;
        Sentence = 0;
        Entity = null;
        Edition = 0;
        Year = 0;
    }
}
