using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion.Html;

/// <summary>A day as pages write it in their metadata: the day that stands there, in the page's own time zone.</summary>
internal static partial class PageDate
{
    private static readonly string[] Forms =
    [
        "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy", "dddd d MMMM yyyy", "ddd d MMM yyyy", "dddd MMMM d yyyy",
    ];

    public static PartialDate? Read(string? text)
    {
        if (text is null || text.Length > 100)
        {
            return null;
        }

        var match = Digits().Match(text);
        if (match.Success)
        {
            var day = $"{match.Groups["y"].Value}-{match.Groups["m"].Value.PadLeft(2, '0')}-{match.Groups["d"].Value.PadLeft(2, '0')}";
            return PartialDate.TryParse(day, out var date) ? date : null;
        }

        var words = Words().Replace(text, " ").Trim();
        return DateOnly.TryParseExact(words, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var written)
            && PartialDate.TryParse(written.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), out var spelt) ? spelt : null;
    }

    [GeneratedRegex(@"^\s*(?<y>(?:19|20)\d\d)(?:(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})|年(?<m>\d{1,2})月(?<d>\d{1,2})日|(?<m>\d\d)(?<d>\d\d))(?!\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();

    // Commas, and a time of day at the end.
    [GeneratedRegex(@",|\s+(?:at\s+)?\d{1,2}:\d\d.*$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
