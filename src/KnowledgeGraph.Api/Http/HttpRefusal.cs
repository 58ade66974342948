namespace KnowledgeGraph.Api;

/// <summary>A request that does not come to be executed: how it ended, and what is wrong with it, in words.</summary>
internal sealed record HttpRefusal(HttpEnd End, string Message)
{
    /// <summary>What the log calls it, when it was our fault.</summary>
    public string? Correlation { get; init; }

    /// <summary>The methods that may be used, when another was.</summary>
    public string? Allow { get; init; }

    public string Code => End switch
    {
        HttpEnd.UnknownDocument => "PERSISTED_DOCUMENT_NOT_FOUND",
        HttpEnd.NotReady or HttpEnd.StoreAway => "SERVICE_UNAVAILABLE",
        HttpEnd.Failed => "INTERNAL",
        _ => "BAD_REQUEST",
    };
}
