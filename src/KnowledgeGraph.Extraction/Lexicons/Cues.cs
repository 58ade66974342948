using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>What stands around a statement and tells a likely one from a doubtful one; never who is named.</summary>
internal enum Cue
{
    /// <summary>The subject's name stands on few features.</summary>
    FaintSubject = 0,

    /// <summary>The subject's name stands on many.</summary>
    SureSubject = 1,

    /// <summary>The event has no name of its own, or the institution is known by its place in the sentence only.</summary>
    UnnamedObject = 2,

    /// <summary>The event is not the one that the article reports.</summary>
    SideEvent = 3,

    /// <summary>The post's title is not given.</summary>
    NoTitle = 4,

    /// <summary>The quote is longer than forty tokens.</summary>
    LongQuote = 5,
}

/// <summary>All that the confidence of a statement is made of.</summary>
internal readonly record struct Cues(Relation Relation, string Rule, FeatureSum Score, int Set)
{
    public bool Has(Cue cue) => (Set & (1 << (int)cue)) != 0;
}
