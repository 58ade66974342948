using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>
/// What one ledger entry changes in the graph: rows that end at <paramref name="Sequence"/> and rows that begin there. A row that changes
/// stands in both. Rows are by kind, then id.
/// </summary>
/// <param name="Sequence">Of the ledger entry; every row valid from or to here.</param>
/// <param name="RecordedAt">Of the ledger entry.</param>
/// <param name="Hash">The graph hash after the change: the sum of <see cref="RowCodec.Hash"/> over all rows that hold, modulo 2^128.</param>
public sealed record Delta(long Sequence, DateTimeOffset RecordedAt, UInt128 Hash, ImmutableArray<RowRef> Ended, ImmutableArray<Row> Begun);

public readonly record struct RowRef(RowKind Kind, Id Id);
