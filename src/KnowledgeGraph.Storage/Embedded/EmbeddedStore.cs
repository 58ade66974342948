namespace KnowledgeGraph.Storage;

/// <summary>
/// A data directory as a store: the record on disk, and a graph in memory that begins empty and is derived from the record by who
/// projects it.
/// </summary>
public sealed class EmbeddedStore : IDisposable
{
    private readonly EmbeddedRecordStore _records;

    private EmbeddedStore(EmbeddedRecordStore records) => _records = records;

    public IRecordStore Records => _records;

    public MemoryGraph Graph { get; } = new();

    /// <inheritdoc cref="EmbeddedRecordStore.Warnings"/>
    public IReadOnlyList<string> Warnings => _records.Warnings;

    public bool IsReadOnly => _records.IsReadOnly;

    /// <inheritdoc cref="EmbeddedRecordStore.Open(string, TimeProvider, EmbeddedOptions?)"/>
    public static EmbeddedStore Open(string path, TimeProvider time, EmbeddedOptions? options = null) =>
        new(EmbeddedRecordStore.Open(path, time, options));

    /// <inheritdoc cref="EmbeddedRecordStore.OpenReadOnly"/>
    public static EmbeddedStore OpenReadOnly(string path) => new(EmbeddedRecordStore.OpenReadOnly(path));

    public void Dispose()
    {
        Graph.Dispose();
        _records.Dispose();
    }
}
