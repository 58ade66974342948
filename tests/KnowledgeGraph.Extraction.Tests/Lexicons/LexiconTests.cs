using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KnowledgeGraph.Extraction.Tests.Lexicons;

public sealed class LexiconTests
{
    [Fact]
    public void No_lexicon_gives_a_word_the_same_label_twice()
    {
        var assembly = typeof(ArticleExtractor).Assembly;
        var words = assembly.GetManifestResourceNames().SelectMany(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var stream = new YamlStream();
            stream.Load(reader);
            return Words(stream.Documents[0].RootNode, name);
        }).ToList();

        Assert.True(words.Count(word => word.Label.EndsWith("/GivenName", StringComparison.Ordinal)) > 15_000 && words.Count(word => word.Label.EndsWith("/FamilyName", StringComparison.Ordinal)) > 2_000, "a list of names was cut short");
        Assert.True(words.Count > 25_000, $"only {words.Count} words were read");
        Assert.Empty(words.GroupBy(word => word).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Every_label_has_a_bit_of_its_own()
    {
        var label = typeof(ArticleExtractor).Assembly.GetType("KnowledgeGraph.Extraction.Lexicons.Label", throwOnError: true)!;
        var single = label.GetProperties().Where(property => property.PropertyType == label && property.Name is not ("None" or "Geo")).ToList();

        Assert.True(single.Count > 100);
        Assert.Equal(single.Count, single.Select(property => property.GetValue(null)).Distinct().Count());
    }

    private static IEnumerable<(string Label, string Word)> Words(YamlNode node, string label) => node switch
    {
        YamlMappingNode map => map.Children.SelectMany(child => Words(child.Value, $"{label}/{child.Key}")),
        YamlSequenceNode list => list.Children.SelectMany(child => Words(child, label)),
        YamlScalarNode { Style: ScalarStyle.Folded } text => text.Value!.Split(' ').Select(word => (label, word)),
        _ => [(label, node.ToString())],
    };
}
