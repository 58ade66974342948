using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// Whether a judgement contradicts live ones: a NOT_SAME between ends that a chain of SAME joins, or a SAME that would close a chain
/// between the ends of a NOT_SAME.
/// </summary>
internal sealed class JudgementConflicts(GraphDraft graph)
{
    private readonly Dictionary<Id, List<JudgementRow>> _judgements = [];
    private readonly Dictionary<Id, List<MentionRow>> _mentions = [];

    public async ValueTask<JudgeRefusal?> FindAsync(JudgementMade made, CancellationToken cancellationToken)
    {
        if (made is not { Judged: JudgementKind.Same or JudgementKind.NotSame, Left: { } left, Right: { } right })
        {
            return null;
        }

        var lefts = await ChainsAsync(left, cancellationToken);
        if (made.Judged == JudgementKind.NotSame)
        {
            return lefts.TryGetValue(await NodeAsync(right, cancellationToken), out var chain)
                ? Refuse("judgements that hold make the two one", chain)
                : null;
        }

        var rights = await ChainsAsync(right, cancellationToken);
        foreach (var row in await ApartAsync(cancellationToken))
        {
            var (one, other) = (await NodeAsync(row.Left!.Value, cancellationToken), await NodeAsync(row.Right!.Value, cancellationToken));
            var (near, far) = lefts.ContainsKey(one) && rights.ContainsKey(other) ? (one, other) : (other, one);
            if (lefts.TryGetValue(near, out var before) && rights.TryGetValue(far, out var after))
            {
                return Refuse("a judgement that holds keeps the two apart", [.. before, row.Id, .. after.Reverse()]);
            }
        }

        return null;
    }

    private static JudgeRefusal Refuse(string message, IEnumerable<Id> judgements) => new(RefusalKind.Conflict, message, null, [.. judgements]);

    /// <summary>Whoever SAME judgements join to an end, nearest first, each with the judgements of the way there.</summary>
    private async ValueTask<Dictionary<Id, Id[]>> ChainsAsync(MentionRef start, CancellationToken cancellationToken)
    {
        var first = await NodeAsync(start, cancellationToken);
        var chains = new Dictionary<Id, Id[]> { [first] = [] };
        var open = new Queue<(Id Node, Id Article)>([(first, start.Article)]);
        while (open.TryDequeue(out var place))
        {
            foreach (var row in (await InAsync(place.Article, cancellationToken)).Where(row => row.Judged == JudgementKind.Same))
            {
                var ends = new List<(Id Node, Id Article)>();
                foreach (var end in row.Ends)
                {
                    ends.Add((await NodeAsync(end, cancellationToken), end.Article));
                }

                if (!ends.Exists(end => end.Node == place.Node))
                {
                    continue;
                }

                foreach (var end in ends.Where(end => chains.TryAdd(end.Node, [.. chains[place.Node], row.Id])))
                {
                    open.Enqueue(end);
                }
            }
        }

        return chains;
    }

    /// <summary>The NOT_SAME judgements of every article that was come by.</summary>
    private async ValueTask<List<JudgementRow>> ApartAsync(CancellationToken cancellationToken)
    {
        var apart = new Dictionary<Id, JudgementRow>();
        foreach (var article in _mentions.Keys.ToList())
        {
            foreach (var row in (await InAsync(article, cancellationToken)).Where(row => row.Judged == JudgementKind.NotSame))
            {
                apart[row.Id] = row;
            }
        }

        return [.. apart.Values.OrderBy(row => row.Sequence).ThenBy(row => row.Id)];
    }

    /// <summary>What an end stands for: the membership that it binds to; where its article is not live, the place itself.</summary>
    private async ValueTask<Id> NodeAsync(MentionRef end, CancellationToken cancellationToken)
    {
        if (!_mentions.TryGetValue(end.Article, out var mentions))
        {
            _mentions[end.Article] = mentions = await graph.LookupAsync<MentionRow>(RowIndex.MentionByArticle, [end.Article], cancellationToken);
        }

        return end.Best(mentions)?.Membership ?? Ids.Mention(end.Article, end.Kind, end.At);
    }

    private async ValueTask<List<JudgementRow>> InAsync(Id article, CancellationToken cancellationToken)
    {
        if (!_judgements.TryGetValue(article, out var rows))
        {
            var all = await graph.LookupAsync<JudgementRow>(RowIndex.JudgementByArticle, [article], cancellationToken);
            _judgements[article] = rows = all.FindAll(row => row.IsLive);
        }

        return rows;
    }
}
