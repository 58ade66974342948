namespace KnowledgeGraph.Storage;

/// <summary>A whole batch and where it stands.</summary>
internal sealed record LedgerBatch(Segment Segment, long Offset, long End, long First, long Last, DateTimeOffset RecordedAt, string Digest);
