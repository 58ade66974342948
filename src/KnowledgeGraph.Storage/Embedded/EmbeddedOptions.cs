namespace KnowledgeGraph.Storage;

/// <summary>Settings of the embedded store.</summary>
public sealed record EmbeddedOptions
{
    /// <summary>A segment of the ledger that has grown to this size, in bytes, is followed by a new one.</summary>
    public long SegmentBytes { get; init; } = 64 * 1024 * 1024;
}
