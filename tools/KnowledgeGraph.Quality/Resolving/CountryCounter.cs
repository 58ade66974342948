using System.Collections.Immutable;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Quality.Resolving;

/// <summary>Which countries a text names most: at most three, each at least a third as often as the first.</summary>
internal sealed class CountryCounter
{
    private readonly Vocabulary _vocabulary = Vocabulary.Read(Weights.Read());

    public ImmutableArray<string> MostSpokenOf(string text)
    {
        var words = NameWord.Split(text);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            if (char.IsUpper(words[i].Raw[0]) && _vocabulary.Countries.Match(words, i) is { Words: > 0, Value.Length: > 0 } country)
            {
                counts[country.Value!] = counts.GetValueOrDefault(country.Value!) + 1;
                i += country.Words - 1;
            }
        }

        var most = counts.Count == 0 ? 0 : counts.Values.Max();
        return [.. counts.Where(c => c.Value * 3 >= most).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(3).Select(c => c.Key)];
    }
}
