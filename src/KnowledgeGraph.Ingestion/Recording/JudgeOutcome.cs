using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>What became of a judgement, or of its withdrawal.</summary>
/// <param name="Refusal">Why nothing was written; null when it was, need not be, or would be (a preview).</param>
/// <param name="Judgement">As it now stands; null when refused, and in the preview of a new one.</param>
/// <param name="Changed">False when it was said already (or withdrawn already), and when refused. In a preview: whether it would be written.</param>
/// <param name="Sequence">Of its ledger entry; when nothing was written, the sequence at which that was found.</param>
public sealed record JudgeOutcome(JudgeRefusal? Refusal, JudgementRow? Judgement, bool Changed, long Sequence, Effect Effect);

public enum RefusalKind { NotFound, Conflict, Invalid }

/// <summary>Why a judgement is refused.</summary>
/// <param name="Input">Which part of the request: left, right, entity, name, statement, judgement; null when it is the whole.</param>
/// <param name="Judgements">CONFLICT: the live judgements that it contradicts, the chain in its order.</param>
public sealed record JudgeRefusal(RefusalKind Kind, string Message, string? Input, ImmutableArray<Id> Judgements)
{
    internal static JudgeRefusal NotFound(string input, string message) => new(RefusalKind.NotFound, message, input, []);

    internal static JudgeRefusal Invalid(string input, string message) => new(RefusalKind.Invalid, message, input, []);
}
