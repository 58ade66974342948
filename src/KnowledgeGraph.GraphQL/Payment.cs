namespace KnowledgeGraph.GraphQL;

/// <summary>Whether the budget of whoever asks bore an operation's price.</summary>
/// <param name="RetryAfter">When refused: how long until it would; null when it never would.</param>
public readonly record struct Payment(bool IsPaid, TimeSpan? RetryAfter)
{
    public static readonly Payment Paid = new(true, null);

    public static Payment Refused(TimeSpan? retryAfter) => new(false, retryAfter);
}
