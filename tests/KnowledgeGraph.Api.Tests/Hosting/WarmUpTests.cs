namespace KnowledgeGraph.Api.Tests;

public sealed class WarmUpTests
{
    [Fact]
    public async Task The_question_asked_before_the_service_is_ready_is_one_that_it_answers()
    {
        await using var api = await RunningApi.StartAsync();

        var answer = await api.AskAsync(WarmUp.Query);

        Assert.Equal(200, answer.Status);
        Assert.DoesNotContain("\"errors\"", answer.Body, StringComparison.Ordinal);
        Assert.Contains("\"quote\"", answer.Body, StringComparison.Ordinal);
    }
}
