using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>
/// The record in a data directory: <c>ledger/</c>, <c>texts/</c>, and <c>LOCK</c> for its one writer. Texts are put first, then the
/// entries that speak of them are appended, so a process that is killed in between leaves a text that nothing speaks of and no more.
/// </summary>
public sealed class EmbeddedRecordStore : IRecordStore, IDisposable
{
    private readonly DataDirectory _directory;
    private readonly Ledger _ledger;
    private readonly TextFiles _texts;
    private readonly FileStream? _lock;

    private EmbeddedRecordStore(DataDirectory directory, Ledger ledger, TextFiles texts, FileStream? writerLock, IReadOnlyList<string> warnings)
    {
        _directory = directory;
        _ledger = ledger;
        _texts = texts;
        _lock = writerLock;
        Warnings = warnings;
    }

    /// <summary>What was found and mended when the store was opened, in sentences for the person who runs it.</summary>
    public IReadOnlyList<string> Warnings { get; }

    public bool IsReadOnly => _lock is null;

    /// <summary>Opens for reading and writing; makes the directory when it is not there.</summary>
    /// <exception cref="StoreLockedException">Another process, or another store of this one, writes there.</exception>
    /// <exception cref="StoreCorruptException">The ledger is not what was written; nothing was changed.</exception>
    /// <exception cref="StoreException">The directory cannot be used.</exception>
    public static EmbeddedRecordStore Open(string path, TimeProvider time, EmbeddedOptions? options = null) =>
        Open(path, time, options ?? new EmbeddedOptions(), LedgerFile.OpenFile);

    /// <summary>
    /// Opens what is there now for reading, beside whoever writes: without the lock, without any change on disk. What is appended later is
    /// seen by opening again.
    /// </summary>
    /// <exception cref="StoreCorruptException">The ledger is not what was written.</exception>
    /// <exception cref="StoreException">There is no such directory, or it cannot be read.</exception>
    public static EmbeddedRecordStore OpenReadOnly(string path)
    {
        var directory = DataDirectory.At(path);
        if (!Directory.Exists(directory.Path))
        {
            throw new StoreException($"There is no data directory {directory.Path}. It is made by what ingests into it.");
        }

        return directory.Use("read", () =>
            new EmbeddedRecordStore(directory, Ledger.OpenReadOnly(directory.Ledger), new TextFiles(directory.Texts), null, []));
    }

    /// <param name="openFile">Opens the segment that is appended to; tests make it fail.</param>
    internal static EmbeddedRecordStore Open(string path, TimeProvider time, EmbeddedOptions options, Func<string, Stream> openFile)
    {
        var directory = DataDirectory.At(path);
        return directory.Use("written", () =>
        {
            directory.Create();
            var writerLock = WriterLock.Take(directory.Path);
            try
            {
                var warnings = new List<string>();
                var ledger = Ledger.Open(directory.Ledger, time, options.SegmentBytes, openFile, warnings);
                var texts = new TextFiles(directory.Texts);
                texts.Prepare();
                return new EmbeddedRecordStore(directory, ledger, texts, writerLock, warnings);
            }
            catch
            {
                writerLock.Dispose();
                throw;
            }
        });
    }

    public ValueTask<IReadOnlyList<LedgerEntry>> AppendAsync(IReadOnlyList<LedgerPayload> payloads, string actor, CancellationToken cancellationToken) =>
        _ledger.AppendAsync(payloads, actor, cancellationToken);

    public IAsyncEnumerable<LedgerEntry> ReadAsync(long after, CancellationToken cancellationToken) => _ledger.ReadAsync(after, cancellationToken);

    public ValueTask<long> HeadAsync(CancellationToken cancellationToken) => new(_ledger.Head);

    public ValueTask<long> SequenceAtAsync(DateTimeOffset instant, CancellationToken cancellationToken) => new(_ledger.SequenceAt(instant));

    public ValueTask PutTextsAsync(IReadOnlyList<ArticleDocument> documents, CancellationToken cancellationToken)
    {
        if (IsReadOnly)
        {
            throw new StoreException("The texts were opened for reading only.");
        }

        _directory.Use("written", () =>
        {
            _texts.Put(documents, cancellationToken);
            return true;
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask<IReadOnlyList<ArticleDocument?>> GetTextsAsync(IReadOnlyList<Id> articles, CancellationToken cancellationToken) =>
        new(_directory.Use("read", () => articles.Select(_texts.Get).ToArray()));

    public void Dispose()
    {
        _ledger.Dispose();
        _lock?.Dispose();
    }
}
