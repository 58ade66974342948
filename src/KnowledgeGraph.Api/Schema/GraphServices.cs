using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>What answers are made with.</summary>
internal sealed record GraphServices(Snapshots Snapshots, ArticleRecorder Recorder, InputLimits Limits, ChangeLog Changes);
