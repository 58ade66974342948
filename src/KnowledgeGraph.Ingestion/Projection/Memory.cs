using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// What the projector remembers of resolution from entry to entry: memberships of the store with all who are connected to them, as they stand at
/// one applied state. It may be thrown away at any time, and is when the store is not at that state; what is not remembered is read again.
/// </summary>
/// <param name="atMost">So many memberships are remembered, give or take those of one entry.</param>
internal sealed class Memory(Resolver resolver, int atMost)
{
    private RememberedKind[] _kinds = Empty(resolver);
    private AppliedState _at = AppliedState.Empty;
    private bool _isWhole = true;

    public RememberedKind Of(EntityKind kind) => _kinds[(int)kind];

    /// <summary>Before an entry is folded over a state: what is remembered of another is thrown away.</summary>
    public void Begin(AppliedState applied)
    {
        if (!_isWhole || _at != applied || _kinds.Sum(kind => kind.Set.Count) > atMost)
        {
            _kinds = Empty(resolver);
        }

        _isWhole = false;
    }

    /// <summary>After the entry was applied.</summary>
    public void Keep(AppliedState applied) => (_at, _isWhole) = (applied, true);

    private static RememberedKind[] Empty(Resolver resolver) => [.. Enum.GetValues<EntityKind>().Select(kind => new RememberedKind(resolver.Grow(kind)))];
}
