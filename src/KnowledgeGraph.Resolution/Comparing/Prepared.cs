using System.Collections.Immutable;

namespace KnowledgeGraph.Resolution;

/// <summary>A profile made ready to be compared, with its blocking keys: ordinal order, distinct.</summary>
internal sealed record Prepared(Subject Subject, ImmutableArray<string> Keys);
