namespace KnowledgeGraph.Api;

/// <summary>All that the service says while it runs.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Recorded {Uri}: {Statements} statements, {Entities} new entities.")]
    public static partial void SeedRecorded(ILogger logger, string? uri, int statements, int entities);

    [LoggerMessage(2, LogLevel.Warning, "{Source}: {Message}")]
    public static partial void SeedRefused(ILogger logger, string source, string message);

    [LoggerMessage(3, LogLevel.Information, "Ready at sequence {Sequence}.")]
    public static partial void Ready(ILogger logger, long sequence);

    [LoggerMessage(4, LogLevel.Critical, "{Message}")]
    public static partial void StartFailed(ILogger logger, string message);

    [LoggerMessage(5, LogLevel.Error, "{Coordinate} failed; correlation {Correlation}.")]
    public static partial void FieldFailed(ILogger logger, Exception exception, string coordinate, string correlation);

    [LoggerMessage(7, LogLevel.Information, "Serving {Addresses}")]
    public static partial void Serving(ILogger logger, string addresses);

    [LoggerMessage(6, LogLevel.Information, "The browser page was not built; everything else is served.")]
    public static partial void NoPage(ILogger logger);

    [LoggerMessage(8, LogLevel.Error, "{Path} failed; correlation {Correlation}.")]
    public static partial void RequestFailed(ILogger logger, Exception exception, string path, string correlation);
}
