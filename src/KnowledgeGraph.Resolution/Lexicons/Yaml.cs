using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace KnowledgeGraph.Resolution;

/// <summary>Reads the tables that are embedded beside the code. A table that cannot be read is a bug of this assembly, so it throws.</summary>
internal static class Yaml
{
    public static T Read<T>(string name)
    {
        using var stream = typeof(Yaml).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the table '{name}' is not embedded");
        using var reader = new StreamReader(stream);
        return new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<T>(reader);
    }

    /// <summary>A table of lists: name to words. Words stand as one string, split at blanks; a phrase joins its words by underscores.</summary>
    public static Dictionary<string, string[]> Lists(string name) =>
        Read<Dictionary<string, string>>(name).ToDictionary(
            pair => pair.Key,
            pair => pair.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Replace('_', ' ')).ToArray(),
            StringComparer.Ordinal);
}
