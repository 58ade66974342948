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
    int judgedWeight,
    int reviewFrom)
{
    private readonly Explaining _explaining = new(rules, judgedWeight);
    private readonly List<ReviewPair> _reviews = [];

    public Settled Run()
    {
        var seen = new HashSet<Unit>();
        var reviewed = new HashSet<Id>(unrest.Entities);
        _reviews.Clear();
        foreach (var unit in unrest.Units)
        {
            if (!seen.Contains(unit))
            {
                Settle(Island.Around(unit, seen), reviewed);
            }
        }

        var settled = new Settled(
            [.. unrest.Nodes.Order().Select(_explaining.Place)],
            [.. _reviews.OrderByDescending(review => review.Probability).ThenBy(review => review.Left).ThenBy(review => review.Right)],
            [.. reviewed]);
        unrest.Clear();
        return settled;
    }

    /// <summary>How a settled member got where it is.</summary>
    public Placement Explain(Node node) => _explaining.Place(node);

    private void Settle(Island island, HashSet<Id> reviewed)
    {
        reviewed.UnionWith(island.Units.Select(unit => unit.Entity).OfType<Id>());
        if (island.Units.Count == 1)
        {
            Tell(island.Units[0], island.Units[0].Head.Profile.Id, null);
            island.Units[0].Island = null;
        }
        else
        {
            Cluster(island);
        }

        reviewed.UnionWith(island.Units.Select(unit => unit.Entity!.Value));
    }

    private void Cluster(Island island)
    {
        var likenesses = island.Likenesses();
        var agglomeration = new Agglomeration(rules, island.Units, classes, scores);
        agglomeration.Run(likenesses, island.Judged(judgements, nodes, judged => judged == JudgedAs.Apart));
        var tree = new JoinTree(agglomeration.Used);
        for (var i = 0; i < island.Units.Count; i++)
        {
            island.Units[i].Island = island;
            if (agglomeration.GroupOf(i) == i)
            {
                var first = island.Units[i];
                Tell(first, first.Head.Profile.Id, null);
                foreach (var (unit, hanging) in tree.From(first))
                {
                    Tell(unit, first.Head.Profile.Id, hanging);
                }
            }
        }

        var spokenOf = island.Judged(judgements, nodes, judged => judged != JudgedAs.Same);
        _reviews.AddRange(new Reviews(rules, classes, agglomeration, reviewFrom).Of(likenesses, spokenOf));
    }

    private void Tell(Unit unit, Id entity, Likeness? hanging)
    {
        if (unit.Entity != entity)
        {
            unrest.Nodes.UnionWith(unit.Nodes);
        }
        else if (unit.Hanging != hanging)
        {
            Tell(unit, unit.Hanging);
            Tell(unit, hanging);
        }

        unit.Entity = entity;
        unit.Hanging = hanging;
    }

    private void Tell(Unit unit, Likeness? hanging)
    {
        unrest.Nodes.Add(unit.Head);
        if (hanging is { } likeness && likeness.Seen(unit).Own is { } own && own.Unit == unit)
        {
            unrest.Nodes.Add(own);
        }
    }
}
