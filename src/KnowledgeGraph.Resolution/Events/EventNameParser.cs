using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KnowledgeGraph.Resolution;

/// <summary>Reads an event's name. "10th anniversary", "14th Five-Year Plan" count something else than editions; "21-day" counts days.</summary>
internal sealed class EventNameParser
{
    private static readonly string[] Links = ["of", "for", "at", "in", "to", "during", "on"];

    private readonly Vocabulary _vocabulary;
    private readonly FrozenSet<string> _parts;
    private readonly FrozenSet<string> _partKinds;
    private readonly FrozenSet<string> _counted;
    private readonly FrozenSet<string> _empty;
    private readonly ReadBefore<string, EventName> _before;

    public EventNameParser(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _before = new ReadBefore<string, EventName>(text => text, Read);
        var tables = Yaml.Lists("event-words.yml");
        _parts = Set("parts");
        _partKinds = Set("part-kinds");
        _counted = Set("counted");
        _empty = Set("empty");

        FrozenSet<string> Set(string name) => tables[name].Select(vocabulary.Canonical).ToFrozenSet(StringComparer.Ordinal);
    }

    public Vocabulary Vocabulary => _vocabulary;

    public EventName Parse(string text) => _before.Of(text);

    private EventName Read(string text)
    {
        var (plain, asides) = Parentheses.TakeOut(text);
        var words = NameWord.Split(plain);
        var part = Part(words);
        var rest = words[part..];
        var partWords = words.Take(part).Select(w => _vocabulary.Canonical(w.Folded)).Where(w => !_vocabulary.IsStop(w) && !Links.Contains(w));
        var reading = Read([.. rest, .. asides.Select(NameWord.Split).Where(a => a.Count > 1 || (a.Count == 1 && !a[0].IsAcronym)).SelectMany(a => a)]);
        ImmutableArray<string> series = [.. reading.Words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new EventName
        {
            Text = text,
            Part = part == 0 ? null : string.Join(' ', partWords.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
            Series = series,
            Key = string.Join(' ', series),
            Telling = [.. series.Where(w => !_vocabulary.IsEveryday(w))],
            Information = series.Sum(_vocabulary.Information),
            Edition = reading.Edition,
            Year = reading.Year,
        };
    }

    /// <summary>How many words say which part it is ("the opening ceremony of the"); 0 for a whole.</summary>
    private int Part(List<NameWord> words)
    {
        var at = 0;
        var marked = false;
        while (at < words.Count)
        {
            var canonical = Canonical(words, at);
            var part = _parts.Contains(canonical);
            if (!part && !_vocabulary.IsStop(words[at].Folded) && !_partKinds.Contains(canonical) && _vocabulary.Ordinal(words[at]) is null)
            {
                break;
            }

            if (marked && Links.Contains(words[at].Folded))
            {
                return SkipThe(words, at + 1);
            }

            marked |= part;
            at++;
        }

        return at == words.Count && marked ? at : 0;
    }

    private static int SkipThe(List<NameWord> words, int at) => at < words.Count && words[at].Folded == "the" ? at + 1 : at;

    private string Canonical(List<NameWord> words, int i) => _vocabulary.Canonical(words[i].Folded);

    private (List<string> Words, int? Edition, int? Year) Read(List<NameWord> words)
    {
        var (kept, edition, year) = (new List<string>(), (int?)null, (int?)null);
        for (var i = 0; i < words.Count; i++)
        {
            var folded = words[i].Folded;
            if (_vocabulary.IsStop(folded) || _empty.Contains(Canonical(words, i)))
            {
                continue;
            }

            if (_vocabulary.Ordinal(words[i]) is { } ordinal)
            {
                if (IsCounted(words, i))
                {
                    kept.Add("#" + ordinal);
                }
                else
                {
                    edition ??= ordinal;
                }
            }
            else if (folded.All(char.IsAsciiDigit))
            {
                Number(words, i, folded, kept, ref year);
            }
            else
            {
                var (length, country) = _vocabulary.Countries.Match(words, i);
                kept.Add(length > 0 && country!.Length > 0 ? "+" + country : Canonical(words, i));
                i += Math.Max(length, 1) - 1;
            }
        }

        return (kept, edition, year);
    }

    private void Number(List<NameWord> words, int i, string folded, List<string> kept, ref int? year)
    {
        if (folded.Length == 4 && folded[..2] is "19" or "20" && !IsCounted(words, i))
        {
            year ??= int.Parse(folded, System.Globalization.CultureInfo.InvariantCulture);
        }
        else if (i + 1 >= words.Count || words[i + 1].Folded is not ("day" or "days" or "week"))
        {
            kept.Add("#" + folded);
        }
    }

    private bool IsCounted(List<NameWord> words, int i) =>
        Enumerable.Range(i + 1, 2).Any(j => j < words.Count && _counted.Contains(Canonical(words, j)));
}
