using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Quality.Scoring;

/// <summary>How the scorer compares names: without case, marks, punctuation, articles and honorifics.</summary>
internal static partial class Names
{
    private static readonly HashSet<string> Small = ["the", "of", "for", "and", "on", "in", "at", "to", "a", "an", "s"];

    public static string Norm(string name)
    {
        var plain = name.Replace('\u2018', '\'').Replace('\u2019', '\'').Replace('\u02BC', '\'').Replace('\u201C', '"').Replace('\u201D', '"').Replace('\u2013', '-').Replace('\u2014', '-').Replace('\u2011', '-').Replace('\u00A0', ' ');
        var letters = new StringBuilder();
        foreach (var c in plain.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        var text = letters.ToString().Replace("&", " and ", StringComparison.Ordinal).Replace("'s ", "s ", StringComparison.Ordinal).Replace("s' ", "s ", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        return Article().Replace(Spaces().Replace(Marks().Replace(text, " "), " ").Trim(), "");
    }

    public static string Person(string name)
    {
        var words = Norm(Titles().Replace(Excellency().Replace(name, " "), " ")).Split(' ').ToList();
        while (words.Count > 1 && Honorific().IsMatch(words[0]))
        {
            words.RemoveAt(0);
        }

        words.Sort(StringComparer.Ordinal);
        return string.Join(' ', words);
    }

    public static HashSet<string> Tokens(string name) => Norm(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Small.Contains(w)).ToHashSet();

    [GeneratedRegex("[\"`().,;:\\-/|]")]
    private static partial Regex Marks();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("^(the|a|an) ")]
    private static partial Regex Article();

    [GeneratedRegex("\\bH\\.\\s?E\\.?(?=\\W)")]
    private static partial Regex Excellency();

    [GeneratedRegex("\\b(tan|dato['’]?|datuk|datin|paduka) (sri|seri|paduka|wira)\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Titles();

    [GeneratedRegex("^(mr|mrs|ms|miss|madam|mdm|dr|prof|professor|assoc|associate|his excellency|her excellency|excellency|hon|honou?rable|the|yb|yab|yam|dato|datuk|datin|tun|tuan|puan|haji|hajah|ir|ts|academician|sir|dame|lord|lady|rev|gen|general|amb|ambassador|minister|president|paduka)$")]
    private static partial Regex Honorific();
}
