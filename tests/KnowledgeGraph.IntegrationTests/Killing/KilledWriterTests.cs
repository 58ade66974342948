using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.IntegrationTests;

public sealed class KilledWriterTests : IDisposable
{
    private const int Articles = 96;

    private readonly TemporaryDirectory _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_worker_killed_at_any_moment_loses_nothing_that_it_acknowledged_and_doubles_nothing()
    {
        var input = _folder.Write("articles.jsonl", SmallArticles.Lines(Articles));
        var settings = StoreSettings.Embedded(_folder["data"]);
        var acknowledged = new HashSet<string>(StringComparer.Ordinal);

        // Before anything is said (from the first file on disk on), between batches, and inside them.
        foreach (var (lines, pause) in new[] { (0, 0), (0, 700), (1, 0), (33, 150) })
        {
            using var worker = WorkerRun.Start(settings, "ingest", input);
            await worker.UntilAsync(() => Directory.Exists(_folder["data/ledger"]) && Said(worker) >= lines);
            await Task.Delay(pause);
            await worker.KillAsync();
            acknowledged.UnionWith(WorkerRun.LinesOf(worker.Out).Where(IsOfArticle).Select(line => line.GetProperty("article").GetString()!));

            var verified = await WorkerRun.ToEndAsync(settings, "verify");
            Assert.True(verified.Exit == 0, verified.Error);
            Assert.True(verified.Last.GetProperty("sequence").GetInt32() >= acknowledged.Count, "acknowledged articles are missing");
        }

        var rest = await WorkerRun.ToEndAsync(settings, "ingest", input);
        var again = await WorkerRun.ToEndAsync(settings, "ingest", input);
        var undisturbed = await WorkerRun.ToEndAsync(StoreSettings.Embedded(_folder["other"]), "ingest", input);

        Assert.NotEmpty(acknowledged);
        Assert.DoesNotContain(rest.Lines, line => IsKind(line, "recorded") && acknowledged.Contains(line.GetProperty("article").GetString()!));
        Assert.Equal(Articles, rest.Last.GetProperty("sequence").GetInt32());
        Assert.Equal(Articles, again.Last.GetProperty("unchanged").GetInt32());
        Assert.Equal(undisturbed.Hash, again.Hash);
    }

    [Fact]
    public async Task A_service_killed_while_it_takes_articles_has_each_one_that_it_answered_for()
    {
        var settings = StoreSettings.Embedded(_folder["data"]);
        var answered = new List<string>();
        using (var service = await ServiceProcess.StartAsync(settings, "--KnowledgeGraph:Api:Seeds="))
        {
            var asking = Task.Run(() => IngestUntilGoneAsync(service, answered));
            await service.Process.UntilAsync(() => Count(answered) >= 5);
            await service.Process.KillAsync();
            await asking;
        }

        using var again = await ServiceProcess.StartAsync(settings, "--KnowledgeGraph:Api:Seeds=");
        var articles = (await again.AskAsync("{ snapshot { sequence } articles(first: 500) { nodes { id } } }"))!;
        var ids = articles.GetProperty("articles").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!).ToList();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Subset(ids.ToHashSet(StringComparer.Ordinal), answered.ToHashSet(StringComparer.Ordinal));
        Assert.InRange(ids.Count, answered.Count, answered.Count + 1);
        Assert.Equal(ids.Count, articles.GetProperty("snapshot").GetProperty("sequence").GetInt32());
    }

    private static async Task IngestUntilGoneAsync(ServiceProcess service, List<string> answered)
    {
        try
        {
            for (var i = 0; ; i++)
            {
                var text = $"Dr. Anna Novak attended the {i + 1}th Forum on Clean Energy in Oslo on June 1, 2023.";
                var data = await service.AskAsync("mutation ($text: String!) { ingestArticle(input: { text: $text }) { article { id } } }", new { text });
                lock (answered)
                {
                    answered.Add(data.GetProperty("ingestArticle").GetProperty("article").GetProperty("id").GetString()!);
                }
            }
        }
        catch (HttpRequestException)
        {
            // It was killed.
        }
    }

    private static int Count(List<string> answered)
    {
        lock (answered)
        {
            return answered.Count;
        }
    }

    private static int Said(ChildProcess worker) => WorkerRun.LinesOf(worker.Out).Count(IsOfArticle);

    private static bool IsOfArticle(System.Text.Json.JsonElement line) => IsKind(line, "recorded") || IsKind(line, "unchanged");

    private static bool IsKind(System.Text.Json.JsonElement line, string kind) => line.GetProperty("kind").GetString() == kind;
}
