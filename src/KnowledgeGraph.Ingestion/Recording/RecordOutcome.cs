using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>What became of one article that was to be recorded.</summary>
/// <param name="Changed">False when this very article was there already.</param>
/// <param name="Sequence">Of its ledger entry; when nothing changed, the sequence at which it was found.</param>
public sealed record RecordOutcome(Id Article, bool Changed, long Sequence, Effect Effect);

/// <summary>What became of a retraction.</summary>
/// <param name="Found">False when no live article has this id; nothing was written then.</param>
/// <param name="Sequence">Of its ledger entry; of a preview, the sequence that it was computed from.</param>
public sealed record RetractOutcome(Id Article, bool Found, long Sequence, Effect Effect);
