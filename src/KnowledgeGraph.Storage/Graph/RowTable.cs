using System.Runtime.InteropServices;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>All rows with all their versions, by kind and id.</summary>
internal sealed class RowTable
{
    private readonly Dictionary<Id, RowChain>[] _chains = [.. Enum.GetValues<RowKind>().Select(_ => new Dictionary<Id, RowChain>())];

    public RowChain? Find(RowKind kind, Id id) => _chains[(int)kind].GetValueOrDefault(id);

    public RowChain FindOrAdd(RowKind kind, Id id)
    {
        ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(_chains[(int)kind], id, out _);
        return chain ??= new RowChain(id);
    }

    /// <summary>Every row of the kind that ever held, in no order.</summary>
    public RowChain[] Copy(RowKind kind) => [.. _chains[(int)kind].Values];
}
