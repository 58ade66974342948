using System.Collections.Immutable;

namespace KnowledgeGraph.Resolution;

/// <summary>Reads a person's name: takes off what is no name, guesses how it is built, and puts its parts into one order.</summary>
internal sealed class PersonNameParser(PersonLexicon lexicon, EastAsianLexicon eastAsian, SyllableTable pinyin, SyllableTable korean, NameFrequencies frequencies)
{
    private ReadBefore<string, PersonName[]>? _before;

    public PersonLexicon Lexicon => lexicon;

    /// <summary>The readings of a name: one, or with an alias sign ("Haniff@Ghazali Hosman") one for each alias. Empty when nothing of a name is left.</summary>
    public IEnumerable<PersonName> Parse(string text) => (_before ??= new ReadBefore<string, PersonName[]>(name => name, name => [.. Readings(name)])).Of(text);

    private IEnumerable<PersonName> Readings(string text)
    {
        var words = NameWord.Split(text);
        var alias = words.FindIndex(w => w.Before == '@');
        if (alias <= 0)
        {
            return Read(text, words) is { } name ? [name] : [];
        }

        var (left, right) = (words[..alias], words[alias..]);
        return new[] { Read(text, left.Count > 1 ? left : [.. left, .. right.Skip(1)]), Read(text, right) }.OfType<PersonName>();
    }

    private PersonName? Read(string text, List<NameWord> words)
    {
        var (gender, patronymic, kept) = (Gender.Unknown, false, new List<NameWord>(words.Count));
        var syllables = IsAllSyllables(words);
        for (var i = 0; i < words.Count; i++)
        {
            var (length, child) = syllables ? (0, Gender.Unknown) : Connector(words, i, kept.Count);
            if (length > 0)
            {
                (gender, patronymic) = (gender == Gender.Unknown ? child : gender, true);
                i += length - 1;
            }
            else if (kept.Count == 0 && Honorific(words, i) is > 0 and var honorific)
            {
                i += honorific - 1;
            }
            else if (!IsFiller(words, i, kept.Count, syllables))
            {
                kept.Add(words[i]);
            }
        }

        return kept.Count == 0 ? null : Build(text, SurnameLastIfInverted(kept), patronymic, gender);
    }

    /// <summary>Nothing but syllables with a surname at one end: then "bin", "do" and "van" are syllables too.</summary>
    private bool IsAllSyllables(List<NameWord> words) =>
        words.Count is >= 2 and <= 4 && words.All(w => EastAsianLexicon.IsSyllable(w.Folded)) && (eastAsian.IsSurname(words[0].Folded) || eastAsian.IsSurname(words[^1].Folded));

    /// <summary>How many words say "son of" or "daughter of" here; 0 for none. "a/l" comes as two words, for the splitter takes the slash for a hyphen.</summary>
    private (int Words, Gender Child) Connector(List<NameWord> words, int i, int kept)
    {
        if (kept == 0 || i + 1 >= words.Count)
        {
            return (0, Gender.Unknown);
        }

        var (word, next) = (words[i], words[i + 1]);
        if (word.Folded.Length == 1 && next.Folded.Length == 1 && next.Before == '-' && lexicon.IsConnector($"/{word.Folded}{next.Folded}", out var child))
        {
            return (2, child);
        }

        var letter = word.Folded.Length == 1 && char.IsUpper(word.Raw[0]);
        return !letter && lexicon.IsConnector(word.Folded, out child) ? (1, child) : (0, Gender.Unknown);
    }

    /// <summary>How many words are an honorific here, leaving a name after it: "Tan" is a surname, "Tan Sri" is none.</summary>
    private int Honorific(List<NameWord> words, int i) =>
        i + 2 < words.Count && lexicon.IsHonorific($"{words[i].Folded} {words[i + 1].Folded}") ? 2
        : i + 1 < words.Count && lexicon.IsHonorific(words[i].Folded) ? 1
        : 0;

    private bool IsFiller(List<NameWord> words, int i, int kept, bool syllables) =>
        kept > 0 && !syllables && (lexicon.IsSuffix(words[i].Folded) || (lexicon.IsParticle(words[i].Folded) && i + 1 < words.Count));

    /// <summary>"Liarng, Ruoh-Huei": what stands before the comma is the surname.</summary>
    private static List<NameWord> SurnameLastIfInverted(List<NameWord> words)
    {
        var comma = words.FindIndex(w => w.Before == ',');
        return comma <= 0 ? words : [.. words[comma..], .. words[..comma]];
    }

    private PersonName Build(string text, List<NameWord> words, bool patronymic, Gender gender)
    {
        var tokens = Compound(words);
        if (!patronymic && EastAsian(words, tokens) is { } given)
        {
            return new PersonName(text, given, NameCulture.EastAsian, gender);
        }

        var named = tokens.Select(t => Token(t)).ToImmutableArray();
        var culture = patronymic || named.Count(t => lexicon.IsPatronymic(t.Canonical)) * 2 > named.Length ? NameCulture.Patronymic : NameCulture.Other;
        return new PersonName(text, named, culture, gender);
    }

    private NameToken Token(string folded)
    {
        var canonical = lexicon.Variant(folded);
        return new NameToken(canonical, folded, frequencies.Name(canonical));
    }

    /// <summary>Words to tokens: "Abdul Rahman" and "Abd al-Rahman" are one name, as is "Ou Yang".</summary>
    private List<string> Compound(List<NameWord> words)
    {
        var tokens = new List<string>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Folded;
            if (lexicon.IsServantOf(word) && i + 1 < words.Count)
            {
                tokens.Add("abd" + words[++i].Folded);
            }
            else if (i == 0 && words.Count > 2 && eastAsian.IsCompound(word, words[1].Folded))
            {
                tokens.Add(word + words[++i].Folded);
            }
            else
            {
                tokens.Add(lexicon.IsServantOf(word[..Math.Min(5, word.Length)]) && word.Length > 7 ? "abd" + word[5..] : word);
            }
        }

        return tokens;
    }

    /// <summary>
    /// Surname, then the given syllables as one token, then a given name of another kind ("Simon Ooi Tze Min"). Null when the words
    /// do not look it. Capitals and a surname in one place only decide the order, else the surname comes first.
    /// </summary>
    private ImmutableArray<NameToken>? EastAsian(List<NameWord> words, List<string> tokens)
    {
        if (tokens.Count >= 3 && lexicon.IsVietnamese(tokens[0], tokens[1]))
        {
            return null;
        }

        if (tokens.Count < 2 || tokens.Count != words.Count - (tokens.Count < words.Count ? 1 : 0))
        {
            return null;
        }

        var shift = words.Count - tokens.Count;
        var capitals = words.Skip(shift).Select(w => w.IsAllCapitals).ToArray();
        var someCapitals = capitals.Any(c => c) && !capitals.All(c => c);
        if (tokens.Count == 2)
        {
            return Two(tokens, someCapitals && capitals[1] && !capitals[0]);
        }

        if (tokens.Count > 4)
        {
            return null;
        }

        var first = eastAsian.IsSurname(tokens[0]) && Syllables(tokens, 1, 2);
        var last = eastAsian.IsSurname(tokens[^1]) && Syllables(tokens, 0, 2);
        if (tokens.Count == 3 && (first || last))
        {
            var reversed = last && (!first || (someCapitals && capitals[2]) || words[1].Before == '-');
            return reversed ? Named(tokens[2], [tokens[0], tokens[1]], null) : Named(tokens[0], [tokens[1], tokens[2]], null);
        }

        if (tokens.Count == 4 && eastAsian.IsSurname(tokens[1]) && Syllables(tokens, 2, 2))
        {
            return Named(tokens[1], [tokens[2], tokens[3]], tokens[0]);
        }

        if (tokens.Count == 4 && eastAsian.IsSurname(tokens[0]) && Syllables(tokens, 1, 2))
        {
            return Named(tokens[0], [tokens[1], tokens[2]], tokens[3]);
        }

        return null;
    }

    private ImmutableArray<NameToken>? Two(List<string> tokens, bool capitalsLast)
    {
        var first = IsSurnameOf(tokens[0], tokens[1]);
        var last = IsSurnameOf(tokens[1], tokens[0]);
        if (!first && !last)
        {
            return null;
        }

        var reversed = last && (!first || capitalsLast || (!eastAsian.IsClearSurname(tokens[0]) && eastAsian.IsClearSurname(tokens[1])));
        return reversed ? Named(tokens[1], [tokens[0]], null) : Named(tokens[0], [tokens[1]], null);
    }

    private bool IsSurnameOf(string surname, string given) =>
        eastAsian.IsSurname(surname) && (IsGiven(given) || (eastAsian.IsFrequent(surname) && given.Length > 1 && !lexicon.IsPatronymic(lexicon.Variant(given))));

    /// <summary>One or two syllables of pinyin, which "Richard" and "Omar" are not.</summary>
    private bool IsGiven(string token) => token.Length > 1 && pinyin.Syllables(token) is 1 or 2;

    private static bool Syllables(List<string> tokens, int from, int count) =>
        Enumerable.Range(from, count).All(i => tokens[i].Length > 1 && EastAsianLexicon.IsSyllable(tokens[i]));

    /// <summary>How the given name is spelled; null for one that is of another kind ("Bernard").</summary>
    private Romanisation? Romanisation(string given, bool parted) => pinyin.Syllables(given) switch
    {
        1 => Resolution.Romanisation.OneSyllable,
        0 when korean.Syllables(given) is 1 or 2 => Resolution.Romanisation.Korean,
        0 when parted => Resolution.Romanisation.Southern,
        0 => null,
        _ => Resolution.Romanisation.Pinyin,
    };

    private ImmutableArray<NameToken> Named(string surname, string[] given, string? other)
    {
        var folded = string.Concat(given);
        var canonical = given.Length == 1 ? folded : string.Concat(given.Select(EastAsianLexicon.FoldSyllable));
        var variant = lexicon.Variant(canonical);
        var tokens = ImmutableArray.Create(
            new NameToken(surname, surname, frequencies.Surname(surname)),
            new NameToken(variant, folded, Romanisation(folded, given.Length > 1) is { } spelling ? frequencies.Given(variant, spelling) : frequencies.Name(variant)));
        return other is null ? tokens : tokens.Add(Token(other));
    }
}
