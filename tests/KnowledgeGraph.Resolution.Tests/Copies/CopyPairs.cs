using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace KnowledgeGraph.Resolution.Tests;

/// <summary>Reads copies/reports.yml and copies/pairs.yml.</summary>
internal static class CopyPairs
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();

    public static IReadOnlyDictionary<string, string> Reports { get; } = Yaml.Deserialize<Dictionary<string, string>>(Text("reports.yml"));

    public static IReadOnlyDictionary<string, CopyClass> Classes { get; } = Yaml.Deserialize<Dictionary<string, CopyClass>>(Text("pairs.yml"));

    private static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "copies", name));
}

internal sealed class CopyClass
{
    public bool Copies { get; set; }

    public List<CopyPair> Pairs { get; set; } = [];
}

internal sealed class CopyPair
{
    public string Of { get; set; } = "";

    public string? And { get; set; }

    public string? Lead { get; set; }

    public string? Tail { get; set; }

    public List<int> Keep { get; set; } = [];

    public Dictionary<string, string> Replace { get; set; } = [];

    /// <summary>The other text of the pair.</summary>
    public string Other()
    {
        var text = CopyPairs.Reports[And ?? Of];
        var paragraphs = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var kept = Keep.Count == 0 ? paragraphs : [.. Keep.Select(number => paragraphs[number - 1])];
        var edited = Replace.Aggregate(string.Join('\n', kept), (made, words) => made.Contains(words.Key, StringComparison.Ordinal)
            ? made.Replace(words.Key, words.Value, StringComparison.Ordinal)
            : throw new InvalidOperationException($"'{words.Key}' does not stand in '{Of}'"));
        return string.Join('\n', new[] { Lead, edited, Tail }.OfType<string>());
    }
}
