using System.Text;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>What a caller may spend in a minute.</summary>
public sealed class BudgetTests
{
    private const string Cheap = """{"query":"{ people(first: 20) { nodes { name } } }"}""";

    [Fact]
    public async Task Who_has_spent_his_budget_is_told_when_to_come_again_and_others_are_served()
    {
        await using var api = await RunningApi.StartAsync("KnowledgeGraph:Api:BudgetPerMinute=60", "KnowledgeGraph:Api:BudgetHeader=X-Caller");

        var answers = new List<Answer>();
        for (var asked = 0; asked < 5; asked++)
        {
            answers.Add(await AskAsync(api, "ada"));
        }

        var refused = answers[^1];
        Assert.Equal(200, answers[0].Status);
        Assert.Equal((429, "BUDGET_EXCEEDED"), (refused.Status, Assert.Single(refused.Codes)));
        Assert.InRange(int.Parse(refused.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal(200, (await AskAsync(api, "tomas")).Status);
    }

    [Fact]
    public async Task What_no_budget_would_ever_bear_is_refused_without_a_time_to_come_again()
    {
        await using var api = await RunningApi.StartAsync("KnowledgeGraph:Api:BudgetPerMinute=10");

        var refused = await api.SendAsync(Cheap);

        Assert.Equal((429, "BUDGET_EXCEEDED"), (refused.Status, Assert.Single(refused.Codes)));
        Assert.False(refused.Headers.ContainsKey("Retry-After"));
        Assert.Equal(200, (await api.AskAsync("{ people(first: 2) { nodes { name } } }")).Status);
    }

    private static async Task<Answer> AskAsync(RunningApi api, string caller)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql") { Content = new StringContent(Cheap, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("X-Caller", caller);
        return await api.SendAsync(request);
    }
}
