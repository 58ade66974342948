namespace KnowledgeGraph.Resolution;

/// <summary>The weight table: thousandths of log-odds by section (person, institution, event) and name. Policy as data.</summary>
internal sealed class Weights
{
    private readonly Dictionary<string, Dictionary<string, int>> _sections;

    private Weights(Dictionary<string, Dictionary<string, int>> sections) => _sections = sections;

    public static Weights Read() => new(Yaml.Read<Dictionary<string, Dictionary<string, int>>>("weights.yml"));

    /// <exception cref="KeyNotFoundException">The table has no such weight: a bug of this assembly.</exception>
    public Section Of(string section) => new(section, _sections[section]);

    internal readonly record struct Section(string Name, IReadOnlyDictionary<string, int> Values)
    {
        public int this[string weight] => Values.TryGetValue(weight, out var value) ? value : throw new KeyNotFoundException($"weights.yml has no {Name}.{weight}");
    }
}
