using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.TestSupport;

/// <summary>A graph in memory that can be asked, counted and changed.</summary>
public sealed class TestGraph : IDisposable
{
    private readonly MemoryGraph _memory = new();
    private readonly MemoryRecords _records = new(new ManualClock());
    private readonly TraversalSettings _settings;
    private long _sequence;

    private TestGraph(TraversalSettings settings)
    {
        _settings = settings;
        Store = new CountingGraph(_memory);
    }

    public CountingGraph Store { get; }

    /// <summary>What was applied last.</summary>
    public BuiltGraph Built { get; private set; } = null!;

    public Id this[string name] => Built[name];

    public static Task<TestGraph> OfAsync(GraphBuilder builder, TraversalSettings? settings = null) => OfAsync(builder.Build(), settings);

    public static async Task<TestGraph> OfAsync(BuiltGraph built, TraversalSettings? settings = null)
    {
        var graph = new TestGraph(settings ?? new TraversalSettings());
        await graph.ApplyAsync(built);
        return graph;
    }

    /// <summary>Changes the graph into another.</summary>
    public async Task ApplyAsync(BuiltGraph graph)
    {
        await _records.PutTextsAsync(graph.Documents, default);
        await Store.ApplyAsync([graph.Delta(_sequence + 1, _sequence == 0 ? null : Built)], _sequence, default);
        _sequence++;
        Built = graph;
    }

    public async Task<GraphReader> ReadAsync() => await new Snapshots(Store, _records, _settings).OpenAsync(default);

    public async Task<GraphReader> ReadAtAsync(long sequence) => await new Snapshots(Store, _records, _settings).OpenAtAsync(sequence, default);

    public async Task<GraphReader> ReadKnownAtAsync(DateTimeOffset instant) => await new Snapshots(Store, _records, _settings).OpenKnownAtAsync(instant, default);

    /// <summary>How many store calls a question takes, asked of a fresh reader.</summary>
    public async Task<int> CallsAsync<T>(Func<GraphReader, ValueTask<T>> ask)
    {
        var reader = await ReadAsync();
        Store.Reset();
        await ask(reader);
        return Store.Calls;
    }

    public void Dispose() => _memory.Dispose();
}
