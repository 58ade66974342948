using System.Globalization;
using System.Text;
using KnowledgeGraph.Quality.Figures;
using KnowledgeGraph.Quality.Scoring;

namespace KnowledgeGraph.Quality.Writing;

/// <summary>docs/quality.md, from nothing but the recorded figures.</summary>
internal static class QualityPage
{
    public static string Write(Measurement measurement)
    {
        var page = new StringBuilder(PageText.Head);
        page.Append(CultureInfo.InvariantCulture, $"\nData, by the first sixteen digits of the SHA-256 over articles and gold facts, or pairs: {string.Join(", ", measurement.Data.Select(set => $"{set.Key} `{set.Value}`"))}.\n");
        var figures = measurement.Figures.GroupBy(f => f.Set, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        page.Append("\n## Extraction\n\n").Append(PageText.Extraction);
        foreach (var set in (string[])["held", "fresh", "dev", "seeds", "corpus"])
        {
            if (figures.TryGetValue(set, out var of))
            {
                page.Append(CultureInfo.InvariantCulture, $"\n### {set}\n\n{PageText.Sets[set]}\n\n");
                Table(page, "", [.. GoldArticle.Kinds, .. Scorer.Types, "relations"], ["precision", "recall", "F1"], of);
                page.Append(CultureInfo.InvariantCulture, $"\nOf those found, right: {string.Join(", ", Scorer.Attributes.Select(a => $"{a} {Cell(Find(of, a, "right of those found"))}"))}.\n");
            }
        }

        page.Append("\n## Confidence\n\n").Append(PageText.Confidence).Append('\n');
        var calibration = figures.GetValueOrDefault("calibration") ?? [];
        var whats = calibration.Select(f => f.What).Distinct().ToArray();
        Table(page, "weights, articles", whats, ["calibration error", "precision at .9", "share at .9"], calibration);
        foreach (var what in whats.Where(w => w.StartsWith("fitted", StringComparison.Ordinal)))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{char.ToUpperInvariant(what[0])}{what[1..]}:\n\n| confidence | right | decisions |\n|---|---|---|\n");
            figures["reliability"].Where(f => f.What == what).ToList().ForEach(f => page.Append(CultureInfo.InvariantCulture, $"| {f.Measure} | {Cell(f)} | {f.Of} |\n"));
        }

        page.Append("\n## Resolution\n\n").Append(PageText.Resolution).Append('\n');
        if (figures.TryGetValue("resolution", out var resolution))
        {
            Table(page, "", GoldArticle.Kinds, ["B-cubed precision", "B-cubed recall", "B-cubed F1", "over-merge error"], resolution);
        }

        page.Append("\nHard pairs by class, each pair resolved alone:\n\n");
        Table(page, "class", [.. figures["pairs"].Select(f => f.What).Distinct()], ["one found as one", "two kept as two"], figures["pairs"], withCount: true);
        return page.Append('\n').Append(PageText.Gate).ToString();
    }

    private static void Table(StringBuilder page, string corner, IReadOnlyList<string> rows, IReadOnlyList<string> columns, List<Figure> figures, bool withCount = false)
    {
        page.Append(CultureInfo.InvariantCulture, $"| {corner} | {string.Join(" | ", columns)} |\n|---|{string.Concat(columns.Select(_ => "---|"))}\n");
        foreach (var row in rows)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {row} | {string.Join(" | ", columns.Select(c => Cell(Find(figures, row, c)) + (withCount && Find(figures, row, c) is { } f ? $" of {f.Of}" : "")))} |\n");
        }
    }

    private static Figure? Find(List<Figure> figures, string what, string measure) => figures.Find(f => f.What == what && f.Measure == measure);

    private static string Cell(Figure? figure) => figure is null ? "" : FormattableString.Invariant($"{figure.Value:0.000} ({figure.Low:.00}–{figure.High:.00})");
}
