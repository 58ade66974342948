namespace KnowledgeGraph.Ingestion;

/// <summary>What both hosts are told at start; see <see cref="SettingsReader"/> for names, bounds and defaults.</summary>
public sealed record KnowledgeGraphOptions
{
    /// <summary>The section of configuration that all settings stand in.</summary>
    public const string Section = "KnowledgeGraph";

    public StoreKind Store { get; init; } = StoreKind.Embedded;

    /// <summary>Where the embedded store keeps its files; made when it is not there.</summary>
    public string DataDirectory { get; init; } = "./data";

    public Neo4jSettings Neo4j { get; init; } = new();

    public InputLimits Limits { get; init; } = InputLimits.Default;

    /// <summary>Null, as it is unless asked for: the rules read alone.</summary>
    public SecondSettings? Second { get; init; }
}

/// <summary>Which store holds ledger and graph.</summary>
public enum StoreKind { Embedded, Neo4j }

/// <summary>Where Neo4j answers and as whom we speak to it.</summary>
public sealed record Neo4jSettings
{
    /// <summary>Of its HTTP interface, such as http://127.0.0.1:7474; null unless it is the store.</summary>
    public Uri? Uri { get; init; }

    public string Database { get; init; } = "neo4j";

    /// <summary>Null where sign-in is off.</summary>
    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>Of one attempt of one request.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Without the password.</summary>
    public override string ToString() => $"{Uri} database {Database}, {(User is null ? "not signed in" : $"as {User}")}";
}
