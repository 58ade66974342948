using KnowledgeGraph.Storage;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Api.Tests.Changes;

/// <summary>However many wait for the graph to go on, it is looked at by one.</summary>
public sealed class AppliedWatchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_thousand_wait_by_one_look_at_a_time_and_all_are_told()
    {
        using var memory = new MemoryGraph();
        var graph = new CountingGraph(memory);
        await using var watch = new AppliedWatch(graph);
        var begun = TimeProvider.System.GetTimestamp();
        var waiting = Enumerable.Range(0, 1000).Select(_ => watch.BeyondAsync(0, default).AsTask()).ToList();
        while (graph.StateReads < 4)
        {
            await Task.Delay(20);
        }

        Assert.DoesNotContain(waiting, task => task.IsCompleted);
        await graph.ApplyAsync([new GraphBuilder().Person("Ann").Build().Delta()], 0, default);

        Assert.All(await Task.WhenAll(waiting).WaitAsync(Patience), applied => Assert.Equal(1, applied));
        Assert.InRange(graph.StateReads, 4, (int)(TimeProvider.System.GetElapsedTime(begun) / AppliedWatch.Pause) + 2);
        Assert.Equal(1, await watch.BeyondAsync(0, default));
    }

    [Fact]
    public async Task Who_goes_away_leaves_nothing_behind_and_who_comes_later_is_told_too()
    {
        using var memory = new MemoryGraph();
        var graph = new CountingGraph(memory);
        await using var watch = new AppliedWatch(graph);
        using var leaving = new CancellationTokenSource();
        var left = watch.BeyondAsync(0, leaving.Token).AsTask();
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left.WaitAsync(Patience));
        var before = -1;
        while (before != graph.StateReads)
        {
            before = graph.StateReads;
            await Task.Delay(AppliedWatch.Pause * 3);
        }

        var later = watch.BeyondAsync(0, default).AsTask();
        await graph.ApplyAsync([new GraphBuilder().Person("Ann").Build().Delta()], 0, default);
        Assert.Equal(1, await later.WaitAsync(Patience));
    }

    [Fact]
    public async Task A_store_that_fails_is_told_to_those_who_wait_and_asked_again_by_the_next()
    {
        using var memory = new MemoryGraph();
        var graph = new CountingGraph(memory) { Failure = new StoreUnavailableException("away") };
        await using var watch = new AppliedWatch(graph);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => watch.BeyondAsync(0, default).AsTask().WaitAsync(Patience));
        graph.Failure = null;
        await graph.ApplyAsync([new GraphBuilder().Person("Ann").Build().Delta()], 0, default);
        Assert.Equal(1, await watch.BeyondAsync(0, default).AsTask().WaitAsync(Patience));
    }
}
