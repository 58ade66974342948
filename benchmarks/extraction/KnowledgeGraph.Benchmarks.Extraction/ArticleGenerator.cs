using System.Text;
using KnowledgeGraph.Model;
using KnowledgeGraph.Quality.Scoring;

namespace KnowledgeGraph.Benchmarks.Extraction;

/// <summary>
/// Makes articles of the lines of annotated ones, shuffled, with everybody's name another in each article: as mixed as real text, and no
/// two alike. A small text read again and again would stay in the processor's caches and tell a speed that nobody will see.
/// </summary>
internal sealed class ArticleGenerator
{
    private static readonly string[] Onsets = ["b", "ch", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "sh", "t", "v", "w", "y", "z"];
    private static readonly string[] Rimes = ["a", "ai", "an", "ang", "e", "en", "i", "in", "o", "ong", "u", "un"];

    private readonly Random _random;
    private readonly List<Part[]> _lines = [];

    public ArticleGenerator(int seed)
    {
        _random = new Random(seed);
        foreach (var article in ((string[])["seeds", "dev"]).SelectMany(set => ArticleSet.Of(set).Articles))
        {
            var names = GoldArticle.Parse(article.Gold).Persons.SelectMany(person => Words(person.Name)).Where(word => word.Length > 1 && char.IsUpper(word[0])).ToHashSet(StringComparer.Ordinal);
            _lines.AddRange(article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Parts(line, names)));
        }
    }

    /// <summary>An article of at least so many characters.</summary>
    public ArticleDocument Next(int characters)
    {
        var text = new StringBuilder(characters + 1024);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        while (text.Length < characters)
        {
            foreach (var part in _lines[_random.Next(_lines.Count)])
            {
                text.Append(part.IsName ? NameFor(part.Text, names) : part.Text);
            }

            text.Append("\n\n");
        }

        return new ArticleDocument(text.ToString(), null, null);
    }

    private string NameFor(string word, Dictionary<string, string> names)
    {
        if (!names.TryGetValue(word, out var name))
        {
            var syllables = string.Concat(Enumerable.Range(0, word.Length > 5 ? 3 : 2).Select(_ => Onsets[_random.Next(Onsets.Length)] + Rimes[_random.Next(Rimes.Length)]));
            names[word] = name = char.ToUpperInvariant(syllables[0]) + syllables[1..];
        }

        return name;
    }

    private static Part[] Parts(string line, HashSet<string> names)
    {
        var parts = new List<Part>();
        var literal = 0;
        for (var i = 0; i < line.Length;)
        {
            var end = i;
            while (end < line.Length && char.IsLetter(line[end]))
            {
                end++;
            }

            if (end > i && names.Contains(line[i..end]))
            {
                parts.Add(new Part(line[literal..i], false));
                parts.Add(new Part(line[i..end], true));
                literal = end;
            }

            i = Math.Max(end, i + 1);
        }

        parts.Add(new Part(line[literal..], false));
        return [.. parts];
    }

    private static string[] Words(string name) => name.Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries);

    private readonly record struct Part(string Text, bool IsName);
}
