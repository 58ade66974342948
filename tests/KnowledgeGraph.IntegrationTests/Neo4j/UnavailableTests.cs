using System.Net;
using System.Text.Json;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.IntegrationTests;

[Collection(Neo4jAlone.Name)]
public sealed class UnavailableTests
{
    private const string Password = "a-secret-nobody-prints";

    [Fact]
    public async Task Where_no_Neo4j_answers_both_hosts_end_with_exit_code_three_and_say_so()
    {
        var nowhere = new Uri($"http://127.0.0.1:{Programs.FreePort()}");
        var settings = StoreSettings.Neo4j(nowhere, "neo4j", Password);

        var worker = await WorkerRun.ToEndAsync(settings, "ingest", Repository.At("seeds"));
        var (exit, log) = await ServiceProcess.ToEndAsync(settings);

        Assert.Equal((3, 3), (worker.Exit, exit));
        Assert.All([worker.Error, log], words =>
        {
            Assert.Contains($"No Neo4j answers at {nowhere.OriginalString}", words, StringComparison.Ordinal);
            Assert.DoesNotContain(Password, words, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", words, StringComparison.Ordinal);
        });
    }

    [GuardedNeo4jFact]
    public async Task Where_Neo4j_refuses_the_password_both_hosts_end_with_exit_code_three_and_say_so()
    {
        using var guarded = Neo4jServer.StartGuarded("the-right-password");
        var wrong = StoreSettings.Neo4j(guarded.Uri, "neo4j", Password);

        var worker = await WorkerRun.ToEndAsync(wrong, "ingest", Repository.At("seeds"));
        var (exit, log) = await ServiceProcess.ToEndAsync(wrong);
        var right = await WorkerRun.ToEndAsync(StoreSettings.Neo4j(guarded.Uri, "neo4j", "the-right-password"), "hash");

        Assert.Equal((3, 3, 0), (worker.Exit, exit, right.Exit));
        Assert.All([worker.Error, log], words =>
        {
            Assert.Contains("refuses the credentials", words, StringComparison.Ordinal);
            Assert.DoesNotContain(Password, words, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", words, StringComparison.Ordinal);
        });
    }

    [Neo4jFact]
    public async Task When_Neo4j_goes_away_the_service_says_503_and_when_it_is_back_it_answers_again()
    {
        const string Query = "{ people(first: 1) { totalCount } }";
        var spy = await Neo4jSpy.StartAsync(Neo4jServer.Get().Uri);
        var port = spy.Uri.Port;
        using var service = await ServiceProcess.StartAsync(StoreSettings.Neo4j(spy.Uri));
        Assert.Equal(HttpStatusCode.OK, (await service.PostAsync(Query)).Status);

        await spy.DisposeAsync();
        var (status, body) = await service.PostAsync(Query);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("store", JsonDocument.Parse(body).RootElement.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);

        await using var back = await Neo4jSpy.StartAsync(Neo4jServer.Get().Uri, port);
        var waited = System.Diagnostics.Stopwatch.StartNew();
        while ((await service.PostAsync(Query)).Status != HttpStatusCode.OK)
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(30), service.Log);
            await Task.Delay(200);
        }

        Assert.False(service.Process.HasEnded);
    }
}
