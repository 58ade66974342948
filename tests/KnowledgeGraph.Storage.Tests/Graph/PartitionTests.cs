using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests;

/// <summary>Partitions of many leaves, beside a plain sorted list.</summary>
public sealed class PartitionTests
{
    private const int Steps = 5_000;

    [Theory]
    [InlineData(1, 10_000, 0)]
    [InlineData(2, 40, 0)]
    [InlineData(3, 1, 0)]
    [InlineData(4, 10_000, 70)]
    [InlineData(5, 40, 95)]
    public void A_partition_of_many_leaves_reads_as_a_sorted_list_does(int seed, int sorts, int percentEnded)
    {
        var random = new Random(seed);
        var firstSort = RowIndexes.Number(0);
        var partition = new Partition(new Leaf(new LeafEntry(firstSort, Chain(0, out var first), 0)));
        var twin = new List<(string Sort, Row Row, long From, long To)> { (firstSort, first, 0, RowChain.Open) };
        for (var step = 1; step <= Steps; step++)
        {
            var sort = RowIndexes.Number(random.Next(sorts));
            var chain = Chain(step, out var row);
            partition.Begin(sort, chain, step);
            twin.Add((sort, row, step, RowChain.Open));
            if (random.Next(100) < percentEnded)
            {
                chain.End(++step);
                Assert.True(partition.End(sort, chain, step));
                Assert.False(partition.End(sort, chain, step));
                twin[^1] = twin[^1] with { To = step };
            }
        }

        Assert.Equal(twin.Count, partition.Count);
        for (var i = 0; i < 150; i++)
        {
            Compare(random, partition, twin, sorts);
        }
    }

    [Fact]
    public void What_arrives_in_order_fills_its_leaves()
    {
        var partition = new Partition(new Leaf(new LeafEntry(RowIndexes.Number(0), Chain(0, out _), 1)));
        for (var i = 1; i < 4 * Leaf.Capacity; i++)
        {
            partition.Begin(RowIndexes.Number(i), Chain(i, out _), 1);
        }

        Assert.Equal(4, partition.LeafCount);
    }

    private static void Compare(Random random, Partition partition, List<(string Sort, Row Row, long From, long To)> twin, int sorts)
    {
        var at = random.Next(3) == 0 ? Steps + 1 : random.Next(Steps);
        var range = random.Next(3) == 0 ? SortRange.All : new(RowIndexes.Number(random.Next(sorts)), RowIndexes.Number(random.Next(sorts)));
        var direction = (ScanDirection)random.Next(2);
        var limit = random.Next(4) == 0 ? int.MaxValue : 1 + random.Next(700);
        var ordered = twin.Where(entry => range.Contains(entry.Sort) && entry.From <= at && at < entry.To)
            .OrderBy(static entry => entry.Sort, StringComparer.Ordinal).ThenBy(static entry => entry.Row.Id)
            .Select(static entry => new IndexedRow(entry.Sort, entry.Row)).ToList();
        Assert.Equal(ordered.Count, partition.CountAt(range, at));

        if (direction == ScanDirection.Descending)
        {
            ordered.Reverse();
        }

        var skip = ordered.Count > 0 ? random.Next(ordered.Count) : 0;
        var found = new List<IndexedRow>();
        partition.Read(range, at, limit, direction, skip > 0 ? ordered[skip - 1].Place : null, found);
        Assert.Equal(ordered.Skip(skip).Take(limit).Select(static row => row.Place), found.Select(static row => row.Place));
    }

    private static RowChain Chain(int number, out Row row)
    {
        row = RowSamples.Interaction($"article {number}", 0, "anna", "bo");
        var chain = new RowChain(row.Id);
        chain.Begin(row, number);
        return chain;
    }
}
