using System.Globalization;

namespace KnowledgeGraph.Ingestion;

/// <summary>The rows of <see cref="SettingsReader.All"/> that speak of the second extractor.</summary>
internal static class SecondSettingsReader
{
    public static IReadOnlyList<Setting> Rows { get; } =
    [
        new("Second:Endpoint", $"base address of an OpenAI-compatible service that reads each article a second time, such as http://127.0.0.1:8080/v1; none unless set; its key, if any, stands in the environment variable {SecondSettings.KeyVariable}", ReadEndpoint),
        new("Second:Model", "name of the model there; needed with Second:Endpoint", (o, v) => With(o, second => second with { Model = v })),
        new("Second:TimeoutSeconds", "of one request, 1 to 600; default 60", (o, v) => Number(v, 600) is { } n ? With(o, second => second with { Timeout = TimeSpan.FromSeconds(n) }) : (null, $"is '{v}'; it is a number of seconds from 1 to 600.")),
        new("Second:MostTokens", "tokens (both ways) after which a run asks no more; default 1,000,000", (o, v) => Number(v, 1_000_000_000) is { } n ? With(o, second => second with { MostTokens = n }) : (null, $"is '{v}'; it is a number from 1 to 1000000000.")),
        new("Second:Unconfirmed", "true to record statements that only the model makes too, at confidence .6 at most; default false", ReadUnconfirmed),
        new("Second:InputPrice", "of a million tokens in, for the cost in the summary; default 0", (o, v) => Price(v) is { } price ? With(o, second => second with { InputPrice = price }) : (null, $"is '{v}'; it is a price such as 0.15.")),
        new("Second:OutputPrice", "of a million tokens out; default 0", (o, v) => Price(v) is { } price ? With(o, second => second with { OutputPrice = price }) : (null, $"is '{v}'; it is a price such as 0.60.")),
    ];

    /// <summary>What is missing, if anything of it is set.</summary>
    public static string? Missing(SecondSettings? second) => second switch
    {
        null or { Endpoint: not null, Model: not null } => null,
        { Endpoint: null } => "Second:Endpoint",
        _ => "Second:Model",
    };

    private static (KnowledgeGraphOptions?, string?) ReadEndpoint(KnowledgeGraphOptions options, string value) =>
        !Uri.TryCreate(value, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") ? (null, "is not an address; it looks like http://127.0.0.1:8080/v1.")
        : uri.UserInfo.Length > 0 || uri.Query.Length > 0 ? (null, $"must hold neither user nor query; a key goes into the environment variable {SecondSettings.KeyVariable}.")
        : With(options, second => second with { Endpoint = uri });

    private static (KnowledgeGraphOptions?, string?) ReadUnconfirmed(KnowledgeGraphOptions options, string value) =>
        bool.TryParse(value, out var kept) ? With(options, second => second with { Unconfirmed = kept }) : (null, $"is '{value}'; it may be true or false.");

    private static (KnowledgeGraphOptions?, string?) With(KnowledgeGraphOptions options, Func<SecondSettings, SecondSettings> change) =>
        (options with { Second = change(options.Second ?? new SecondSettings()) }, null);

    private static int? Number(string value, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;

    private static decimal? Price(string value) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var price) ? price : null;
}
