using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;
using Xunit;

namespace KnowledgeGraph.TestSupport;

public abstract partial class GraphStoreContract
{
    [StoreFact]
    public Task Random_reads_equal_those_of_the_naive_twin_at_every_sequence_1() => CompareRandomReads(seed: 1);

    [StoreFact]
    public Task Random_reads_equal_those_of_the_naive_twin_at_every_sequence_2() => CompareRandomReads(seed: 2);

    [StoreFact]
    public async Task What_a_reader_is_pinned_to_stands_still_while_more_is_applied()
    {
        var random = new Random(5);
        var rows = new RandomRows(random);
        var deltas = Enumerable.Range(0, 60).Select(_ => RandomDelta(random, rows)).ToList();
        await Apply(deltas[0]);

        var writing = Task.Run(async () =>
        {
            foreach (var delta in deltas.Skip(1))
            {
                await Apply(delta);
            }
        });
        long at;
        do
        {
            at = (await Store.AppliedAsync(default)).Sequence;
            var pinned = random.NextInt64(1, at + 1);
            Assert.Equal(History.Enumerate(pinned).Select(Text), (await ToList(Store.EnumerateAsync(pinned, default))).Select(Text));
            AssertSame(
                History.Scan(ByName, "Person", SortRange.All, at, 99, ScanDirection.Ascending, null),
                await Scan(ByName, "Person", at, limit: 99));
        }
        while (at < deltas.Count && !writing.IsFaulted);

        await writing;
    }

    private async Task CompareRandomReads(int seed)
    {
        var random = new Random(seed);
        var rows = new RandomRows(random);
        for (var batch = 0; batch < 12; batch++)
        {
            await Apply([.. Enumerable.Range(0, 1 + random.Next(6)).Select(_ => RandomDelta(random, rows))]);
        }

        Assert.Empty(await ToList(Store.CheckAsync(default)));
        var reads = new RandomReads(random, History.AllEntries(), History.Applied.Sequence);
        for (var i = 0; i < RandomReads; i++)
        {
            await CompareRead(reads.Next());
        }
    }

    private async Task CompareRead(RandomRead read)
    {
        var expected = History.Scan(read.Index, read.Partition, read.Range, read.At, read.Limit, read.Direction, read.After);
        var scanned = await Store.ScanAsync(read.Index, read.Partition, read.Range, read.At, read.Limit, read.Direction, read.After, default);
        Assert.True(
            expected.Select(static row => (row.Sort, Text(row.Row))).SequenceEqual(scanned.Select(static row => (row.Sort, Text(row.Row)))),
            $"{read} gives\n{Lines(scanned)}\nbut the twin\n{Lines(expected)}");

        var count = Assert.Single(await Store.CountAsync(read.Index, [read.Partition], read.Range, read.At, default));
        Assert.True(History.Count(read.Index, read.Partition, read.Range, read.At) == count, $"{read} counts {count}");

        var looked = await Store.LookupAsync(read.Index, [read.Partition], read.At, read.Limit, read.Direction, [read.After], default);
        AssertSame(History.Scan(read.Index, read.Partition, SortRange.All, read.At, read.Limit, read.Direction, read.After), looked[0]);

        static string Lines(IEnumerable<IndexedRow> rows) => string.Join('\n', rows.Select(static row => $"  {row.Sort}: {Text(row.Row)}"));
    }

    private Delta RandomDelta(Random random, RandomRows rows)
    {
        var begun = Enumerable.Range(0, random.Next(12)).Select(_ => rows.Next()).DistinctBy(RowSamples.Ref).ToList();
        var ended = History.Enumerate(long.MaxValue - 1).Where(_ => random.Next(6) == 0).ToList();
        return History.Next(ended, begun);
    }
}
