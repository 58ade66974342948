using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.SecondExtractor;

/// <summary>
/// What is asked about one block: the rules, title and day, the names that our own reading found, and the block's sentences by number.
/// Each line of the article stands behind a mark that is made of the article's hash, which nobody can know who writes the article.
/// </summary>
/// <param name="Key">Names the sentences asked about.</param>
internal sealed record Prompt(string Key, string Instructions, string Question, int First, int End)
{
    /// <summary>Changes with every word of the instructions, the schema or the layout below.</summary>
    public const string Version = "1";

    private const int SentencesAtMost = 8;
    private const int CharactersAtMost = 4000;
    private const int NamesAtMost = 200;

    private static readonly string Rules = Resource("instructions.txt");

    public static string Schema { get; } = Resource("schema.json");

    /// <summary>One for each block of sentences, in order.</summary>
    public static IEnumerable<Prompt> Of(ArticleDocument article, ArticleFacts facts)
    {
        var mark = $"[{article.ToId().ToString()[..12]}]";
        var names = Names(article.Text, facts);
        for (var first = 0; first < facts.Sentences.Length;)
        {
            var end = first + 1;
            while (end < facts.Sentences.Length && end - first < SentencesAtMost && facts.Sentences[end].End - facts.Sentences[first].Start <= CharactersAtMost)
            {
                end++;
            }

            yield return Block(article, facts, mark, names, first, end);
            first = end;
        }
    }

    private static Prompt Block(ArticleDocument article, ArticleFacts facts, string mark, string names, int first, int end)
    {
        var sentences = new StringBuilder();
        for (var s = first; s < end; s++)
        {
            sentences.Append(mark).Append(' ').Append(s + 1).Append(": ").Append(OneLine(facts.Sentences[s].Of(article.Text))).Append('\n');
        }

        var question = $"""
            The mark is {mark}

            Title:
            {mark} {OneLine(article.Title ?? "")}
            Published: {article.Published?.ToString() ?? "unknown"}

            Names:
            {Marked(names, mark)}
            Sentences:
            {sentences}
            """;
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{first}\n{sentences}")))[..16];
        return new Prompt(key, Rules, question, first, end);
    }

    private static string Names(string text, ArticleFacts facts)
    {
        var lines = facts.Entities
            .Select((entity, i) => (entity, i))
            .Take(NamesAtMost)
            .Select(pair => $"{pair.entity.Kind.ToString().ToLowerInvariant()}: {OneLine(pair.entity.Name.Of(text))}");
        return string.Join('\n', lines);
    }

    private static string Marked(string lines, string mark) => string.Concat(lines.Split('\n').Select(line => $"{mark} {line}\n"));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n', '\t', '\r', '\u2028', '\u2029', '\u0085'], StringSplitOptions.RemoveEmptyEntries));

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(Prompt).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
