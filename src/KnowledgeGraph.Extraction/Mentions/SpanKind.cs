namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>What a span is taken for.</summary>
internal enum SpanKind : byte { None, Person, Institution, Event, Role, Place, Date }
