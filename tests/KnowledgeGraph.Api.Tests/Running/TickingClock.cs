namespace KnowledgeGraph.Api.Tests;

/// <summary>A clock that is an hour on each time that it is asked, so that every entry has an instant of its own, the same in every run.</summary>
internal sealed class TickingClock : TimeProvider
{
    private static readonly DateTimeOffset First = new(2024, 5, 17, 12, 0, 0, TimeSpan.Zero);
    private int _asked;

    public override DateTimeOffset GetUtcNow() => First.AddHours(Interlocked.Increment(ref _asked) - 1);
}
