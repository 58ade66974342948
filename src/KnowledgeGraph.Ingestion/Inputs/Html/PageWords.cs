using System.Collections.Frozen;
using YamlDotNet.RepresentationModel;

namespace KnowledgeGraph.Ingestion.Html;

/// <summary>The words of page-words.yml.</summary>
internal static class PageWords
{
    private static readonly YamlMappingNode Root = Load();

    public static FrozenSet<string> ContentNames { get; } = List("content_names");

    public static FrozenSet<string> BoilerplateWords { get; } = List("boilerplate_words");

    public static FrozenSet<string> DroppedLines { get; } = List("dropped_lines");

    public static FrozenSet<string> ClosingLines { get; } = List("closing_lines");

    public static FrozenSet<string> ClosingStarts { get; } = List("closing_starts");

    public static FrozenSet<string> PointingStarts { get; } = List("pointing_starts");

    private static YamlMappingNode Load()
    {
        using var reader = new StreamReader(typeof(PageWords).Assembly.GetManifestResourceStream("page-words.yml")!);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static FrozenSet<string> List(string name) =>
        ((YamlSequenceNode)Root.Children[name]).Select(word => ((YamlScalarNode)word).Value!).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
