using KnowledgeGraph.Model;
using KnowledgeGraph.Quality.Resolving;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Quality.Figures;

/// <summary>B-cubed against a corpus' identities, and hard pairs by class; what is joined wrongly stands apart from what is missed.</summary>
internal static class ResolutionFigures
{
    public static IEnumerable<Figure> OfCorpus(string corpus)
    {
        var resolution = CorpusResolution.Of(corpus);
        foreach (var kind in Enum.GetValues<EntityKind>())
        {
            var items = resolution.Items(kind);
            var score = BCubed.Of(items);
            var groups = items.GroupBy(i => i.Gold, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.ToList()).ToList();
            var shares = items.Distinct().ToDictionary(i => i, i => BCubed.Share(items, i));
            var what = kind switch { EntityKind.Person => "persons", EntityKind.Institution => "institutions", _ => "events" };
            yield return Figure.Create("resolution", what, "B-cubed precision", score.Precision, Interval(s => s.Precision), items.Count);
            yield return Figure.Create("resolution", what, "B-cubed recall", score.Recall, Interval(s => s.Recall), items.Count);
            yield return Figure.Create("resolution", what, "B-cubed F1", score.F1, Interval(BCubed.Harmonic), items.Count);
            var clusters = items.GroupBy(i => i.Predicted, StringComparer.Ordinal).ToList();
            var over = clusters.Count(c => c.Select(i => i.Gold).Distinct().Skip(1).Any());
            yield return Figure.Create("resolution", what, "over-merge error", over / (double)clusters.Count, Intervals.Wilson(over, clusters.Count), clusters.Count);

            (double, double) Interval(Func<(double Precision, double Recall), double> measure) => Intervals.Bootstrap(groups, sample =>
            {
                var drawn = sample.SelectMany(g => g).Select(i => shares[i]).ToList();
                return measure((drawn.Average(s => s.Precision), drawn.Average(s => s.Recall)));
            });
        }
    }

    public static IEnumerable<Figure> OfPairs()
    {
        var resolver = Resolver.Create();
        foreach (var path in PairFile.Paths)
        {
            var file = PairFile.Read(path);
            var name = Path.GetFileNameWithoutExtension(path);
            yield return Share(name, "one found as one", file.Same, pair => IsOne(resolver, file.Kind, pair));
            yield return Share(name, "two kept as two", file.NotSame, pair => !IsOne(resolver, file.Kind, pair));
        }
    }

    private static Figure Share(string name, string measure, List<List<string>> pairs, Func<List<string>, bool> right)
    {
        var hits = pairs.Count(right);
        return Figure.Create("pairs", name, measure, pairs.Count == 0 ? 1 : hits / (double)pairs.Count, Intervals.Wilson(hits, pairs.Count), pairs.Count);
    }

    private static bool IsOne(Resolver resolver, EntityKind kind, List<string> pair) =>
        resolver.Resolve(kind, [PairFile.Parse(kind, pair[0], 1), PairFile.Parse(kind, pair[1], 2)], []).Length == 1;
}
