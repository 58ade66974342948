using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.TestSupport;

/// <summary>One read of an index, at random.</summary>
public sealed record RandomRead(RowIndex Index, string Partition, SortRange Range, long At, int Limit, ScanDirection Direction, IndexPlace? After);

/// <summary>Reads that mostly hit what was ever in the store: bounds and places are those of entries, or just beside them.</summary>
public sealed class RandomReads(Random random, IReadOnlyList<IndexEntry> entries, long applied)
{
    private readonly ILookup<(RowIndex, string), string> _sorts = entries.ToLookup(static entry => (entry.Index, entry.Partition), static entry => entry.Sort);

    public RandomRead Next()
    {
        // By index first, so that rare ones are read as often as those with many entries.
        var index = (RowIndex)random.Next(Enum.GetValues<RowIndex>().Length);
        var partitions = entries.Where(entry => entry.Index == index).Select(static entry => entry.Partition).Distinct().Append("absent").ToList();
        var partition = partitions[random.Next(partitions.Count)];
        IReadOnlyList<string> sorts = [.. _sorts[(index, partition)], ""];
        return new(
            index,
            partition,
            random.Next(2) == 0 ? SortRange.All : new(Bound(sorts), Bound(sorts)),
            random.NextInt64(0, applied + 1),
            random.Next(3) == 0 ? 1_000 : random.Next(5),
            (ScanDirection)random.Next(2),
            random.Next(2) == 0 ? null : new(Sort(sorts), RowSamples.Id($"person {random.Next(6)}")));
    }

    private string? Bound(IReadOnlyList<string> sorts) => random.Next(3) == 0 ? null : Sort(sorts);

    private string Sort(IReadOnlyList<string> sorts) => sorts[random.Next(sorts.Count)] + (random.Next(4) == 0 ? "!" : "");
}
