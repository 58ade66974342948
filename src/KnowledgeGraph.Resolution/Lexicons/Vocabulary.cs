using System.Collections.Frozen;

namespace KnowledgeGraph.Resolution;

/// <summary>How much a word says, when two names share it.</summary>
internal enum WordClass { Rare, Place, Common, Generic }

/// <summary>What the head of an institution's name makes of it.</summary>
internal enum HeadClass { None, Body, University, Company, School, Unit, Government, Mission }

/// <summary>The words of institutions', events' and posts' names: one spelling, one language, how frequent, what they make of a name.</summary>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, string> _canonical;
    private readonly FrozenSet<string> _stops;
    private readonly FrozenDictionary<string, WordClass> _classes;
    private readonly FrozenDictionary<string, HeadClass> _heads;
    private readonly FrozenSet<string> _legalForms;
    private readonly FrozenSet<string> _companyWords;
    private readonly FrozenDictionary<string, int> _ordinals;
    private readonly Weights.Section _weights;

    private Vocabulary(Weights.Section weights)
    {
        _weights = weights;
        var synonyms = Yaml.Lists("word-synonyms.yml");
        _canonical = synonyms.SelectMany(row => row.Value.Select(w => (w, row.Key))).DistinctBy(p => p.w).ToFrozenDictionary(p => p.w, p => p.Key, StringComparer.Ordinal);
        var words = Yaml.Lists("word-classes.yml");
        _stops = words["stop"].ToFrozenSet(StringComparer.Ordinal);
        _legalForms = words["legal-forms"].ToFrozenSet(StringComparer.Ordinal);
        _companyWords = words["company-words"].Select(Canonical).ToFrozenSet(StringComparer.Ordinal);
        _heads = Heads(Yaml.Lists("heads.yml"));
        _classes = Classes(words);
        _ordinals = Yaml.Read<Dictionary<string, int>>("ordinals.yml").ToFrozenDictionary(StringComparer.Ordinal);
        var countries = Yaml.Lists("countries.yml");
        Countries = new PhraseTable<string>(countries.Where(r => r.Key != "regions").SelectMany(r => r.Value.Select(p => (p, r.Key)))
            .Concat(countries["regions"].Select(p => (p, ""))));
        Places = new PhraseTable<string>(Yaml.Lists("places.yml").SelectMany(r => r.Value.Select(p => (p, r.Value[0]))));
        Bodies = new PhraseTable<string>(Yaml.Lists("world-bodies.yml").SelectMany(r => r.Value.Select(p => (p, r.Key))));
    }

    /// <summary>ISO 3166 alpha-2 by name and demonym; empty for a region that only looks like a country ("Latin American").</summary>
    public PhraseTable<string> Countries { get; }

    /// <summary>Cities and provinces, by any of their names, to the first.</summary>
    public PhraseTable<string> Places { get; }

    /// <summary>Bodies of the world's states, by name and acronym.</summary>
    public PhraseTable<string> Bodies { get; }

    public static Vocabulary Read(Weights weights) => new(weights.Of("words"));

    /// <summary>One word for its spellings, abbreviations, translations and plural.</summary>
    public string Canonical(string folded)
    {
        if (_canonical.TryGetValue(folded, out var canonical))
        {
            return canonical;
        }

        var stem = Stem(folded);
        return _canonical.GetValueOrDefault(stem, stem);
    }

    public bool IsStop(string word) => _stops.Contains(word);

    public bool IsLegalForm(string word) => _legalForms.Contains(word);

    public bool IsCompanyWord(string canonical) => _companyWords.Contains(canonical);

    public HeadClass HeadOf(string canonical) => _heads.GetValueOrDefault(canonical);

    public bool IsPlace(string canonical) => _classes.GetValueOrDefault(canonical) == WordClass.Place;

    /// <summary>Neither a rare word nor a place.</summary>
    public bool IsEveryday(string canonical) => _classes.GetValueOrDefault(canonical) is WordClass.Common or WordClass.Generic;

    /// <summary>Thousandths of nats.</summary>
    public int Information(string canonical) => _weights[_classes.GetValueOrDefault(canonical, canonical.Length <= 2 ? WordClass.Common : WordClass.Rare) switch
    {
        WordClass.Generic => "generic",
        WordClass.Common => "common",
        WordClass.Place => "place",
        _ => "rare",
    }];

    /// <summary>"9th", "ninth", "IX" to 9; null for what is no ordinal. Roman numerals from two letters on, in capitals.</summary>
    public int? Ordinal(NameWord word)
    {
        if (_ordinals.TryGetValue(word.Folded, out var named))
        {
            return named;
        }

        if (char.IsAsciiDigit(word.Folded[0]))
        {
            return Numbered(word.Folded);
        }

        return word.Raw.Length >= 2 && word.Raw.AsSpan().ContainsAnyExcept("IVXL") is false ? Roman(word.Raw) : null;
    }

    /// <summary>"9th", "1st", "5o".</summary>
    private static int? Numbered(string folded)
    {
        var digits = folded.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 4 && folded[digits..] is "st" or "nd" or "rd" or "th" or "o" or "a"
            ? int.Parse(folded.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }

    private static int Roman(string numeral)
    {
        var (sum, last) = (0, 0);
        foreach (var c in numeral.Reverse())
        {
            var value = c switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 50 };
            sum += value < last ? -value : value;
            last = Math.Max(last, value);
        }

        return sum;
    }

    private static string Stem(string word) => word.Length switch
    {
        > 4 when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        > 5 when word.EndsWith("ics", StringComparison.Ordinal) => word[..^1],
        > 4 when word.EndsWith("sses", StringComparison.Ordinal) => word[..^2],
        > 3 when word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
        _ => word,
    };

    private FrozenDictionary<string, HeadClass> Heads(Dictionary<string, string[]> tables)
    {
        var heads = new Dictionary<string, HeadClass>(StringComparer.Ordinal);
        foreach (var (name, words) in tables)
        {
            foreach (var word in words)
            {
                heads[Canonical(word)] = Enum.Parse<HeadClass>(name, ignoreCase: true);
            }
        }

        return heads.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private FrozenDictionary<string, WordClass> Classes(Dictionary<string, string[]> words)
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (var head in _heads.Keys)
        {
            classes[head] = WordClass.Generic;
        }

        foreach (var (name, @class) in new[] { ("generic", WordClass.Generic), ("common", WordClass.Common), ("company-words", WordClass.Common) })
        {
            foreach (var word in words[name])
            {
                classes.TryAdd(Canonical(word), @class);
            }
        }

        foreach (var word in Yaml.Lists("places.yml").SelectMany(r => r.Value).SelectMany(p => p.Split(' ')))
        {
            classes.TryAdd(Canonical(word), WordClass.Place);
        }

        return classes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
