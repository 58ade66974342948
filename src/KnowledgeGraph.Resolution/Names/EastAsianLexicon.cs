using System.Collections.Frozen;

namespace KnowledgeGraph.Resolution;

/// <summary>Surnames in pinyin, southern and Korean spellings, and what a syllable of a given name looks like.</summary>
internal sealed class EastAsianLexicon
{
    private readonly FrozenSet<string> _compounds;

    private EastAsianLexicon(Dictionary<string, string[]> tables)
    {
        _compounds = tables["compound"].ToFrozenSet(StringComparer.Ordinal);
        var classes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in new[] { "very-common", "common", "uncommon", "compound" })
        {
            foreach (var surname in tables[name])
            {
                classes.TryAdd(surname, name);
            }
        }

        SurnameClasses = classes.ToFrozenDictionary(StringComparer.Ordinal);
        GivenOnly = tables["rather-given"].ToFrozenSet(StringComparer.Ordinal);
    }

    public FrozenDictionary<string, string> SurnameClasses { get; }

    /// <summary>Surnames that far oftener are a syllable of a given name, so that they decide no order.</summary>
    private FrozenSet<string> GivenOnly { get; }

    public static EastAsianLexicon Read() => new(Yaml.Lists("east-asian-surnames.yml"));

    public bool IsSurname(string token) => SurnameClasses.ContainsKey(token);

    /// <summary>So frequent that it is the surname whatever stands beside it ("Lee Jihye").</summary>
    public bool IsFrequent(string token) => SurnameClasses.GetValueOrDefault(token) is "very-common" or "common";

    public bool IsClearSurname(string token) => IsSurname(token) && !GivenOnly.Contains(token);

    public bool IsCompound(string first, string second) => _compounds.Contains(first + second);

    /// <summary>One cluster of vowels, at most six letters: "zhi", "boon", "huei", "kyung".</summary>
    public static bool IsSyllable(string token) => token.Length is >= 1 and <= 6 && VowelClusters(token) == 1 && char.IsAsciiLetter(token[0]);

    /// <summary>How many clusters of vowels; what a two-syllable given name written as one word has.</summary>
    public static int VowelClusters(string token)
    {
        var (clusters, inside) = (0, false);
        foreach (var c in token)
        {
            var vowel = c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
            clusters += vowel && !inside ? 1 : 0;
            inside = vowel;
        }

        return clusters;
    }

    /// <summary>Romanisations outside pinyin write a mute h ("Lih", "Keh").</summary>
    public static string FoldSyllable(string syllable) =>
        syllable.Length > 2 && syllable[^1] == 'h' && syllable[^2] is 'a' or 'e' or 'i' or 'o' or 'u' ? syllable[..^1] : syllable;
}
