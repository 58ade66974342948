using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace KnowledgeGraph.Traversal;

/// <summary>Reads the tables that are built into this assembly.</summary>
internal static class YamlData
{
    private static readonly IDeserializer Reader = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    /// <exception cref="InvalidOperationException">There is no such table: the build is broken.</exception>
    public static T Read<T>(string name)
    {
        using var stream = typeof(YamlData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not in this assembly.");
        using var text = new StreamReader(stream);
        return Parse<T>(text.ReadToEnd());
    }

    public static T Parse<T>(string yaml) => Reader.Deserialize<T>(yaml);
}
