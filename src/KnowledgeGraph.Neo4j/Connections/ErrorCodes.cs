namespace KnowledgeGraph.Neo4j;

/// <summary>What the server's error codes mean here. HTTP's status says little: a failed statement may well come as 202.</summary>
internal static class ErrorCodes
{
    private const string Transaction = "Neo.ClientError.Transaction.";

    public static FailureKind KindOf(string code) => code switch
    {
        // Both say that somebody ended the transaction on purpose.
        "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" => FailureKind.Statement,
        _ when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => FailureKind.Transient,
        _ when IsBookmark(code) => FailureKind.Transient,
        "Neo.ClientError.Database.DatabaseNotFound" => FailureKind.NoDatabase,
        _ when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => FailureKind.Refused,
        _ => FailureKind.Statement,
    };

    /// <summary>The server does not know our bookmarks (it was set up anew); without them all goes well.</summary>
    public static bool IsBookmark(string code) => code is Transaction + "InvalidBookmark" or Transaction + "InvalidBookmarkMixture";
}
