namespace KnowledgeGraph.Api.Tests;

/// <summary>One service over the seeds for all tests that only read.</summary>
public sealed class SeededApi : IAsyncLifetime
{
    public const string Name = "a service over the seeds";

    public RunningApi Api { get; private set; } = null!;

    public async Task InitializeAsync() => Api = await RunningApi.StartAsync();

    public async Task DisposeAsync() => await Api.DisposeAsync();
}

// Alone, as some of its tests count reads or measure time.
[CollectionDefinition(SeededApi.Name, DisableParallelization = true)]
public sealed class SeededApiCollection : ICollectionFixture<SeededApi>;
