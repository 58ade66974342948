using System.Text;

namespace KnowledgeGraph.Ingestion.Html;

/// <summary>Which lines of the main content are the article's, and how they stand in its text: the title first, a blank line between paragraphs.</summary>
internal static class PageText
{
    public static string Compose(string? title, IReadOnlyList<PageLine> lines)
    {
        var text = new StringBuilder(title);
        foreach (var line in Article(title, lines))
        {
            text.Append(text.Length == 0 ? "" : line.Breaks ? "\n\n" : "\n").Append(line.Text);
        }

        return text.ToString();
    }

    private static IEnumerable<PageLine> Article(string? title, IReadOnlyList<PageLine> lines)
    {
        var all = lines.Sum(line => line.Text.Length - line.Linked);
        var before = 0;
        var first = true;
        foreach (var line in lines)
        {
            if (line.Closes && before * 2 > all)
            {
                yield break;
            }

            before += line.Text.Length - line.Linked;
            if (line.IsPages || line.Closes || Says(line.Text, title))
            {
                continue;
            }

            yield return first ? line with { Breaks = true } : line;
            first = false;
        }
    }

    private static bool Says(string line, string? title) => line.Equals(title, StringComparison.OrdinalIgnoreCase);
}
