using System.Runtime.InteropServices;

namespace KnowledgeGraph.Storage;

/// <summary>All indexes, by partition.</summary>
internal sealed class IndexTable
{
    private readonly Dictionary<string, Partition>[] _partitions =
        [.. Enum.GetValues<RowIndex>().Select(_ => new Dictionary<string, Partition>(StringComparer.Ordinal))];

    public IReadOnlyDictionary<string, Partition> Partitions(RowIndex index) => _partitions[(int)index];

    public Partition? Find(RowIndex index, string partition) => _partitions[(int)index].GetValueOrDefault(partition);

    public void Begin(in IndexEntry entry, RowChain row, long from)
    {
        ref var partition = ref CollectionsMarshal.GetValueRefOrAddDefault(_partitions[(int)entry.Index], entry.Partition, out _);
        if (partition is null)
        {
            partition = new Partition(new Leaf(new LeafEntry(entry.Sort, row, from)));
        }
        else
        {
            partition.Begin(entry.Sort, row, from);
        }
    }

    /// <summary>Ends the open entry; false when there is none, which is for <see cref="GraphCheck"/> to report.</summary>
    public bool End(in IndexEntry entry, RowChain row, long to) =>
        Find(entry.Index, entry.Partition) is { } partition && partition.End(entry.Sort, row, to);
}
