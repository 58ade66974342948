using KnowledgeGraph.Ingestion;
using KnowledgeGraph.SecondExtractor;

namespace KnowledgeGraph.Hosting;

/// <summary>The second extractor that the settings name.</summary>
public static class SecondReading
{
    private const string CacheFolder = "second";

    /// <summary>Null when the settings name none.</summary>
    /// <param name="log">Hears what was rejected or went unanswered.</param>
    public static SecondReader? Open(KnowledgeGraphOptions options, TimeProvider time, Action<string> log) => options.Second is not { Endpoint: { } endpoint, Model: { } model } settings
        ? null
        : new SecondReader(
            new SecondOptions
            {
                Endpoint = endpoint,
                Model = model,
                Key = Environment.GetEnvironmentVariable(SecondSettings.KeyVariable) is { Length: > 0 } key ? key : null,
                CacheFolder = Path.Combine(options.DataDirectory, CacheFolder),
                Timeout = settings.Timeout,
                MostTokens = settings.MostTokens,
                KeepsUnconfirmed = settings.Unconfirmed,
                InputPrice = settings.InputPrice,
                OutputPrice = settings.OutputPrice,
            },
            time,
            log);
}
