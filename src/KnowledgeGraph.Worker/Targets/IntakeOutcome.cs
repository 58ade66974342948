using KnowledgeGraph.Ingestion;

namespace KnowledgeGraph.Worker.Targets;

/// <summary>What became of an input where it was sent: taken, or refused in words. Exactly one of them is set.</summary>
internal readonly record struct IntakeOutcome(TakenArticle? Taken, string? Refusal)
{
    public static IntakeOutcome Of(TakenArticle taken) => new(taken, null);

    public static IntakeOutcome Of(RecordOutcome outcome) => new(
        new TakenArticle($"Article:{outcome.Article}", outcome.Changed, outcome.Effect.NewEntities, outcome.Effect.StatementsAdded, outcome.Sequence), null);

    public static IntakeOutcome Refused(string why) => new(null, why);
}

/// <summary>An article that is in the record.</summary>
/// <param name="Article">Its id as clients carry it.</param>
/// <param name="Changed">False when this very article was there already.</param>
/// <param name="Sequence">Of its ledger entry; null where a service does not tell.</param>
internal sealed record TakenArticle(string Article, bool Changed, int NewEntities, int StatementsAdded, long? Sequence);
