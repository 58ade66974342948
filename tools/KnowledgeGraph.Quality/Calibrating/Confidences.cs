using System.Globalization;
using System.Text;
using KnowledgeGraph.Quality.Figures;
using KnowledgeGraph.Quality.Scoring;

namespace KnowledgeGraph.Quality.Calibrating;

/// <summary>The fit of confidences, its file, and how well it does where it has looked and where it has not.</summary>
internal static class Confidences
{
    // Rules are righter on articles that they were made with than on any other, and a fit believes what it sees: so the set that they
    // were least made with counts more. Seeds are left out because rules read them without an error, held because it measures.
    private static readonly Dictionary<string, int> WeightOf = new(StringComparer.Ordinal) { ["corpus"] = 1, ["dev"] = 1, ["fresh"] = 4 };

    /// <summary>The sets that the fit learns from.</summary>
    public static IEnumerable<string> Learned => WeightOf.Keys;

    public static string Path => Repository.At("src", "KnowledgeGraph.Extraction", "lexicons", "confidence.yml");

    public static string File(SortedDictionary<string, int> fitted, string hash, int decisions)
    {
        var text = new StringBuilder();
        text.Append("# What experience adds to a statement's score, in tenths of log-odds. Written by the tool of quality (verb fit); not for hands.\n");
        text.Append(CultureInfo.InvariantCulture, $"# Fitted to {decisions} decisions; data is the SHA-256 of the annotated articles they come from.\n");
        text.Append(CultureInfo.InvariantCulture, $"data: {hash}\n");
        foreach (var group in (string[])["relation", "rule", "feature", "cue"])
        {
            var terms = fitted.Where(x => x.Key.StartsWith(group + ":", StringComparison.Ordinal)).ToList();
            text.Append(CultureInfo.InvariantCulture, $"{group}:{(terms.Count == 0 ? " {}" : "")}\n");
            terms.ForEach(x => text.Append(CultureInfo.InvariantCulture, $"  {x.Key[(group.Length + 1)..]}: {x.Value}\n"));
        }

        return text.ToString();
    }

    /// <param name="scored">Articles by set; sets that the fit does not learn from are passed over.</param>
    public static IReadOnlyList<Decision> Decisions(IReadOnlyDictionary<string, IReadOnlyList<ScoredArticle>> scored) =>
        [.. Learned.Where(scored.ContainsKey).SelectMany(set => Decision.Of(scored[set], WeightOf[set]))];

    /// <param name="decisions">Those that the fit learns from.</param>
    /// <param name="held">Articles that neither rules nor fit have seen.</param>
    public static IEnumerable<Figure> Figures(IReadOnlyList<Decision> decisions, IReadOnlyList<ScoredArticle> held)
    {
        var sites = decisions.Select(d => d.Site).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var without = sites.ToDictionary(site => site, site => Fit.Of([.. decisions.Where(d => d.Site != site)]), StringComparer.Ordinal);
        return
        [
            .. Reliability.Of("rules alone, articles of the fit", [.. decisions.Select(d => (d.Site, d.Score, d.Right))]),
            .. Reliability.Of("fitted, articles of the fit", [.. decisions.Select(d => (d.Site, d.Total, d.Right))]),
            .. Reliability.Of("fitted without the article's site", [.. decisions.Select(d => (d.Site, Fit.Total(d, without[d.Site]), d.Right))]),
            .. Held(held),
        ];
    }

    /// <summary>The committed fit on the articles that it has not seen.</summary>
    public static IEnumerable<Figure> Held(IReadOnlyList<ScoredArticle> held)
    {
        var unseen = Decision.Of(held);
        return
        [
            .. Reliability.Of("rules alone, held", [.. unseen.Select(d => (d.Site, d.Score, d.Right))]),
            .. Reliability.Of("fitted, held", [.. unseen.Select(d => (d.Site, d.Total, d.Right))]),
        ];
    }
}
