namespace KnowledgeGraph.SecondExtractor;

/// <summary>Whom to ask, and how much.</summary>
public sealed record SecondOptions
{
    /// <summary>Base address of a service that speaks OpenAI's chat completions, such as http://127.0.0.1:8080/v1.</summary>
    public required Uri Endpoint { get; init; }

    public required string Model { get; init; }

    /// <summary>Null where the service asks for none. Never printed, never stored.</summary>
    public string? Key { get; init; }

    /// <summary>Where answers are kept, so that they are never asked for twice.</summary>
    public required string CacheFolder { get; init; }

    /// <summary>Of one attempt of one request.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Attempts after the first, where the service is busy or away.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>Before the first retry; it doubles. A Retry-After of the service outranks it.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest that a Retry-After is waited for.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Tokens (both ways) after which a run asks no more.</summary>
    public long MostTokens { get; init; } = 1_000_000;

    /// <summary>Whether statements that the rules did not find are kept, at <see cref="Fusion.MostAlone"/> at most.</summary>
    public bool KeepsUnconfirmed { get; init; }

    /// <summary>What a million tokens cost, in and out, in the user's own currency; zero where unknown.</summary>
    public decimal InputPrice { get; init; }

    public decimal OutputPrice { get; init; }

    /// <summary>Without the key.</summary>
    public override string ToString() => $"{Model} at {Endpoint}";
}
