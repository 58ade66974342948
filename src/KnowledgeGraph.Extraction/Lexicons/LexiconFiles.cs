using System.Reflection;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>
/// Reads the embedded YAML. A file maps labels to lists of words, or to maps from a value to such lists; lists nest. A folded text stands for
/// the words that its spaces part: long lists of single words load in a fraction of the time so.
/// </summary>
internal static class LexiconFiles
{
    public static IEnumerable<(string Name, YamlMappingNode Root)> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var stream = new YamlStream();
            stream.Load(reader);
            yield return (name, (YamlMappingNode)stream.Documents[0].RootNode);
        }
    }

    /// <exception cref="InvalidDataException">A key is no label.</exception>
    public static void Collect(YamlMappingNode root, List<(Label Label, int Value, string Phrase)> into)
    {
        foreach (var (key, node) in root.Children)
        {
            if (!Label.TryParse(key.ToString(), out var label))
            {
                throw new InvalidDataException($"a lexicon names the unknown label '{key}'");
            }

            if (node is YamlMappingNode byValue)
            {
                foreach (var (value, words) in byValue.Children)
                {
                    var extra = Label.TryParse(value.ToString(), out var sub) && sub.Meets(Label.Unit | Label.Mission) ? sub : Label.None;
                    Words(words, label | extra, extra == Label.None ? Lexicon.ValueOf(label, value.ToString()) : -1, into);
                }
            }
            else
            {
                Words(node, label, -1, into);
            }
        }
    }

    private static void Words(YamlNode node, Label label, int value, List<(Label Label, int Value, string Phrase)> into)
    {
        if (node is YamlSequenceNode list)
        {
            foreach (var item in list)
            {
                Words(item, label, value, into);
            }
        }
        else if (node is YamlScalarNode { Style: ScalarStyle.Folded } text)
        {
            foreach (var word in text.Value!.Split(' '))
            {
                into.Add((label, value, word));
            }
        }
        else
        {
            into.Add((label, value, ((YamlScalarNode)node).Value!));
        }
    }
}
