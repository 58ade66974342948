using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests.Projection;

/// <summary>Very many articles that end in the same lines, or are one text: what an arrival reads does not grow with them.</summary>
public sealed class CopyCrowdTests
{
    private const int Few = 4;
    private const string Boilerplate = "this report is published in the official series of the secretariat of regional affairs and may be used freely if the source is named in full";

    [Fact]
    public async Task An_arrival_in_a_crowd_reads_as_much_as_the_first_ones_did()
    {
        var random = new Random(5);
        var articles = Enumerable.Range(0, 300).Select(i => new ArticleBuilder($"u{i}").Prose(Words(random, 50)).Prose(Boilerplate).Build()).ToList();
        var (read, rows) = await ReadAsync(articles);

        Assert.All(rows, row => Assert.Null(row.Copies));
        Assert.InRange(read.Skip(200).Average(), 10, 2 * read.Skip(20).Take(80).Average());
    }

    [Fact]
    public async Task One_text_in_very_many_papers_is_one_group()
    {
        var random = new Random(6);
        var text = Words(random, 60);
        var articles = Enumerable.Range(0, 60).Select(i => new ArticleBuilder($"u{i}").Prose(Words(random, 6)).Prose(text).Build()).ToList();
        var (_, rows) = await ReadAsync(articles);

        Assert.Equal(rows.Min(row => row.Id), Assert.Single(rows.Select(row => row.Copies?.Group).Distinct()));
    }

    /// <returns>Rows read for each arrival, in order, and the articles in the end.</returns>
    private static async Task<(List<long> Read, List<ArticleRow> Rows)> ReadAsync(List<IncomingFacts> articles)
    {
        var records = new MemoryRecords(new ManualClock());
        var graph = new MemoryGraph();
        var counting = new CountingGraph(graph);
        using var recorder = new ArticleRecorder(
            records, counting, new Projector(records, counting, Resolver.Create()) { CopyAnchors = Few }, _ => throw new InvalidOperationException("facts come with the article"));
        var read = new List<long>();
        foreach (var article in articles)
        {
            counting.Reset();
            await recorder.RecordFactsAsync([article], "test", CancellationToken.None);
            read.Add(counting.Rows);
        }

        var rows = await graph.GetAsync(RowKind.Article, [.. articles.Select(article => article.Document.ToId())], long.MaxValue - 1, CancellationToken.None);
        return (read, [.. rows.Cast<ArticleRow>()]);
    }

    private static string Words(Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => new string([.. Enumerable.Range(0, 6).Select(_ => (char)('a' + random.Next(26)))])));
}
