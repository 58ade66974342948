using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Benchmarks.Resolution;

/// <summary>All steps of a measurement, top to bottom: make memberships, resolve them at once, fold their names only, then take article after article.</summary>
internal static class ResolutionBenchmark
{
    private const int WrongUse = 2;

    public static int Run(string[] args)
    {
        if (BenchmarkSettings.Read(args) is not { } settings)
        {
            Console.Error.WriteLine("[--quick] [--articles N] [--seed N]");
            return WrongUse;
        }

        var generator = new ProfileGenerator(settings.Seed);
        var articles = Enumerable.Range(0, settings.Articles).Select(_ => generator.Next()).ToList();
        var resolver = Resolver.Create();
        Resolve(resolver, [.. articles.Take(1_000).SelectMany(article => article)]);
        var memberships = articles.SelectMany(article => article).ToList();
        Row("memberships", $"{memberships.Count:N0} in {articles.Count:N0} articles");
        Row("---", "---");
        var folding = Cpu(() => memberships.ForEach(profile => NameFolding.FoldKey(profile.Name)));
        var clusters = 0;
        var resolving = Cpu(() => clusters = Resolve(resolver, memberships));
        Row("resolved at once, one core", $"{memberships.Count / resolving * 1000:N0} memberships/s of processor time, {clusters:N0} entities");
        Row("folding the same names alone", $"{memberships.Count / folding * 1000:N0} names/s");
        Row("resolution against folding", $"{resolving / folding:N1} x its processor time");
        Grow(resolver, articles);
        return 0;
    }

    private static int Resolve(Resolver resolver, IReadOnlyList<Profile> memberships) =>
        memberships.GroupBy(profile => profile.Kind).Sum(kind => resolver.Resolve(kind.Key, [.. kind], []).Length);

    private static void Grow(Resolver resolver, List<IReadOnlyList<Profile>> articles)
    {
        var graph = new GrowingGraph(resolver);
        var tenth = Math.Max(1, articles.Count / 10);
        var times = new List<(double Time, long Told)>(articles.Count);
        foreach (var article in articles)
        {
            var before = graph.Told;
            times.Add((graph.Add(article), graph.Told - before));
        }

        var (first, last) = (times.Take(tenth).ToList(), times.TakeLast(tenth).ToList());
        Row($"article after article, {articles.Count:N0}", $"first tenth {first.Average(t => t.Time):N2} ms an article with {first.Average(t => t.Told):N0} memberships told of, last tenth {last.Average(t => t.Time):N2} ms with {last.Average(t => t.Told):N0}");
        Row("last tenth against first", $"{last.Average(t => t.Time) / first.Average(t => t.Time):N1} x the processor time");
    }

    private static double Cpu(Action work)
    {
        var began = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - began).TotalMilliseconds;
    }

    private static void Row(string what, FormattableString figure) => Row(what, figure.ToString(CultureInfo.InvariantCulture));

    private static void Row(string what, string figure) => Console.WriteLine($"| {what} | {figure} |");
}
