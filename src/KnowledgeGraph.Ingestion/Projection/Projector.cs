using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// Folds the ledger into the graph, entry by entry in the order of sequences. What an entry touches it looks up in the store, so that it works
/// the same above any store and beside other processes; what it keeps between entries only spares it reading (see <see cref="Memory"/>). One caller at a time.
/// </summary>
public sealed class Projector(IRecordStore records, IGraphStore graph, Resolver resolver)
{
    private const int EntriesARead = 64;
    private Memory? _memory;

    /// <summary>How many memberships are remembered from entry to entry, about 3 KB each. The graph does not depend on it.</summary>
    public int Remembers { get; init; } = 200_000;

    /// <summary>
    /// How many sharers of a text's key everybody who has it is compared with (see <see cref="CopyStage"/>). Part of the policy: graphs made with
    /// different numbers may differ.
    /// </summary>
    public int CopyAnchors { get; init; } = CopyStage.Anchors;

    /// <summary>Folds all entries that are not applied yet. When another process applies the same entries meanwhile, its work is taken over.</summary>
    /// <param name="progress">Told each applied sequence.</param>
    /// <param name="effects">Filled with the effect of each entry folded here, when given.</param>
    /// <returns>What is applied in the end.</returns>
    public async Task<AppliedState> CatchUpAsync(IProgress<long>? progress, CancellationToken cancellationToken, IDictionary<long, Effect>? effects = null)
    {
        while (true)
        {
            try
            {
                return await FoldAllAsync(progress, effects, cancellationToken);
            }
            catch (StaleDeltaException)
            {
                // Somebody else applied the entry first: begin again from what is applied now.
            }
        }
    }

    /// <summary>What entries would change if they were appended now; nothing is written.</summary>
    /// <returns>The effect, and the state that it was computed from.</returns>
    public async Task<(Effect Effect, AppliedState Applied)> PreviewAsync(IReadOnlyList<LedgerPayload> payloads, string actor, CancellationToken cancellationToken)
    {
        var applied = await graph.AppliedAsync(cancellationToken);
        var entries = payloads.Select((payload, i) => new LedgerEntry(applied.Sequence + i + 1, applied.RecordedAt, actor, payload)).ToList();
        var documents = await DocumentsAsync(entries, cancellationToken);
        var draft = new GraphDraft(graph, applied);
        var memory = new Memory(resolver, Remembers);
        foreach (var entry in entries)
        {
            await FoldAsync(draft, entry, documents, memory, cancellationToken);
        }

        var effect = await Effect.OfAsync(draft, cancellationToken) with { Ties = await TieChanges.OfAsync(draft, graph, cancellationToken) };
        return (effect, applied);
    }

    private async Task<AppliedState> FoldAllAsync(IProgress<long>? progress, IDictionary<long, Effect>? effects, CancellationToken cancellationToken)
    {
        var applied = await graph.AppliedAsync(cancellationToken);
        var memory = _memory ??= new Memory(resolver, Remembers);
        await foreach (var entries in records.ReadAsync(applied.Sequence, cancellationToken).Chunk(EntriesARead))
        {
            var documents = await DocumentsAsync(entries, cancellationToken);
            foreach (var entry in entries)
            {
                var draft = new GraphDraft(graph, applied);
                memory.Begin(applied);
                await FoldAsync(draft, entry, documents, memory, cancellationToken);
                var delta = await draft.ToDeltaAsync(entry, cancellationToken);
                await graph.ApplyAsync([delta], applied.Sequence, cancellationToken);
                effects?.Add(entry.Sequence, await Effect.OfAsync(draft, cancellationToken) with { Sequence = entry.Sequence });
                applied = new AppliedState(delta.Sequence, delta.RecordedAt, delta.Hash);
                memory.Keep(applied);
                progress?.Report(entry.Sequence);
            }
        }

        return applied;
    }

    private async Task<Dictionary<Id, ArticleDocument>> DocumentsAsync(IReadOnlyList<LedgerEntry> entries, CancellationToken cancellationToken)
    {
        var articles = entries.Select(entry => entry.Payload).OfType<ArticleRecorded>().Select(recorded => recorded.Article).Distinct().ToList();
        var documents = await records.GetTextsAsync(articles, cancellationToken);
        return articles.Zip(documents).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First, pair => pair.Second!);
    }

    /// <summary>
    /// The steps of one entry: take away what it ends, put what it says, group the copies, resolve stage by stage what that touches,
    /// find the publisher, derive what follows.
    /// </summary>
    private async Task FoldAsync(GraphDraft draft, LedgerEntry entry, Dictionary<Id, ArticleDocument> documents, Memory memory, CancellationToken cancellationToken)
    {
        draft.Entries++;
        var came = new HashSet<Id>();
        List<MembershipRow> gone = [];
        var subject = entry.Payload switch { ArticleRecorded recorded => recorded.Article, ArticleRetracted retracted => retracted.Article, _ => (Id?)null };
        var former = await draft.GetAsync<ArticleRow>(RowKind.Article, subject is { } id ? [id] : [], cancellationToken);
        var sketches = await draft.GetAsync<SketchRow>(RowKind.Sketch, former.Keys, cancellationToken);
        switch (entry.Payload)
        {
            case ArticleRecorded recorded:
                gone = await TakeAwayAsync(draft, recorded.Article, cancellationToken);
                break;
            case ArticleRetracted retracted:
                gone = await RetractAsync(draft, retracted, entry.RecordedAt, cancellationToken);
                break;
            case JudgementMade made:
                came.UnionWith(await JudgementFold.MakeAsync(draft, made, entry, cancellationToken));
                break;
            case JudgementWithdrawn withdrawn:
                came.UnionWith(await JudgementFold.WithdrawAsync(draft, withdrawn, entry, cancellationToken));
                break;
            default:
                throw new InvalidOperationException($"Ledger entry {entry.Sequence} is of a kind that this version does not know.");
        }

        // A purged text leaves nothing to read: its entry stays in the ledger and says nothing any more.
        if (entry.Payload is ArticleRecorded article && documents.TryGetValue(article.Article, out var document))
        {
            foreach (var row in ArticleRows.Of(article, document, entry.RecordedAt))
            {
                draft.PutOfArticle(row);
            }

            // The text of imported facts is the line that they came in: it has the shape of all such lines, and is nobody's copy.
            if (article.Facts.Extractor != FactsAssembly.Extractor && CopyComparer.Sketch(article.Article, document.Text) is { } sketch)
            {
                draft.PutOfArticle(sketch);
            }

            came.Add(article.Article);
        }

        if (subject is { } changed)
        {
            await new CopyStage(draft, resolver.Copies, CopyAnchors).RunAsync(changed, former.GetValueOrDefault(changed), sketches.GetValueOrDefault(changed), cancellationToken);
        }

        await ResolveAsync(draft, came, gone, memory, cancellationToken);
        await new PublisherStage(draft, resolver).RunAsync(came, cancellationToken);
        var entities = Members(await draft.ChangesAsync(RowKind.Membership, cancellationToken));
        await new Derivation(draft, memory).RunAsync(entities, cancellationToken);
    }

    private async Task ResolveAsync(GraphDraft draft, IReadOnlyCollection<Id> came, List<MembershipRow> gone, Memory memory, CancellationToken cancellationToken)
    {
        var touched = came.ToHashSet();
        foreach (var kind in new[] { EntityKind.Institution, EntityKind.Event, EntityKind.Person })
        {
            var moved = await new ResolutionStage(kind, draft, resolver, memory.Of(kind)).RunAsync(touched, gone.FindAll(row => row.Profile.Kind == kind), cancellationToken);
            await Rebinding.RunAsync(draft, [.. moved.Union(came)], cancellationToken);
            touched.UnionWith(moved);
        }
    }

    /// <summary>Removes all that an article said; its memberships are returned.</summary>
    private static async Task<List<MembershipRow>> TakeAwayAsync(GraphDraft draft, Id article, CancellationToken cancellationToken)
    {
        Id[] partition = [article];
        await draft.GetAsync<ArticleRow>(RowKind.Article, partition, cancellationToken);
        var memberships = await draft.LookupAsync<MembershipRow>(RowIndex.MembershipByArticle, partition, cancellationToken);
        List<Row> rows =
        [
            .. memberships,
            .. await draft.LookupAsync<MentionRow>(RowIndex.MentionByArticle, partition, cancellationToken),
            .. await draft.LookupAsync<StatementRow>(RowIndex.StatementByArticle, partition, cancellationToken),
            .. await draft.LookupAsync<ClaimRow>(RowIndex.ClaimByArticle, partition, cancellationToken),
            .. await draft.LookupAsync<InteractionRow>(RowIndex.InteractionByArticle, partition, cancellationToken),
            .. (await draft.GetAsync<SketchRow>(RowKind.Sketch, partition, cancellationToken)).Values,
        ];
        rows.ForEach(draft.Remove);
        return memberships;
    }

    private static async Task<List<MembershipRow>> RetractAsync(GraphDraft draft, ArticleRetracted retracted, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var articles = await draft.GetAsync<ArticleRow>(RowKind.Article, [retracted.Article], cancellationToken);
        if (articles.TryGetValue(retracted.Article, out var row))
        {
            draft.Put(row with { RetractedAt = at, RetractionReason = retracted.Reason, Copies = null, PublishedBy = null });
        }

        return await TakeAwayAsync(draft, retracted.Article, cancellationToken);
    }

    private static HashSet<Id> Members(IEnumerable<RowChange> changes) =>
        [.. changes.SelectMany(change => new[] { change.Before, change.After }).OfType<MembershipRow>().Select(row => row.Entity)];
}
