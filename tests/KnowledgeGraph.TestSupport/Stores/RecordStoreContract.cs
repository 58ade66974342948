using System.Text;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;
using Xunit;

namespace KnowledgeGraph.TestSupport;

/// <summary>What every record store must do. A subclass says how to open an empty one, and how to open it again.</summary>
public abstract class RecordStoreContract : IAsyncLifetime
{
    private IRecordStore? _store;

    protected IRecordStore Store => _store ?? throw new InvalidOperationException("the store is opened before each test");

    protected ManualClock Clock { get; } = new();

    /// <summary>A store in which nothing has been recorded.</summary>
    protected abstract Task<IRecordStore> OpenEmptyAsync(TimeProvider time);

    /// <summary>Another store over what <paramref name="closed"/> recorded, after that has been disposed of if it can be.</summary>
    protected abstract Task<IRecordStore> OpenAgainAsync(IRecordStore closed, TimeProvider time);

    public virtual async Task InitializeAsync() => _store = await OpenEmptyAsync(Clock);

    public virtual async Task DisposeAsync() => await CloseAsync();

    [StoreFact]
    public async Task An_empty_record_has_no_head_no_entries_and_no_texts()
    {
        Assert.Equal(0, await Store.HeadAsync(default));
        Assert.Equal(0, await Store.SequenceAtAsync(DateTimeOffset.MaxValue, default));
        Assert.Empty(await Read(0));
        Assert.Equal([null], await Store.GetTextsAsync([RowSamples.Id("nothing")], default));
        Assert.Empty(await Store.GetTextsAsync([], default));
    }

    [StoreFact]
    public async Task Entries_are_numbered_from_one_without_gaps_and_come_back_as_they_were_given()
    {
        var first = await Append(RecordSamples.Recorded("a"), RecordSamples.Recorded("b"));
        Clock.Now += TimeSpan.FromMicroseconds(1);
        var second = await Append(RecordSamples.Retracted("a"));

        Assert.Equal([1L, 2L, 3L], first.Concat(second).Select(static entry => entry.Sequence));
        Assert.Equal([ManualClock.Noon, ManualClock.Noon, Clock.Now], first.Concat(second).Select(static entry => entry.RecordedAt));
        Assert.All(first.Concat(second), static entry => Assert.Equal("ingest", entry.Actor));
        Assert.Equal(3, await Store.HeadAsync(default));
        Assert.Equal(Texts(first.Concat(second)), Texts(await Read(0)));
        Assert.Equal(Texts(second), Texts(await Read(2)));
        Assert.Empty(await Read(3));
        Assert.Empty(await Read(99));
    }

    [StoreFact]
    public async Task Every_kind_of_entry_comes_back_as_it_was_given()
    {
        var entries = await Append(RecordSamples.Recorded("a"), RecordSamples.Retracted("a"), RecordSamples.Judged("b"), RecordSamples.Withdrawn("b"));
        await ReopenAsync();
        Assert.Equal(Texts(entries), Texts(await Read(0)));
        Assert.Equal(entries[2].Payload, (await Read(0))[2].Payload);
    }

    [StoreFact]
    public async Task Nothing_to_append_is_no_batch()
    {
        Assert.Empty(await Append());
        Assert.Equal(0, await Store.HeadAsync(default));
    }

    [StoreFact]
    public async Task What_was_recorded_is_there_when_the_store_is_opened_again()
    {
        await Append(RecordSamples.Recorded("a"));
        await Append(RecordSamples.Recorded("b"), RecordSamples.Retracted("a"));
        await Store.PutTextsAsync([RecordSamples.Document("a")], default);
        var entries = Texts(await Read(0));

        await ReopenAsync();

        Assert.Equal(entries, Texts(await Read(0)));
        Assert.Equal([RecordSamples.Document("a")], await Store.GetTextsAsync([RecordSamples.Document("a").ToId()], default));
        Assert.Equal(4, Assert.Single(await Append(RecordSamples.Recorded("c"))).Sequence);
        Assert.Equal([1L, 2L, 3L, 4L], (await Read(0)).Select(static entry => entry.Sequence));
    }

    [StoreFact]
    public async Task A_time_of_recording_is_in_whole_microseconds_and_leads_back_to_its_entry()
    {
        Clock.Now += TimeSpan.FromTicks(7);
        var entry = Assert.Single(await Append(RecordSamples.Recorded("a")));

        Assert.Equal(ManualClock.Noon, entry.RecordedAt);
        Assert.Equal(1, await Store.SequenceAtAsync(entry.RecordedAt, default));
    }

    [StoreFact]
    public async Task Times_of_recording_never_fall_even_when_the_clock_does()
    {
        await Append(RecordSamples.Recorded("a"));
        Clock.Now -= TimeSpan.FromDays(1);
        await Append(RecordSamples.Recorded("b"));
        await ReopenAsync();
        await Append(RecordSamples.Recorded("c"));
        Clock.Now += TimeSpan.FromDays(2);
        await Append(RecordSamples.Recorded("d"));

        DateTimeOffset[] expected = [ManualClock.Noon, ManualClock.Noon, ManualClock.Noon, Clock.Now];
        Assert.Equal(expected, (await Read(0)).Select(static entry => entry.RecordedAt));
    }

    [StoreFact]
    public async Task The_sequence_at_a_time_is_the_last_recorded_by_then()
    {
        foreach (var hour in new[] { 0, 1, 1, 3 })
        {
            Clock.Now = ManualClock.Noon.AddHours(hour);
            await Append(RecordSamples.Recorded($"x{hour}"), RecordSamples.Recorded($"y{hour}"));
        }

        foreach (var (minutes, sequence) in new[] { (-1, 0), (0, 2), (59, 2), (60, 6), (179, 6), (180, 8), (999, 8) })
        {
            Assert.Equal(sequence, await Store.SequenceAtAsync(ManualClock.Noon.AddMinutes(minutes), default));
            Assert.Equal(sequence, await Store.SequenceAtAsync(ManualClock.Noon.AddMinutes(minutes).ToOffset(TimeSpan.FromHours(8)), default));
        }
    }

    [StoreFact]
    public async Task Appends_at_once_are_each_whole_and_together_without_gaps()
    {
        var appended = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(async () =>
            await Append([.. Enumerable.Range(0, 1 + (i % 4)).Select(j => RecordSamples.Recorded($"{i} {j}"))]))));

        Assert.All(appended, static batch => Assert.Equal(batch[^1].Sequence - batch[0].Sequence, batch.Count - 1));
        Assert.Equal(
            Texts(appended.SelectMany(static batch => batch).OrderBy(static entry => entry.Sequence)),
            Texts(await Read(0)));
        Assert.Equal(Enumerable.Range(1, 30).Select(static i => (long)i), (await Read(0)).Select(static entry => entry.Sequence));
    }

    [StoreFact]
    public async Task Texts_are_given_in_the_order_of_the_ids_asked_for()
    {
        ArticleDocument a = RecordSamples.Document("a"), b = RecordSamples.Document("b"), bare = new("", null, null);
        await Store.PutTextsAsync([a, b, bare], default);

        Assert.Equal([b, null, bare, a, b], await Store.GetTextsAsync([b.ToId(), RowSamples.Id("nothing"), bare.ToId(), a.ToId(), b.ToId()], default));
    }

    [StoreFact]
    public async Task Putting_a_text_again_changes_nothing()
    {
        ArticleDocument a = RecordSamples.Document("a"), b = RecordSamples.Document("b");
        await Store.PutTextsAsync([a], default);
        await Store.PutTextsAsync([a, b, a], default);
        await Store.PutTextsAsync([], default);

        Assert.Equal([a, b], await Store.GetTextsAsync([a.ToId(), b.ToId()], default));
    }

    protected async Task<IReadOnlyList<LedgerEntry>> Append(params LedgerPayload[] payloads) => await Store.AppendAsync(payloads, "ingest", default);

    protected async Task<IReadOnlyList<LedgerEntry>> Read(long after)
    {
        var entries = new List<LedgerEntry>();
        await foreach (var entry in Store.ReadAsync(after, default))
        {
            entries.Add(entry);
        }

        return entries;
    }

    protected static IEnumerable<string> Texts(IEnumerable<LedgerEntry> entries) =>
        entries.Select(static entry => Encoding.UTF8.GetString(LedgerCodec.ToJson(entry)));

    private async Task ReopenAsync()
    {
        var former = Store;
        await CloseAsync();
        _store = await OpenAgainAsync(former, Clock);
    }

    private async Task CloseAsync()
    {
        if (_store is IAsyncDisposable asynchronous)
        {
            await asynchronous.DisposeAsync();
        }
        else
        {
            (_store as IDisposable)?.Dispose();
        }
    }
}
