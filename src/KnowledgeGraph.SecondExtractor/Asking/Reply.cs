namespace KnowledgeGraph.SecondExtractor.Asking;

/// <summary>How one request ended.</summary>
internal enum ReplyKind
{
    /// <summary>With text, which may still be anything.</summary>
    Told,

    /// <summary>In the middle of its text.</summary>
    CutShort,

    /// <summary>The model would not.</summary>
    Refused,

    /// <summary>The service was away, busy or slow, after all attempts.</summary>
    Unanswered,
}

/// <param name="Content">What was told; else why not.</param>
internal sealed record Reply(ReplyKind Kind, string Content, string? Fingerprint, long InputTokens, long OutputTokens);
