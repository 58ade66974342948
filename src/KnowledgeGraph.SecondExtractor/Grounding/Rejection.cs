namespace KnowledgeGraph.SecondExtractor.Grounding;

/// <summary>Why an answer was not believed.</summary>
public enum Rejection
{
    SentenceUnknown,
    QuoteNotInSentence,
    SubjectUnknown,
    ObjectUnknown,
    NameAmbiguous,
    KindsDoNotFit,
    SubjectNotInQuote,
    ObjectNotInQuote,
    TitleNotInQuote,
    NumberNotInQuote,
    NoTrigger,
    NotAsserted,
}
