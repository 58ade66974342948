using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.TestSupport;

/// <summary>A ledger, the graph derived from it and the recorder before both, in memory; an hour passes before each recording.</summary>
public sealed class RecordedGraph : IDisposable
{
    private static readonly Resolver Rules = Resolver.Create();
    private readonly ManualClock _clock = new();

    private readonly int _copyAnchors;
    private readonly int _remembers;

    /// <param name="copyAnchors">How many sharers of a text's key others are compared with.</param>
    /// <param name="remembers">How many memberships the projector remembers.</param>
    public RecordedGraph(int copyAnchors = 64, int remembers = 1_000)
    {
        (_copyAnchors, _remembers) = (copyAnchors, remembers);
        Records = new MemoryRecords(_clock);
        Graph = new MemoryGraph();
        Recorder = new ArticleRecorder(Records, Graph, Projector(), _ => throw new InvalidOperationException("facts come with the article"));
    }

    public IRecordStore Records { get; }

    public MemoryGraph Graph { get; }

    public ArticleRecorder Recorder { get; }

    public async Task<IReadOnlyList<RecordOutcome>> RecordAsync(params IncomingFacts[] articles)
    {
        _clock.Now += TimeSpan.FromHours(1);
        return await Recorder.RecordFactsAsync(articles, "test", CancellationToken.None);
    }

    public async Task<RetractOutcome> RetractAsync(IncomingFacts article, bool preview = false)
    {
        _clock.Now += TimeSpan.FromHours(1);
        return await Recorder.RetractAsync(article.Document.ToId(), null, "test", preview, CancellationToken.None);
    }

    public async Task<JudgeOutcome> JudgeAsync(JudgementRequest request, bool preview = false)
    {
        _clock.Now += TimeSpan.FromHours(1);
        return await Recorder.JudgeAsync(request, "judge", preview, CancellationToken.None);
    }

    public async Task<JudgeOutcome> WithdrawAsync(Id judgement, bool preview = false)
    {
        _clock.Now += TimeSpan.FromHours(1);
        return await Recorder.WithdrawAsync(judgement, null, "judge", preview, CancellationToken.None);
    }

    /// <summary>Puts an entry into the ledger as it is, past all that the recorder would refuse, and folds it.</summary>
    public async Task AppendAsync(LedgerPayload payload)
    {
        _clock.Now += TimeSpan.FromHours(1);
        await Records.AppendAsync([payload], "judge", CancellationToken.None);
        await Projector().CatchUpAsync(null, CancellationToken.None);
    }

    public async Task<AppliedState> AppliedAsync() => await Graph.AppliedAsync(CancellationToken.None);

    public async Task<UInt128> HashAsync() => (await AppliedAsync()).Hash;

    public async Task<List<T>> RowsAsync<T>(long? at = null)
        where T : Row
    {
        var rows = new List<T>();
        await foreach (var row in Graph.EnumerateAsync(at ?? (await AppliedAsync()).Sequence, CancellationToken.None))
        {
            if (row is T wanted)
            {
                rows.Add(wanted);
            }
        }

        return rows;
    }

    public Task<VerificationReport> VerifyAsync() => Verification.VerifyAsync(Records, Graph, Rules, CancellationToken.None);

    public void Dispose() => Recorder.Dispose();

    private Projector Projector() => new(Records, Graph, Rules) { CopyAnchors = _copyAnchors, Remembers = _remembers };
}
