using System.Collections.Frozen;

namespace KnowledgeGraph.Resolution;

/// <summary>The tables of persons' names: what is no part of a name, what is one name in several spellings, and how frequent names are.</summary>
internal sealed class PersonLexicon
{
    private readonly FrozenDictionary<string, Gender> _honorifics;
    private readonly FrozenDictionary<string, Gender> _connectors;
    private readonly FrozenSet<string> _particles;
    private readonly FrozenSet<string> _suffixes;
    private readonly FrozenSet<string> _servants;
    private readonly FrozenDictionary<string, string> _variants;
    private readonly FrozenSet<string> _patronymic;
    private readonly FrozenSet<string> _vietnameseSurnames;
    private readonly FrozenSet<string> _vietnameseMiddles;

    private PersonLexicon(Dictionary<string, string[]> words, Dictionary<string, string[]> variants)
    {
        _honorifics = Genders(words, "honorifics");
        _connectors = Genders(words, "connectors");
        _particles = words["particles"].ToFrozenSet(StringComparer.Ordinal);
        _suffixes = words["suffixes"].ToFrozenSet(StringComparer.Ordinal);
        _servants = words["servant-of"].ToFrozenSet(StringComparer.Ordinal);
        _variants = variants.SelectMany(row => row.Value.Select(v => (v, row.Key))).ToFrozenDictionary(pair => pair.v, pair => pair.Key, StringComparer.Ordinal);
        _vietnameseSurnames = words["vietnamese-surnames"].ToFrozenSet(StringComparer.Ordinal);
        _vietnameseMiddles = words["vietnamese-middles"].ToFrozenSet(StringComparer.Ordinal);
        _patronymic = words["patronymic-names"].Select(Variant).ToFrozenSet(StringComparer.Ordinal);
    }

    public static PersonLexicon Read() => new(Yaml.Lists("person-words.yml"), Yaml.Lists("person-variants.yml"));

    public bool IsHonorific(string folded) => _honorifics.ContainsKey(folded);

    /// <summary>Of an honorific as written, several words allowed ("Tan Sri Dato' Dr.").</summary>
    public Gender GenderOfHonorific(IReadOnlyCollection<NameWord> words) =>
        words.Zip(words.Skip(1).Append(default), (w, next) => _honorifics.GetValueOrDefault($"{w.Folded} {next.Folded}", _honorifics.GetValueOrDefault(w.Folded)))
            .FirstOrDefault(g => g != Gender.Unknown);

    public bool IsConnector(string folded, out Gender gender) => _connectors.TryGetValue(folded, out gender);

    public bool IsParticle(string folded) => _particles.Contains(folded);

    public bool IsSuffix(string folded) => _suffixes.Contains(folded);

    /// <summary>"Abdul", "Abd al-": the first half of a name.</summary>
    public bool IsServantOf(string folded) => _servants.Contains(folded);

    public bool IsPatronymic(string canonical) => _patronymic.Contains(canonical);

    /// <summary>Surname and middle name of Vietnam, where words are no syllables of one given name.</summary>
    public bool IsVietnamese(string surname, string middle) => _vietnameseSurnames.Contains(surname) && _vietnameseMiddles.Contains(middle);

    public string Variant(string folded) => _variants.GetValueOrDefault(folded, folded);

    private static FrozenDictionary<string, Gender> Genders(Dictionary<string, string[]> words, string name) =>
        words[$"{name}-male"].Select(w => (w, Gender.Male))
            .Concat(words[$"{name}-female"].Select(w => (w, Gender.Female)))
            .Concat(words[$"{name}-any"].Select(w => (w, Gender.Unknown)))
            .ToFrozenDictionary(pair => pair.w, pair => pair.Item2, StringComparer.Ordinal);
}
