using KnowledgeGraph.Ingestion;

namespace KnowledgeGraph.Api;

/// <summary>An effect; its ties are counted once, and only when asked for.</summary>
internal sealed class EffectNode(Effect effect, Func<Task<TieCount>> ties)
{
    private readonly Lazy<Task<TieCount>> _ties = new(ties);

    public Effect Effect { get; } = effect;

    public Task<TieCount> TiesAsync() => _ties.Value;

    /// <summary>Of what was just applied, or would be.</summary>
    public static EffectNode Of(Effect effect, ChangeLog changes) => new(effect, () => changes.TiesAsync(effect, CancellationToken.None));
}
