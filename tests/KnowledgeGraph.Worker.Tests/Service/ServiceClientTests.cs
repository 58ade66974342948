using KnowledgeGraph.Worker.Service;

namespace KnowledgeGraph.Worker.Tests.Service;

public sealed class ServiceClientTests : IDisposable
{
    private readonly FakeService _service = new();

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task An_answer_that_does_not_come_is_not_waited_for_without_end()
    {
        _service.ThenSlow(TimeSpan.FromSeconds(2));
        using var client = Client(new ServicePatience(Answer: TimeSpan.FromSeconds(0.2), Ready: TimeSpan.FromSeconds(30)));

        var failure = await Assert.ThrowsAsync<ServiceException>(() => client.AskAsync("{ snapshot }", [], default));

        Assert.Equal($"The service at {_service.Url}/graphql did not answer within 0.2 s. What was sent last may be recorded; to send it again does no harm.", failure.Message);
    }

    [Fact]
    public async Task A_service_that_never_gets_ready_is_given_up()
    {
        for (var i = 0; i < 100; i++)
        {
            _service.Then(503, "text/plain", "", ("Retry-After", "0"));
        }

        using var client = Client(new ServicePatience(Answer: TimeSpan.FromSeconds(10), Ready: TimeSpan.FromSeconds(0.5)));

        var failure = await Assert.ThrowsAsync<ServiceException>(() => client.AskAsync("{ snapshot }", [], default));

        Assert.Equal($"The service at {_service.Url}/graphql was still not ready after 0.5 s.", failure.Message);
    }

    [Fact]
    public async Task Whoever_asks_can_stop_waiting()
    {
        _service.Then(503, "text/plain", "", ("Retry-After", "20"));
        using var end = new CancellationTokenSource();
        using var client = new ServiceClient(new Uri($"{_service.Url}/graphql"), ServicePatience.Default, _ => end.Cancel());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.AskAsync("{ snapshot }", [], end.Token));
    }

    private ServiceClient Client(ServicePatience patience) => new(new Uri($"{_service.Url}/graphql"), patience, _ => { });
}
