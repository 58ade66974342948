namespace KnowledgeGraph.Extraction.Text;

/// <summary>What a paragraph is; it decides what may be inferred from it.</summary>
internal enum Zone : byte { Body, Heading, Meta, Credit, Caption, Item }
