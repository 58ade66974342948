using System.Diagnostics;
using System.Globalization;
using System.Text;
using Xunit.Abstractions;

namespace KnowledgeGraph.Api.Tests.Attacks;

/// <summary>
/// Bent requests of all kinds on the running service: bodies, parameters, headers, paths, ids of documents, streams. Each is made of its own seed,
/// which a failure names: KG_FUZZ_SEED=that sends this one alone; KG_FUZZ_SECONDS goes on for longer than the few seconds of a test run.
/// </summary>
public sealed class HttpFuzzTests(ITestOutputHelper output)
{
    private const int Least = 200;

    [Fact]
    public async Task Whatever_comes_over_the_wire_is_answered_or_refused_in_good_form_and_the_service_lives_on()
    {
        await using var api = await RunningApi.StartAsync("KnowledgeGraph:Api:MaxBodyBytes=20000");
        var statuses = new SortedDictionary<int, int>();
        var watch = Stopwatch.StartNew();
        var seconds = Setting("KG_FUZZ_SECONDS") ?? 4;
        var only = Setting("KG_FUZZ_SEED");
        for (var seed = only ?? 1; only is null ? seed <= Least || watch.Elapsed.TotalSeconds < seconds : seed == only; seed++)
        {
            var request = FuzzedRequest.Of(seed);
            var answer = await WireAnswer.ToAsync(api.Address, request);
            statuses[answer.Status] = statuses.GetValueOrDefault(answer.Status) + 1;
            if (answer.Fault(request) is { } fault)
            {
                Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {fault}\n--- sent\n{Encoding.Latin1.GetString(request.Bytes)}\n--- came\n{answer.Head}\n\n{answer.Body}"));
            }
        }

        output.WriteLine(string.Join(", ", statuses.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}: {pair.Value}"))));
        Assert.Equal("Query", (await api.AskAsync("{ __typename }")).Text("__typename"));
        if (only is null)
        {
            // All the ways in were taken: answered, refused as GraphQL, and refused by HTTP.
            Assert.All([200, 400, 404, 405, 406, 415], status => Assert.Contains(status, statuses.Keys));
        }
    }

    private static int? Setting(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null;
}
