using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>All rows with all their versions, by kind and id.</summary>
internal sealed class RowTable
{
    private readonly Dictionary<Id, RowChain>[] _chains = [.. Enum.GetValues<RowKind>().Select(_ => new Dictionary<Id, RowChain>())];

    public RowChain? Find(RowKind kind, Id id) => _chains[(int)kind].GetValueOrDefault(id);

    public RowChain FindOrAdd(RowKind kind, Id id)
    {
        if (!_chains[(int)kind].TryGetValue(id, out var chain))
        {
            _chains[(int)kind].Add(id, chain = new RowChain(id));
        }

        return chain;
    }

    /// <summary>Every row of the kind that ever held, in no order.</summary>
    public RowChain[] Copy(RowKind kind) => [.. _chains[(int)kind].Values];
}
