using System.Runtime.CompilerServices;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>
/// The append-only ledger in a directory of segments. Batches are whole or not there: a header with the digest of the batch before, the
/// entries, a trailer, one fsync, and only then acknowledged.
/// </summary>
internal sealed class Ledger : IDisposable
{
    private readonly BatchIndex _batches = new();
    private readonly SemaphoreSlim _appending = new(1, 1);
    private readonly TimeProvider? _time;
    private readonly LedgerFile? _file;

    /// <summary>Neither clock nor file: for reading only.</summary>
    private Ledger(TimeProvider? time = null, LedgerFile? file = null)
    {
        _time = time;
        _file = file;
    }

    public long Head => _batches.Last?.Last ?? 0;

    /// <summary>Proves the whole ledger, then cuts an unfinished tail off its last segment and says so in the warnings.</summary>
    /// <exception cref="StoreCorruptException">What stands there is not what was written; nothing is changed.</exception>
    public static Ledger Open(string directory, TimeProvider time, long segmentBytes, Func<string, Stream> openFile, List<string> warnings)
    {
        var file = new LedgerFile(directory, segmentBytes, openFile);
        var ledger = new Ledger(time, file);
        if (ledger.Scan(directory) is { } last)
        {
            if (last.Scan.IsTorn)
            {
                warnings.Add(TornTail.Cut(last.Segment, last.Scan.End));
            }

            file.Continue(last.Segment, last.Scan.End);
        }

        return ledger;
    }

    /// <summary>The ledger as it stands now, beside whoever writes it; an unfinished tail is passed over, for it may be about to be finished.</summary>
    public static Ledger OpenReadOnly(string directory)
    {
        var ledger = new Ledger();
        if (Directory.Exists(directory))
        {
            ledger.Scan(directory);
        }

        return ledger;
    }

    /// <summary>Whoever appends waits for the disk; a batch that has begun to be written is not cancelled.</summary>
    public async ValueTask<IReadOnlyList<LedgerEntry>> AppendAsync(
        IReadOnlyList<LedgerPayload> payloads, string actor, CancellationToken cancellationToken)
    {
        if (_file is not { } file || _time is not { } time)
        {
            throw new StoreException("The ledger was opened for reading only.");
        }

        if (payloads.Count == 0)
        {
            return [];
        }

        await _appending.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var previous = _batches.Last;
            var entries = Entries(payloads, actor, previous, time.GetUtcNow());
            var (bytes, digest) = BatchFormat.Encode(entries, previous?.Digest ?? BatchFormat.NoDigest);
            var (segment, offset) = file.Append(entries[0].Sequence, bytes);
            _batches.Add(new(segment, offset, offset + bytes.Length, entries[0].Sequence, entries[^1].Sequence, entries[0].RecordedAt, digest));
            return entries;
        }
        finally
        {
            _appending.Release();
        }
    }

    /// <summary>Entries after a sequence, up to the head as it is when the reading begins.</summary>
    public async IAsyncEnumerable<LedgerEntry> ReadAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await ValueTask.CompletedTask.ConfigureAwait(false);
        foreach (var segment in _batches.After(after).GroupBy(static batch => batch.Segment))
        {
            foreach (var entry in EntryReader.Read([.. segment], after))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return entry;
            }
        }
    }

    public long SequenceAt(DateTimeOffset instant) => _batches.By(instant)?.Last ?? 0;

    public void Dispose()
    {
        _file?.Dispose();
        _appending.Dispose();
    }

    /// <summary>The payloads as the entries that come next.</summary>
    private static List<LedgerEntry> Entries(IReadOnlyList<LedgerPayload> payloads, string actor, LedgerBatch? previous, DateTimeOffset now)
    {
        var recordedAt = LedgerEntry.Time(now, previous?.RecordedAt ?? DateTimeOffset.MinValue);
        var head = previous?.Last ?? 0;
        return [.. payloads.Select((payload, i) => new LedgerEntry(head + 1 + i, recordedAt, actor, payload))];
    }

    /// <summary>Proves all segments in order and gives the last one; only there may the tail be unfinished.</summary>
    private (Segment Segment, SegmentScan Scan)? Scan(string directory)
    {
        (Segment Segment, SegmentScan Scan)? last = null;
        foreach (var segment in Segment.All(directory))
        {
            if (last is { Scan.IsTorn: true } torn)
            {
                throw torn.Segment.Corrupt(torn.Scan.End, "the batch is unfinished, and yet a later segment is there");
            }

            last = (segment, SegmentScan.Of(segment, _batches.Last));
            foreach (var batch in last.Value.Scan.Batches)
            {
                _batches.Add(batch);
            }
        }

        return last;
    }
}
