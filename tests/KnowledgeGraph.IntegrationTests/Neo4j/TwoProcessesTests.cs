using System.Text.Json;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>The worker loads Neo4j and the service answers from it.</summary>
[Collection(Neo4jAlone.Name)]
public sealed class TwoProcessesTests : IDisposable
{
    private const string Counts = "fragment Counts on Questions { snapshot { sequence hash knownAt } articles { totalCount } people { totalCount } events { totalCount } statements { totalCount } }";
    private const string Now = $"query {{ ...Counts }} {Counts}";
    private const string Then = $"query ($at: DateTime!) {{ at(knownAt: $at) {{ ...Counts }} }} {Counts}";

    /// <summary>However long the article: what is asked grows, how often does not.</summary>
    private const int MostStatementsAnArticle = 60;

    private readonly TemporaryDirectory _folder = new();

    public void Dispose() => _folder.Dispose();

    [Neo4jFact]
    public async Task The_worker_loads_the_seeds_into_Neo4j_and_the_hash_is_that_of_the_embedded_store()
    {
        await Neo4jServer.Get().WipeAsync();
        await using var spy = await Neo4jSpy.StartAsync(Neo4jServer.Get().Uri);
        var neo4j = StoreSettings.Neo4j(spy.Uri);

        var loaded = await WorkerRun.ToEndAsync(neo4j, "ingest", Repository.At("seeds"));
        var statements = spy.Take().Count(statement => !statement.Tag.StartsWith("schema", StringComparison.Ordinal));
        var again = await WorkerRun.ToEndAsync(neo4j, "ingest", Repository.At("seeds"));
        var verified = await WorkerRun.ToEndAsync(neo4j, "verify");
        var embedded = await WorkerRun.ToEndAsync(StoreSettings.Embedded(_folder["data"]), "ingest", Repository.At("seeds"));

        Assert.Equal((0, 0, 0, 0), (loaded.Exit, again.Exit, verified.Exit, embedded.Exit));
        Assert.Equal((5, 5), (loaded.Last.GetProperty("recorded").GetInt32(), again.Last.GetProperty("unchanged").GetInt32()));
        Assert.Equal([embedded.Hash, embedded.Hash, embedded.Hash], [loaded.Hash, again.Hash, verified.Hash]);
        Assert.InRange(statements, 1, 5 * MostStatementsAnArticle);
    }

    [Neo4jFact]
    public async Task What_another_process_loads_is_seen_at_the_next_request_and_every_answer_on_the_way_is_whole()
    {
        const int Articles = 24;
        await Neo4jServer.Get().WipeAsync();
        var settings = StoreSettings.Neo4j(Neo4jServer.Get().Uri);
        using var service = await ServiceProcess.StartAsync(settings.Patient());
        Assert.Equal(0, Sequence(await service.AskAsync(Now)));

        using var worker = WorkerRun.Start(settings, "ingest", _folder.Write("articles.jsonl", SmallArticles.Lines(Articles)));
        var answers = new List<JsonElement>();
        while (!worker.HasEnded)
        {
            answers.Add(await service.AskAsync(Now));
        }

        Assert.Equal(0, await worker.WaitAsync());
        var last = await service.AskAsync(Now);
        Assert.Equal(Articles, Sequence(last));
        Assert.Equal(Articles, last.GetProperty("articles").GetProperty("totalCount").GetInt32());
        Assert.Equal(answers.Select(Sequence).Order(), answers.Select(Sequence));
        Assert.True(answers.Select(Sequence).Distinct().Count() > 2, "the load was over before anybody asked");

        // Entries of one batch bear one time, so the time leads back to the last of them only.
        Assert.All(answers, answer => Assert.Equal(Sequence(answer), answer.GetProperty("articles").GetProperty("totalCount").GetInt32()));
        var then = (await service.AskAsync(Then, new { at = last.GetProperty("snapshot").GetProperty("knownAt").GetString() })).GetProperty("at");
        Assert.Equal(last.GetRawText(), then.GetRawText());
        var same = answers.GroupBy(Sequence).Select(group => group.Select(answer => answer.GetRawText()).Distinct().Count());
        Assert.All(same, count => Assert.Equal(1, count));
    }

    [Neo4jFact]
    public async Task Two_workers_that_load_at_once_record_every_article_once()
    {
        await Neo4jServer.Get().WipeAsync();
        var settings = StoreSettings.Neo4j(Neo4jServer.Get().Uri);
        (await WorkerRun.ToEndAsync(settings, "ingest", _folder.Write("first.jsonl", SmallArticles.Lines(1)))).ToString();
        using var one = WorkerRun.Start(settings, "ingest", _folder.Write("one.jsonl", SmallArticles.Lines(8)));
        using var other = WorkerRun.Start(settings, "ingest", _folder.Write("other.jsonl", SmallArticles.Lines(8, "b")));

        Assert.Equal((0, 0), (await one.WaitAsync(), await other.WaitAsync()));
        var verified = await WorkerRun.ToEndAsync(settings, "verify");
        Assert.True(verified.Exit == 0, verified.Error);
        Assert.Equal(16, verified.Last.GetProperty("sequence").GetInt32());
    }

    private static int Sequence(JsonElement answer) => answer.GetProperty("snapshot").GetProperty("sequence").GetInt32();
}
