using System.Diagnostics;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Benchmarks.Extraction;

/// <summary>All steps of a measurement, top to bottom: make articles, read them whole, cut them into tokens only, time single ones, try hostile ones.</summary>
internal static class ExtractionBenchmark
{
    private const int WrongUse = 2;
    private const int Usual = 5_000;
    private const int Large = 10_000;
    private const int Timed = 1_000;
    private const int Warming = 800;
    private const int LeastWarming = 10;
    private const int MostWarming = 20;
    private const double Flat = .97;
    private const int HostileShort = 12_500;
    private const int HostileLong = 100_000;

    // As the extractor does: what one article needed, the next one uses.
    private static readonly Scratch Kept = new();

    private static readonly string[] Hostile = [",", "\"", "A ", "(", "Aa ", "Mr. Li Xu, Director of the Centre for Trade, ", "the Forum on Trade of China and "];

    public static int Run(string[] args)
    {
        if (BenchmarkSettings.Read(args) is not { } settings)
        {
            Console.Error.WriteLine("[--quick] [--megabytes N] [--seed N]");
            return WrongUse;
        }

        var generator = new ArticleGenerator(settings.Seed);
        var extractor = ArticleExtractor.Create();
        var lexicon = Lexicon.Load();
        var articles = Articles(generator, settings.Megabytes * 1_000_000L, Usual);
        var megabytes = articles.Sum(article => Encoding.UTF8.GetByteCount(article.Text)) / 1e6;
        Row("text", $"{articles.Count:N0} distinct articles, {megabytes:N1} MB");
        Row("---", "---");

        Warm(extractor, lexicon, articles);
        var tokens = Pass.Of(articles, article => Tokens(article, lexicon));
        var facts = Pass.Of(articles, article => extractor.Extract(article));
        var again = Pass.Of(articles, article => Tokens(article, lexicon));
        var peer = tokens.Cpu < again.Cpu ? tokens : again;
        Row("extraction, one core", $"{facts.Rate(megabytes)}; {facts.Allocated / 1e6 / megabytes:N1} MB allocated a MB");
        Row("tokenizer alone, the same articles", $"{peer.Rate(megabytes)}; {peer.Allocated / 1e6 / megabytes:N1} MB allocated a MB");
        Row("extraction against the tokenizer", $"{facts.Cpu / peer.Cpu:N1} x its processor time");
        Latency(extractor, generator);
        foreach (var unit in Hostile)
        {
            Row($"hostile “{unit}”", Growth(extractor, unit));
        }

        return 0;
    }

    private static List<ArticleDocument> Articles(ArticleGenerator generator, long characters, int each)
    {
        var articles = new List<ArticleDocument>();
        for (var made = 0L; made < characters; made += articles[^1].Text.Length)
        {
            articles.Add(generator.Next(each));
        }

        return articles;
    }

    // .NET compiles hot code again in the background, for several passes: until a pass is no faster than the best before.
    private static void Warm(ArticleExtractor extractor, Lexicon lexicon, List<ArticleDocument> articles)
    {
        var some = articles.Take(Warming).ToList();
        var before = double.MaxValue;
        for (var pass = 0; pass < MostWarming; pass++)
        {
            Pass.Of(some, article => Tokens(article, lexicon));
            var now = Pass.Of(some, article => extractor.Extract(article)).Cpu;
            if (pass >= LeastWarming && now > before * Flat)
            {
                return;
            }

            before = Math.Min(now, before);
        }
    }

    private static void Tokens(ArticleDocument article, Lexicon lexicon)
    {
        var text = new ArticleText(article.Text, lexicon, scratch: Kept);
        new Tokenizer(lexicon).Read(text);
        text.Release();
    }

    private static void Latency(ArticleExtractor extractor, ArticleGenerator generator)
    {
        var times = Enumerable.Range(0, Timed).Select(_ => generator.Next(Large)).ToList().ConvertAll(article =>
        {
            var began = Stopwatch.GetTimestamp();
            extractor.Extract(article);
            return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        });
        times.Sort();
        Row("an article of 10 kB, by the clock", $"median {times[Timed / 2]:N2} ms, p99 {times[Timed * 99 / 100]:N2} ms, most {times[^1]:N2} ms");
    }

    /// <summary>Eight times the text: linear work takes 1.0 times as long a character, quadratic 8.</summary>
    private static string Growth(ArticleExtractor extractor, string unit)
    {
        extractor.Extract(Repeat(unit, HostileShort));
        var small = Best(extractor, Repeat(unit, HostileShort));
        var large = Best(extractor, Repeat(unit, HostileLong));
        return Invariant($"{HostileLong:N0} characters {large:N1} ms, a character {large / small * HostileShort / HostileLong:N1} x that of {HostileShort:N0}");
    }

    private static double Best(ArticleExtractor extractor, ArticleDocument article) =>
        Enumerable.Range(0, 5).Min(_ => Pass.Of([article], a => extractor.Extract(a)).Clock);

    private static ArticleDocument Repeat(string unit, int length) => new(string.Concat(Enumerable.Repeat(unit, length / unit.Length)), null, null);

    private static void Row(string what, FormattableString figure) => Row(what, Invariant(figure));

    private static void Row(string what, string figure) => Console.WriteLine($"| {what} | {figure} |");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
