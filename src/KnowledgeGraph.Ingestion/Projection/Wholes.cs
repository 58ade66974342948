using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>What is part of what, elected among claims (PART_OF of events, PARENT of institutions). A cycle loses its weakest edge.</summary>
internal sealed class Wholes
{
    private readonly Dictionary<Id, ClaimRow> _edges = [];
    private readonly IReadOnlyDictionary<Id, Id> _roots;

    private Wholes(IReadOnlyDictionary<Id, Id> roots) => _roots = roots;

    /// <summary>The claim that makes the entity part of another; null when it is part of nothing.</summary>
    public ClaimRow? Edge(Id entity) => _edges.GetValueOrDefault(entity);

    public Id Root(Id entity)
    {
        while (_edges.GetValueOrDefault(entity) is { Target: { } whole })
        {
            entity = whole;
        }

        return _roots.GetValueOrDefault(entity, entity);
    }

    /// <param name="claims">The claims of every entity of the trees concerned.</param>
    /// <param name="groups">The group of near-copies of each article that has any.</param>
    /// <param name="roots">Roots of the wholes that stand in other trees; nothing changes in those, so that no cycle can lead through them.</param>
    public static Wholes Of(ClaimField field, IReadOnlyDictionary<Id, List<ClaimRow>> claims, IReadOnlyDictionary<Id, Id> groups, IReadOnlyDictionary<Id, Id> roots)
    {
        var wholes = new Wholes(roots);
        var candidates = claims
            .Select(pair => (Entity: pair.Key, Claims: ClaimElection.Elect(pair.Value.Where(claim => claim.Field == field), groups)))
            .Where(candidate => candidate.Claims.Count > 0)
            .OrderByDescending(candidate => ClaimElection.Sources(candidate.Claims, groups))
            .ThenByDescending(candidate => candidate.Claims[0].Confidence)
            .ThenBy(candidate => candidate.Claims.Min(claim => claim.Article))
            .ThenBy(candidate => candidate.Entity);

        // Strongest first, leaving out what would close a cycle: what is left out is the weakest edge of its cycle.
        foreach (var (entity, elected) in candidates)
        {
            if (wholes.Root(elected[0].Target!.Value) != entity)
            {
                wholes._edges[entity] = elected[0];
            }
        }

        return wholes;
    }

    /// <summary>
    /// The entities and all that stand in one tree with them, before and now: whose wholes or roots a change of their claims can move.
    /// </summary>
    public static async ValueTask<HashSet<Id>> TreesAsync(GraphDraft draft, IReadOnlyCollection<Id> entities, IEnumerable<ClaimRow> claims, CancellationToken cancellationToken)
    {
        var all = new HashSet<Id>(entities);
        all.UnionWith(claims.Where(claim => claim.Field == ClaimField.PartOf).Select(claim => claim.Target).OfType<Id>());
        var rows = await draft.GetAsync<EntityRow>(RowKind.Entity, all, cancellationToken);
        var roots = rows.Values.Select(row => row.Event?.Root).OfType<Id>().Distinct();
        foreach (var row in await draft.LookupAsync<EntityRow>(RowIndex.EventByRoot, roots, cancellationToken))
        {
            all.Add(row.Id);
        }

        return all;
    }
}
