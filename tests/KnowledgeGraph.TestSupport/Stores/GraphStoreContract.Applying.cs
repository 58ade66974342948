using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;
using Xunit;

namespace KnowledgeGraph.TestSupport;

public abstract partial class GraphStoreContract
{
    [StoreFact]
    public async Task Deltas_that_do_not_follow_what_is_applied_are_refused_whole()
    {
        var first = History.Begin(RowSamples.Person("anna"));
        var second = History.Begin(RowSamples.Person("bo"));
        var third = History.Begin(RowSamples.Person("chen"));
        await Store.ApplyAsync([first, second], 0, default);

        await Assert.ThrowsAsync<StaleDeltaException>(async () => await Store.ApplyAsync([third], 1, default));
        await Assert.ThrowsAsync<StaleDeltaException>(async () => await Store.ApplyAsync([third], 3, default));
        await Assert.ThrowsAsync<StaleDeltaException>(async () => await Store.ApplyAsync([second, third], 2, default));
        await Assert.ThrowsAsync<StaleDeltaException>(async () => await Store.ApplyAsync([first, second, third], 0, default));

        Assert.Equal(History.AppliedAt(2), await Store.AppliedAsync(default));
        Assert.Equal(["anna", "bo"], Names(await Scan(ByName, "Person", 3)));
        await Store.ApplyAsync([third], 2, default);
        Assert.Equal(["anna", "bo", "chen"], Names(await Scan(ByName, "Person", 3)));
    }

    [StoreFact]
    public async Task No_deltas_change_nothing()
    {
        await Apply(History.Begin(RowSamples.Person("anna")));
        await Store.ApplyAsync([], 1, default);

        Assert.Equal(History.Applied, await Store.AppliedAsync(default));
    }

    [StoreFact]
    public async Task Sequences_may_leave_gaps_and_the_state_is_that_of_the_one_before()
    {
        var anna = new Delta(3, ManualClock.Noon, 77, [], [RowSamples.Person("anna")]);
        var empty = new Delta(7, ManualClock.Noon.AddTicks(1), (UInt128.One << 127) + 5, [], []);
        await Store.ApplyAsync([anna, empty], 0, default);

        foreach (var (sequence, expected) in new (long, Delta?)[] { (0, null), (2, null), (3, anna), (6, anna), (7, empty), (long.MaxValue, empty) })
        {
            Assert.Equal(State(expected), await Store.AppliedAtAsync(sequence, default));
        }

        foreach (var (ticks, expected) in new (long, Delta?)[] { (-1, null), (0, anna), (1, empty), (TimeSpan.TicksPerDay, empty) })
        {
            Assert.Equal(State(expected), await Store.AppliedByAsync(ManualClock.Noon.AddTicks(ticks), default));
        }

        static AppliedState State(Delta? delta) => delta is null ? AppliedState.Empty : new(delta.Sequence, delta.RecordedAt, delta.Hash);
    }

    [StoreFact]
    public async Task Of_deltas_recorded_at_one_instant_the_last_counts()
    {
        await Apply([.. Enumerable.Range(1, 5).Select(i => History.Begin(RowSamples.Person($"person {i}")))]);

        foreach (var seconds in new[] { -1, 0, 5, 10, 15, 20, 25 })
        {
            var instant = ManualClock.Noon.AddSeconds(seconds);
            Assert.Equal(History.AppliedBy(instant), await Store.AppliedByAsync(instant, default));
        }
    }

    [StoreFact]
    public async Task Stored_deltas_are_given_after_a_sequence()
    {
        var anna = RowSamples.Person("anna");
        await Apply(
            History.Begin(RowSamples.Event("forum"), RowSamples.Article("article"), anna),
            History.Begin(RowSamples.Person("anna", mentions: 2), RowSamples.Participation("anna", "forum")),
            History.End(anna));

        foreach (var after in new[] { 0, 1, 2, 3, 9 })
        {
            var deltas = await ToList(Store.DeltasAsync(after, default));
            Assert.Equal(History.Deltas.Skip(after).Select(Text), deltas.Select(Text));
        }

        static string Text(Delta delta) =>
            $"{delta.Sequence} {delta.RecordedAt:O} {delta.Hash:x}\n-{string.Join("\n-", delta.Ended)}\n+{string.Join("\n+", delta.Begun.Select(GraphStoreContract.Text))}";
    }

    [StoreFact]
    public async Task All_rows_are_given_by_kind_then_id()
    {
        var rows = new RandomRows(new Random(11));
        var sample = Enumerable.Range(0, 80).Select(_ => rows.Next()).DistinctBy(RowSamples.Ref).ToList();
        await Apply(History.Begin(sample), History.End(sample.Take(7)), History.Begin(sample.Skip(20).Take(3)));

        for (var at = 0; at <= 3; at++)
        {
            Assert.Equal(History.Enumerate(at).Select(Text), (await ToList(Store.EnumerateAsync(at, default))).Select(Text));
        }
    }

    [StoreFact]
    public async Task A_check_of_a_sound_store_finds_no_problem_and_a_wrong_hash_is_named()
    {
        var anna = RowSamples.Person("anna");
        await Apply(History.Begin(anna, RowSamples.Event("forum"), RowSamples.Participation("anna", "forum")), History.End(anna));
        Assert.Empty(await ToList(Store.CheckAsync(default)));

        await Apply(History.Begin(anna) with { Hash = 5 });
        Assert.Contains("hash", Assert.Single(await ToList(Store.CheckAsync(default))), StringComparison.OrdinalIgnoreCase);
    }
}
