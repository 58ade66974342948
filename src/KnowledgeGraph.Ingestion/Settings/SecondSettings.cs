namespace KnowledgeGraph.Ingestion;

/// <summary>A second extractor: a language model behind an OpenAI-compatible address. Its key is no setting, it stands in the environment alone.</summary>
public sealed record SecondSettings
{
    /// <summary>The environment variable of the key.</summary>
    public const string KeyVariable = "KNOWLEDGEGRAPH_SECOND_KEY";

    /// <summary>Such as http://127.0.0.1:8080/v1; null only while settings are read.</summary>
    public Uri? Endpoint { get; init; }

    /// <inheritdoc cref="Endpoint"/>
    public string? Model { get; init; }

    /// <summary>Of one attempt of one request.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Tokens after which a run asks no more.</summary>
    public int MostTokens { get; init; } = 1_000_000;

    /// <summary>Whether statements that only the model makes are recorded too.</summary>
    public bool Unconfirmed { get; init; }

    /// <summary>Of a million tokens in and out; zero where unknown.</summary>
    public decimal InputPrice { get; init; }

    public decimal OutputPrice { get; init; }
}
