using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>Lays links that came over the groups that stand, and takes groups apart that may have lost one.</summary>
internal sealed class CopyGroups(GraphDraft draft, CopyComparer comparer, int anchors)
{
    /// <param name="came">Links that were not there before.</param>
    /// <param name="disturbed">Articles that are no longer compared with all that they were compared with.</param>
    /// <param name="bereft">A group that lost a member.</param>
    public async ValueTask RunAsync(IReadOnlyCollection<CopyLink> came, IReadOnlyCollection<Id> disturbed, Id? bereft, CancellationToken cancellationToken)
    {
        var ends = await draft.GetAsync<ArticleRow>(RowKind.Article, came.SelectMany(link => new[] { link.Left, link.Right }).Concat(disturbed), cancellationToken);
        var loose = disturbed.Select(id => ends[id].Copies?.Group).Append(bereft).OfType<Id>().ToHashSet();
        if (came.Count == 0 && loose.Count == 0)
        {
            return;
        }

        var groups = ends.Values.Select(row => row.Copies?.Group).OfType<Id>().Concat(loose).Distinct();
        var members = await draft.LookupAsync<ArticleRow>(RowIndex.ArticleByGroup, groups, cancellationToken);
        var all = ends.Values.Concat(members).DistinctBy(row => row.Id).ToDictionary(row => row.Id);
        var firm = members.Where(row => !loose.Contains(row.Copies!.Group)).ToList();
        List<CopyLink> links = [.. came];
        foreach (var group in members.Where(row => loose.Contains(row.Copies!.Group)).GroupBy(row => row.Copies!.Group))
        {
            links.AddRange(await WithinAsync([.. group.Select(row => row.Id)], cancellationToken));
        }

        Put(all, firm, links);
    }

    /// <summary>The links among the members of a group, whose links all lead within it.</summary>
    private async ValueTask<IEnumerable<CopyLink>> WithinAsync(List<Id> members, CancellationToken cancellationToken)
    {
        var sketches = await draft.GetAsync<SketchRow>(RowKind.Sketch, members, cancellationToken);
        var sharers = sketches.Values
            .SelectMany(row => row.Keys, (row, key) => (row, key))
            .GroupBy(pair => pair.key, pair => pair.row, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        string[] keys = [.. sharers.Keys];
        var firsts = await draft.FirstAsync<SketchRow>(RowIndex.SketchByKey, keys, anchors, cancellationToken);
        var pairs = new HashSet<(Id, Id)>();
        for (var i = 0; i < keys.Length; i++)
        {
            var leaders = firsts[i].Select(row => row.Id).ToHashSet();
            foreach (var one in sharers[keys[i]].Where(row => leaders.Contains(row.Id)))
            {
                pairs.UnionWith(sharers[keys[i]].Where(other => other.Id != one.Id).Select(other => one.Id < other.Id ? (one.Id, other.Id) : (other.Id, one.Id)));
            }
        }

        return pairs.Select(pair => CopyLink.Between(sketches[pair.Item1], sketches[pair.Item2], comparer)).OfType<CopyLink>();
    }

    private void Put(Dictionary<Id, ArticleRow> articles, List<ArticleRow> firm, List<CopyLink> links)
    {
        var roots = articles.Keys.ToDictionary(id => id);
        var nearest = firm.ToDictionary(row => row.Id, row => (Article: row.Copies!.Nearest, row.Copies.Shared));
        foreach (var row in firm)
        {
            Unite(roots, row.Id, row.Copies!.Group);
        }

        foreach (var link in links)
        {
            Unite(roots, link.Left, link.Right);
            Offer(nearest, link.Left, link.Right, link.Shared);
            Offer(nearest, link.Right, link.Left, link.Shared);
        }

        foreach (var row in articles.Values)
        {
            draft.Put(row with { Copies = nearest.TryGetValue(row.Id, out var near) ? new CopyGroup(Root(roots, row.Id), near.Article, near.Shared) : null });
        }
    }

    private static void Offer(Dictionary<Id, (Id Article, int Shared)> nearest, Id article, Id other, int shared)
    {
        if (!nearest.TryGetValue(article, out var known) || shared > known.Shared || (shared == known.Shared && other < known.Article))
        {
            nearest[article] = (other, shared);
        }
    }

    /// <summary>The lesser id leads, so that a component is named after its least article.</summary>
    private static void Unite(Dictionary<Id, Id> roots, Id left, Id right)
    {
        var (one, other) = (Root(roots, left), Root(roots, right));
        roots[one < other ? other : one] = one < other ? one : other;
    }

    private static Id Root(Dictionary<Id, Id> roots, Id id)
    {
        while (roots[id] != id)
        {
            roots[id] = roots[roots[id]];
            id = roots[id];
        }

        return id;
    }
}
