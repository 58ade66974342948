using System.Collections.Frozen;

namespace KnowledgeGraph.Resolution;

/// <summary>How much sharing a name says, by classes of frequency that ship with the code, never by counts of what is stored.</summary>
internal sealed class NameFrequencies
{
    private readonly FrozenDictionary<string, int> _surnames;
    private readonly FrozenDictionary<string, int> _givens;
    private readonly FrozenDictionary<string, int> _names;
    private readonly Weights.Section _weights;

    private NameFrequencies(Weights.Section weights, PersonLexicon lexicon, EastAsianLexicon eastAsian)
    {
        _weights = weights;
        _surnames = eastAsian.SurnameClasses.ToFrozenDictionary(pair => pair.Key, pair => weights["surname-" + pair.Value], StringComparer.Ordinal);
        _givens = Classes("given-names.yml", "given-", w => w);
        _names = Classes("name-frequencies.yml", "name-", lexicon.Variant);
    }

    public static NameFrequencies Read(Weights weights, PersonLexicon lexicon, EastAsianLexicon eastAsian) => new(weights.Of("names"), lexicon, eastAsian);

    public int Surname(string token) => _surnames.TryGetValue(token, out var value) ? value : _weights["surname-rare"];

    /// <summary>Listed given names by their class; the others by how they are written, which is how many may share the spelling.</summary>
    public int Given(string token, Romanisation romanisation) =>
        _givens.TryGetValue(token, out var value) ? value
        : _names.TryGetValue(token, out value) ? value
        : _weights[romanisation switch
        {
            Romanisation.OneSyllable => "given-one-syllable",
            Romanisation.Korean => "given-korean",
            Romanisation.Southern => "given-rare-southern",
            _ => "given-rare",
        }];

    public int Name(string token) =>
        token.Length == 1 ? _weights["initial"]
        : _names.TryGetValue(token, out var value) ? value
        : _surnames.TryGetValue(token, out value) ? value
        : _weights[token.Length <= 3 ? "name-short" : "name-rare"];

    private FrozenDictionary<string, int> Classes(string table, string prefix, Func<string, string> canonical)
    {
        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, words) in Yaml.Lists(table))
        {
            foreach (var word in words)
            {
                // Spellings that are one name are as frequent as the most frequent of them.
                var weight = _weights[prefix + name];
                var token = canonical(word);
                classes[token] = classes.TryGetValue(token, out var other) ? Math.Min(other, weight) : weight;
            }
        }

        return classes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
