using AngleSharp.Dom;

namespace KnowledgeGraph.Ingestion.Html;

/// <summary>An article's title: what the page tells other sites, else its one heading, else the title of the window without the site's name.</summary>
internal static class PageTitle
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " · ", " » ", "_", "|", "-"];

    public static string? Of(IDocument page, PageMeta meta, LinkedData data, string? site)
    {
        var window = Clean(page.Title);
        var headings = page.QuerySelectorAll("h1").Take(3).Select(h => Clean(h.TextContent)).OfType<string>().ToList();
        if ((Clean(meta.First("og:title", "twitter:title")) ?? Clean(data.Headline)) is { } told)
        {
            return headings.Find(h => told.StartsWith(h, StringComparison.Ordinal) && h.Length * 2 > told.Length) ?? WithoutSite(told, site, any: false);
        }

        return headings.Find(h => window is not null && window.Contains(h, StringComparison.OrdinalIgnoreCase) && !window.EndsWith(h, StringComparison.OrdinalIgnoreCase))
            ?? (headings.Count == 1 && headings[0].Length >= 20 ? headings[0] : null)
            ?? (window is null ? headings.FirstOrDefault() : WithoutSite(window, site, any: true));
    }

    public static string? Clean(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var one = string.Join(' ', new string([.. text.Where(c => c is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF')).Select(c => char.IsControl(c) ? ' ' : c)])
            .Split((char[])[' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
        return one.Length is > 0 and <= 500 ? one : null;
    }

    /// <param name="any">Whether the last part goes whatever it says, if what stays is long enough for a title.</param>
    private static string WithoutSite(string title, string? site, bool any)
    {
        foreach (var separator in Separators)
        {
            if (site is not null && title.StartsWith(site + separator, StringComparison.OrdinalIgnoreCase) && title.Length > site.Length + separator.Length)
            {
                return title[(site.Length + separator.Length)..].Trim();
            }

            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0)
            {
                continue;
            }

            var last = title[(at + separator.Length)..].Trim();
            var rest = title[..at].Trim();
            if ((site is not null && last.StartsWith(site, StringComparison.OrdinalIgnoreCase)) || (any && separator != "-" && IsLong(rest) && last.Length < rest.Length))
            {
                return WithoutSite(rest, site, any: false);
            }
        }

        return title;
    }

    private static bool IsLong(string title) => title.Count(c => c == ' ') >= 2 || title.Count(c => c >= '\u2E80') >= 6;
}
