namespace KnowledgeGraph.Neo4j;

/// <summary>Why a request failed, as far as it matters for what is done next.</summary>
internal enum FailureKind
{
    /// <summary>The server says that the same may go well another time.</summary>
    Transient,

    /// <summary>No connection, or it broke before the whole answer was there.</summary>
    Unreachable,

    /// <summary>No answer within the time allowed.</summary>
    Slow,

    /// <summary>The credentials are not accepted.</summary>
    Refused,

    /// <summary>There is no such database.</summary>
    NoDatabase,

    /// <summary>Something answers, but not the Query API.</summary>
    NoQueryApi,

    /// <summary>The statement failed: our own mistake, a full disk, a broken server.</summary>
    Statement,
}

/// <summary>A failed request, inside this project; outside it is one of Storage's exceptions.</summary>
internal sealed class QueryFailure(FailureKind kind, string code, string message, Exception? inner = null) : Exception(message, inner)
{
    public FailureKind Kind { get; } = kind;

    /// <summary>The server's error code, such as Neo.TransientError.Transaction.DeadlockDetected; empty when it gave none.</summary>
    public string Code { get; } = code;

    public bool MayRetry => Kind is FailureKind.Transient or FailureKind.Unreachable;
}
