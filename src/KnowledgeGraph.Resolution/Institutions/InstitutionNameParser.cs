using System.Collections.Immutable;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Brings an institution's name into one form: parentheses taken out (acronym, branch, country), unit and parent parted, country
/// words made an attribute, words in one spelling and language, grammar dropped.
/// </summary>
internal sealed class InstitutionNameParser(Vocabulary vocabulary)
{
    private readonly ParentSplitter _splitter = new(vocabulary);
    private ReadBefore<string, InstitutionName>? _before;

    public Vocabulary Vocabulary => vocabulary;

    public InstitutionName Parse(string text) => (_before ??= new ReadBefore<string, InstitutionName>(text => text, Read)).Of(text);

    private InstitutionName Read(string text)
    {
        var (plain, asides) = Parentheses.TakeOut(text);
        var words = NameWord.Split(plain);
        if (words.Count == 0)
        {
            words = NameWord.Split(text);
        }

        var (own, parent) = _splitter.Split(words);
        var name = Build(text, own);
        if (parent.Count > 0 && name.Bag.Length > 0)
        {
            name = name with { Parent = Build(string.Join(' ', parent.Select(w => w.Raw)), parent) };
            name = name with { Countries = name.Countries.IsEmpty ? name.Parent.Countries : name.Countries };
        }

        return asides.Aggregate(name, Aside);
    }

    private InstitutionName Aside(InstitutionName name, string aside)
    {
        var words = NameWord.Split(aside);
        if (words.Count == 0)
        {
            return name;
        }

        if (words.Count == 1 && words[0].IsAcronym)
        {
            return name with { Acronym = words[0].Folded };
        }

        var (length, country) = vocabulary.Countries.Match(words, 0);
        var branch = string.Join(' ', words.Select(w => w.Folded));
        return length == words.Count && country!.Length > 0
            ? name with { Countries = [.. name.Countries.Append(country).Distinct().Order(StringComparer.Ordinal)], Branch = name.Head == HeadClass.Government ? null : branch }
            : name with { Branch = branch };
    }

    private InstitutionName Build(string text, List<NameWord> words)
    {
        var reading = new WordReading(vocabulary);
        reading.Read(words);
        ImmutableArray<string> bag = [.. reading.Words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var head = reading.Head;
        var isAcronym = words.Count == 1 && words[0].IsAcronym;
        var core = bag.Where(w => !vocabulary.IsCompanyWord(w)).ToArray();
        var first = words.Count > 1 && words[0].Folded == "the" ? 1 : 0;
        var (bodyLength, body) = words.Count > 0 ? vocabulary.Bodies.Match(words, first) : (0, null);
        return new InstitutionName
        {
            Text = text,
            Bag = bag,
            Key = string.Join(' ', bag),
            Core = core.Length == 0 ? string.Join(' ', bag) : string.Join(' ', core),
            Information = bag.Sum(vocabulary.Information),
            Head = reading.HasLegalForm && head is HeadClass.None or HeadClass.Body ? HeadClass.Company : head,
            IsAnonymousUnit = head == HeadClass.Unit ? !bag.Any(vocabulary.IsPlace) : head == HeadClass.School && bag.All(vocabulary.IsEveryday),
            HeadFirst = reading.HeadFirst,
            Countries = [.. (head == HeadClass.Mission ? reading.Countries.Take(1) : reading.Countries).Distinct().Order(StringComparer.Ordinal)],
            Host = head == HeadClass.Mission ? reading.Countries.Skip(1).FirstOrDefault() ?? reading.Place : null,
            Numbers = [.. reading.Numbers],
            Acronym = isAcronym ? words[0].Folded : null,
            IsAcronym = isAcronym,
            Initials = string.Concat(words.Where(w => !vocabulary.IsStop(w.Folded)).Select(w => w.Folded[0])),
            Body = bodyLength > 0 && bodyLength == words.Count - first ? body : null,
        };
    }
}
