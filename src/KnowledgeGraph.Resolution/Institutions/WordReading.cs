namespace KnowledgeGraph.Resolution;

/// <summary>One pass over the words of a name: which are content, which say a country, a number, a legal form, and what the head is.</summary>
internal sealed class WordReading(Vocabulary vocabulary)
{
    private static readonly string[] HostMarks = ["in", "to", "at"];

    public List<string> Words { get; } = [];

    /// <summary>In order of the name, doubles kept.</summary>
    public List<string> Countries { get; } = [];

    public List<int> Numbers { get; } = [];

    public HeadClass Head { get; private set; }

    public bool HeadFirst { get; private set; }

    public bool HasLegalForm { get; private set; }

    /// <summary>A city that the name is followed by: a consulate's.</summary>
    public string? Place { get; private set; }

    public void Read(IReadOnlyList<NameWord> words)
    {
        var content = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var (length, country) = vocabulary.Countries.Match(words, i);
            if (length > 0)
            {
                Country(words, i, length, country!);
                i += length - 1;
                content++;
                continue;
            }

            content += Word(words, i, content) ? 1 : 0;
        }

        SenderFirst(words);
    }

    private bool Word(IReadOnlyList<NameWord> words, int i, int before)
    {
        var word = words[i];
        if (vocabulary.IsStop(word.Folded))
        {
            return false;
        }

        if (vocabulary.IsLegalForm(word.Folded))
        {
            HasLegalForm = true;
            return false;
        }

        if (Number(words, i) is { } number)
        {
            Numbers.Add(number);
            return false;
        }

        var canonical = vocabulary.Canonical(word.Folded);
        var head = vocabulary.HeadOf(canonical);
        if (Outranks(head))
        {
            Head = head;
            HeadFirst = before == 0;
        }

        if (Head == HeadClass.Mission && vocabulary.Places.Match(words, i) is { Words: > 0 } place)
        {
            Place = place.Value;
        }

        Words.Add(canonical);
        return true;
    }

    /// <summary>A mission stays a mission; a university's school is the university's; else the last head decides, as in "Business School".</summary>
    private bool Outranks(HeadClass head) =>
        head != HeadClass.None && Head != HeadClass.Mission && !(Head is HeadClass.Government && head is HeadClass.Body or HeadClass.Unit or HeadClass.School);

    private int? Number(IReadOnlyList<NameWord> words, int i)
    {
        if (words[i].Folded.All(char.IsAsciiDigit) && words[i].Folded.Length <= 4)
        {
            return int.Parse(words[i].Folded, System.Globalization.CultureInfo.InvariantCulture);
        }

        return vocabulary.Ordinal(words[i]);
    }

    /// <summary>"Malaysia-China" names a bond of two countries, which is part of the name; else the country is an attribute.</summary>
    private void Country(IReadOnlyList<NameWord> words, int i, int length, string code)
    {
        var bound = words[i].Before == '-' || (i + length < words.Count && words[i + length].Before == '-');
        if (bound || code.Length == 0)
        {
            Words.Add(code.Length > 0 ? "+" + code : string.Concat(words.Skip(i).Take(length).Select(w => w.Folded)));
            return;
        }

        Countries.Add(code);
    }

    /// <summary>"Embassy in Malaysia of the People's Republic of China": who is behind "in" or "to" is the host.</summary>
    private void SenderFirst(IReadOnlyList<NameWord> words)
    {
        if (Head != HeadClass.Mission || Countries.Count < 2)
        {
            return;
        }

        var mark = words.Select((w, i) => (w, i)).FirstOrDefault(p => HostMarks.Contains(p.w.Folded));
        var before = 0;
        for (var i = 0; i < mark.i; i++)
        {
            before += vocabulary.Countries.Match(words, i).Words > 0 ? 1 : 0;
        }

        if (mark.i > 0 && before == 0)
        {
            Countries.Reverse();
        }
    }
}
