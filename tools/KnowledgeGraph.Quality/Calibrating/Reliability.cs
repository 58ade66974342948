using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Quality.Figures;

namespace KnowledgeGraph.Quality.Calibrating;

/// <summary>How well confidences keep what they say.</summary>
internal static class Reliability
{
    public const double High = .9;

    private static readonly double[] Edges = [0, .5, .7, .8, .85, .9, .925, .95, .975, 1.001];

    /// <param name="totals">Each decision's score in tenths, and whether gold calls it right.</param>
    public static IEnumerable<Figure> Of(string what, IReadOnlyList<(string Site, int Total, bool Right)> totals)
    {
        var rows = totals.Select(t => (t.Site, Confidence: Weights.Confidence(t.Total) / 1000.0, t.Right)).ToList();
        var sites = rows.GroupBy(r => r.Site, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.ToList()).ToList();
        yield return Figure.Create("calibration", what, "calibration error", Error(rows), Intervals.Bootstrap(sites, sample => Error([.. sample.SelectMany(s => s)])), rows.Count);
        var high = rows.Where(r => r.Confidence >= High).ToList();
        var right = high.Count(r => r.Right);
        yield return Figure.Create("calibration", what, "precision at .9", high.Count == 0 ? 1 : right / (double)high.Count, Intervals.Wilson(right, high.Count), high.Count);
        yield return Figure.Create("calibration", what, "share at .9", high.Count / (double)Math.Max(1, rows.Count), Intervals.Wilson(high.Count, rows.Count), rows.Count);
        for (var bin = 0; bin + 1 < Edges.Length; bin++)
        {
            var inside = rows.Where(r => r.Confidence >= Edges[bin] && r.Confidence < Edges[bin + 1]).ToList();
            if (inside.Count > 0)
            {
                var hits = inside.Count(r => r.Right);
                yield return Figure.Create("reliability", what, FormattableString.Invariant($"{Edges[bin]:0.###} to {Math.Min(1, Edges[bin + 1]):0.###}, said {inside.Average(r => r.Confidence):0.000}"), hits / (double)inside.Count, Intervals.Wilson(hits, inside.Count), inside.Count);
            }
        }
    }

    /// <summary>The mean distance between what confidences say and how often they are right, over the bins, weighted by how many fall into each.</summary>
    public static double Error(IReadOnlyList<(string Site, double Confidence, bool Right)> rows) => rows
        .GroupBy(r => Array.FindLastIndex(Edges, edge => r.Confidence >= edge))
        .Sum(bin => Math.Abs(bin.Average(r => r.Confidence) - bin.Average(r => r.Right ? 1.0 : 0.0)) * bin.Count()) / Math.Max(1, rows.Count);
}
