using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// Keeps the groups of near-copies as one article comes or goes. Two articles are compared when they share a key and one of them is
/// among the key's anchors: the least article ids that have it, <see cref="Anchors"/> at most. So a key that very many share (the boilerplate
/// of an agency) costs an arrival no more than that many comparisons; only when the article is itself an anchor of such a key is all
/// of the key read, which for ids that are hashes happens to one in (sharers / <see cref="Anchors"/>). What is compared depends on
/// the live set alone, and so do the groups: the connected components of the copies.
/// </summary>
internal sealed class CopyStage(GraphDraft draft, CopyComparer comparer, int anchors)
{
    /// <summary>How many anchors a key has.</summary>
    public const int Anchors = 64;

    private readonly CopyGroups _groups = new(draft, comparer, anchors);

    /// <param name="before">The article as it stood before the entry; null when it was not on record.</param>
    /// <param name="sketch">Its sketch then; null when it was not live.</param>
    public async ValueTask RunAsync(Id article, ArticleRow? before, SketchRow? sketch, CancellationToken cancellationToken)
    {
        var now = (await draft.GetAsync<SketchRow>(RowKind.Sketch, [article], cancellationToken)).GetValueOrDefault(article);
        if (now is not null && sketch is not null)
        {
            // The same article is the same text: its copies stay as they are.
            var row = (await draft.GetAsync<ArticleRow>(RowKind.Article, [article], cancellationToken))[article];
            draft.Put(row with { Copies = before!.Copies });
        }
        else if (now is not null)
        {
            await CameAsync(now, cancellationToken);
        }
        else if (sketch is not null)
        {
            await GoneAsync(sketch, before!.Copies?.Group, cancellationToken);
        }
    }

    private async ValueTask CameAsync(SketchRow article, CancellationToken cancellationToken)
    {
        string[] keys = [.. article.Keys];
        var firsts = await draft.FirstAsync<SketchRow>(RowIndex.SketchByKey, keys, anchors + 1, cancellationToken);
        var candidates = new Dictionary<Id, SketchRow>();
        var displaced = new HashSet<Id>();
        var crowded = new List<string>();
        for (var i = 0; i < keys.Length; i++)
        {
            var isAnchor = firsts[i].Take(anchors).Any(row => row.Id == article.Id);
            if (isAnchor && firsts[i].Count > anchors)
            {
                crowded.Add(keys[i]);
                displaced.Add(firsts[i][anchors].Id);
            }
            else
            {
                Add(candidates, firsts[i].Take(anchors));
            }
        }

        Add(candidates, await draft.LookupAsync<SketchRow>(RowIndex.SketchByKey, crowded, cancellationToken));
        candidates.Remove(article.Id);
        var links = candidates.Values.Select(other => CopyLink.Between(article, other, comparer)).OfType<CopyLink>();
        await _groups.RunAsync([.. links], displaced, null, cancellationToken);
    }

    private async ValueTask GoneAsync(SketchRow article, Id? group, CancellationToken cancellationToken)
    {
        string[] keys = [.. article.Keys];
        var firsts = await draft.FirstAsync<SketchRow>(RowIndex.SketchByKey, keys, anchors, cancellationToken);
        var links = new List<CopyLink>();
        for (var i = 0; i < keys.Length; i++)
        {
            // It was an anchor of a crowded key: the next one takes its place, and is now compared with all.
            if (firsts[i].Count == anchors && article.Id < firsts[i][^1].Id)
            {
                var promoted = firsts[i][^1];
                var all = await draft.LookupAsync<SketchRow>(RowIndex.SketchByKey, [keys[i]], cancellationToken);
                links.AddRange(all.Where(other => other.Id != promoted.Id).Select(other => CopyLink.Between(promoted, other, comparer)).OfType<CopyLink>());
            }
        }

        await _groups.RunAsync(links, [], group, cancellationToken);
    }

    private static void Add(Dictionary<Id, SketchRow> candidates, IEnumerable<SketchRow> rows)
    {
        foreach (var row in rows)
        {
            candidates.TryAdd(row.Id, row);
        }
    }
}
