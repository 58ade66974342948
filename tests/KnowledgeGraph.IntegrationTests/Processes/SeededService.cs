using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>One service on the seeds, for all tests that only ask it or that it refuses.</summary>
[CollectionDefinition(Name)]
public sealed class SeededService : ICollectionFixture<SeededService>, IAsyncLifetime, IDisposable
{
    public const string Name = "seeded service";

    private readonly TemporaryDirectory _folder = new();

    public ServiceProcess Service { get; private set; } = null!;

    public string DataDirectory => _folder["data"];

    public async Task InitializeAsync() => Service = await ServiceProcess.StartAsync(StoreSettings.Embedded(DataDirectory));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        Service?.Dispose();
        _folder.Dispose();
    }
}
