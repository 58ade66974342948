using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>Decides island by island where something changed, and tells what became of whom.</summary>
internal sealed class Settling(
    Rules rules,
    NameClasses classes,
    Scores scores,
    Judgements judgements,
    IReadOnlyDictionary<Id, Node> nodes,
    Unrest unrest,
    int judgedWeight)
{
    private readonly HashSet<Identity> _changed = [];
    private readonly Explaining _explaining = new(rules, judgedWeight);
    private readonly Reviews _reviews = new(rules, classes, judgements, nodes);

    public Settled Run()
    {
        var seen = new HashSet<Unit>();
        var reviewed = new HashSet<Id>(unrest.Entities);
        foreach (var unit in unrest.Units)
        {
            if (!seen.Contains(unit))
            {
                Settle(Island.Around(unit, rules.MergeAt, seen), reviewed);
            }
        }

        _changed.UnionWith(unrest.Reviews.Select(unit => unit.Identity!));
        var reviews = _reviews.Of(_changed, reviewed).OrderByDescending(review => review.Probability).ThenBy(review => review.Left).ThenBy(review => review.Right);
        var settled = new Settled([.. unrest.Nodes.Order().Select(_explaining.Place)], [.. reviews], [.. reviewed]);
        unrest.Clear();
        _changed.Clear();
        return settled;
    }

    private void Settle(Island island, HashSet<Id> reviewed)
    {
        if (island.Units.Count == 1)
        {
            island.Units[0].Island = null;
            Tell([island.Units[0]], [], reviewed);
        }
        else
        {
            Cluster(island, reviewed);
        }
    }

    private void Cluster(Island island, HashSet<Id> reviewed)
    {
        var agglomeration = new Agglomeration(rules, island.Units, classes, scores);
        agglomeration.Run(island.Likenesses(rules.MergeAt), island.Apart(judgements, nodes));
        var tree = new JoinTree(agglomeration.Used);
        for (var i = 0; i < island.Units.Count; i++)
        {
            island.Units[i].Island = island;
            if (agglomeration.GroupOf(i) == i)
            {
                Tell(agglomeration.At(i).Units, tree.From(island.Units[i]), reviewed);
            }
        }
    }

    private void Tell(List<Unit> units, Dictionary<Unit, Likeness> hanging, HashSet<Id> reviewed)
    {
        var isNew = !IsAsBefore(units);
        var identity = isNew ? new Identity(units) : units[0].Identity!;
        if (isNew)
        {
            _changed.Add(identity);
            reviewed.UnionWith(units.Select(unit => unit.Entity).OfType<Id>());
        }

        foreach (var unit in units)
        {
            Likeness? likeness = hanging.TryGetValue(unit, out var found) ? found : null;
            if (unit.Entity != identity.Entity)
            {
                unrest.Nodes.UnionWith(unit.Nodes);
            }
            else if (unit.Hanging != likeness)
            {
                Tell(unit, unit.Hanging);
                Tell(unit, likeness);
            }

            (unit.Identity, unit.Entity, unit.Hanging) = (identity, identity.Entity, likeness);
        }
    }

    /// <summary>The same units are one, and none of them has other members or likenesses: whoever may be taken for one with them still may.</summary>
    private bool IsAsBefore(List<Unit> units) =>
        units[0].Identity is { } identity && identity.Units.SequenceEqual(units)
        && units.TrueForAll(unit => !unrest.Units.Contains(unit) && !unrest.Reviews.Contains(unit));

    private void Tell(Unit unit, Likeness? hanging)
    {
        unrest.Nodes.Add(unit.Head);
        if (hanging is { } likeness && likeness.Seen(unit).Own is { } own && own.Unit == unit)
        {
            unrest.Nodes.Add(own);
        }
    }
}
