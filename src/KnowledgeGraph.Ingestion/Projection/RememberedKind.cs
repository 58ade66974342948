using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Ingestion;

/// <summary>The memberships of one kind that are remembered, and what judgements speak of them.</summary>
internal sealed class RememberedKind(GrowingSet set)
{
    private readonly Dictionary<BoundJudgement, SortedSet<Id>> _ends = [];

    private readonly HashSet<Id> _renamed = [];

    public GrowingSet Set => set;

    /// <summary>Whether a judgement names the entity, which must be one that an entry concerned.</summary>
    public bool IsRenamed(Id entity) => _renamed.Any(membership => set.EntityOf(membership) == entity);

    public void Add(IReadOnlyCollection<MembershipRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var bound in row.Judgements)
            {
                Bind(bound, row.Id);
                if (bound.Kind == JudgementKind.Rename)
                {
                    _renamed.Add(row.Id);
                }
            }
        }

        set.Add(rows.Select(row => new Candidate(row.Profile, row.BlockingKeys, row.Judgements.Any(bound => bound.Kind == JudgementKind.NotSame))));
    }

    /// <returns>Who was forgotten: the memberships, and all who are connected to them.</returns>
    public IReadOnlyCollection<Id> Forget(IEnumerable<Id> memberships)
    {
        var forgotten = set.Forget(memberships);
        _renamed.ExceptWith(forgotten);
        if (_ends.Count > 0 && forgotten.Count > 0)
        {
            foreach (var ends in _ends.Values)
            {
                ends.ExceptWith(forgotten);
            }
        }

        return forgotten;
    }

    private void Bind(BoundJudgement bound, Id membership)
    {
        if (!_ends.TryGetValue(bound, out var ends))
        {
            _ends[bound] = ends = [];
        }

        if (!ends.Add(membership) || ends.Count != 2)
        {
            return;
        }

        switch (bound.Kind)
        {
            case JudgementKind.Same or JudgementKind.NotSame:
                set.Judge(new Constraint(ends.Min, ends.Max, bound.Kind == JudgementKind.Same));
                break;
            case JudgementKind.Unsure:
                set.LeaveOpen(ends.Min, ends.Max);
                break;
        }
    }
}
