using System.Globalization;

namespace KnowledgeGraph.Ingestion;

/// <summary>What an input may be at most.</summary>
/// <param name="ArticleBytes">Of one article as it stands in the file: a text file, or a line of JSON lines.</param>
public sealed record InputLimits(int ArticleBytes = InputLimits.DefaultArticleBytes)
{
    public const int DefaultArticleBytes = 10_000_000;

    public static readonly InputLimits Default = new();

    internal string TooLong(long? bytes)
    {
        var size = bytes is { } known ? $"is {Grouped(known)} bytes long" : "is too long";
        return $"{size}; an article may have {Grouped(ArticleBytes)} bytes (setting KnowledgeGraph:Limits:ArticleBytes).";
    }

    private static string Grouped(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
