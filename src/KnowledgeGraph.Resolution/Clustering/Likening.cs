using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Finds how alike units are. In each block a unit is stood for by its earliest members, and neighbours are compared. So a member costs a
/// bounded number of comparisons, and what is compared depends on who is there, not on when they came.
/// </summary>
internal sealed class Likening(
    Dictionary<Id, Node> nodes,
    Dictionary<Id, List<Node>> articles,
    Scores scores,
    Judgements judgements,
    Unrest unrest,
    int judgedWeight,
    int reviewFrom)
{
    private readonly HashSet<Node> _compared = [];
    private readonly HashSet<(Unit, Unit)> _doubtful = [];
    private readonly List<(BlockEntries Block, BlockEntry Left, BlockEntry Right)> _approached = [];

    public IReadOnlyList<Node> OfArticle(Id article) => articles[article];

    /// <summary>Enters all who wait for it.</summary>
    public void Run()
    {
        foreach (var node in unrest.Entering.Order())
        {
            Enter(node);
        }

        unrest.Entering.Clear();
        foreach (var (block, left, right) in _approached)
        {
            if (block.AreNeighbours(left, right))
            {
                Compare(left, right);
            }
        }

        foreach (var (left, right) in _doubtful)
        {
            Doubt(left, right);
        }

        _approached.Clear();
        _doubtful.Clear();
    }

    /// <summary>Takes a unit out of its blocks, and its likenesses with it.</summary>
    public void Leave(Unit unit)
    {
        foreach (var (other, likeness) in unit.Likenesses)
        {
            other.Forget(unit);
            unrest.Add(other, likeness);
        }

        if (!unit.IsEntered)
        {
            return;
        }

        foreach (var entries in unit.Nodes.SelectMany(node => node.Blocks).Select(block => block.Entries).OfType<BlockEntries>())
        {
            if (entries.Of(unit) is { } entry)
            {
                Remove(entries, entry);
            }
        }
    }

    private void Enter(Node node)
    {
        _compared.Clear();
        node.Unit.IsEntered = true;
        foreach (var block in node.Blocks)
        {
            if (block.Entries is null)
            {
                if (block.First == node)
                {
                    continue;
                }

                block.Entries = new BlockEntries();
                block.Entries.Insert(new BlockEntry(block.First));
            }

            if (Enter(node, block.Entries) is { } entry)
            {
                Compare(node, block.Entries.Neighbours(entry), block.Key.StartsWith(Rules.ExternalId, StringComparison.Ordinal));
            }
        }

        foreach (var (id, judged) in judgements.Of(node.Profile.Id))
        {
            if (judged == JudgedAs.Same && nodes.TryGetValue(id, out var other) && other.Unit != node.Unit)
            {
                Improve(Likeness.Between(LikenessKind.Judged, judgedWeight, node, other));
            }
        }
    }

    /// <returns>The entry that the node stands for now; null when others stand for it, or it did already.</returns>
    private BlockEntry? Enter(Node node, BlockEntries entries)
    {
        if (entries.Of(node.Unit) is not { } entry)
        {
            entry = new BlockEntry(node);
            Insert(entries, entry);
            return entry;
        }

        if (entry.Firsts.Contains(node))
        {
            return null;
        }

        var isFirst = node.CompareTo(entry.First) < 0;
        var former = isFirst && entries.IsCrowd ? entries.Neighbours(entry).ToList() : [];
        if (isFirst)
        {
            Remove(entries, entry);
        }

        var isIn = Firsts.Insert(entry.Firsts, node, BlockEntry.FirstsAtMost, out var lost);
        if (isFirst)
        {
            Insert(entries, entry);
            Move(entries, entry, former);
        }

        if (lost is not null)
        {
            _doubtful.UnionWith(node.Unit.Likenesses.Where(pair => pair.Value.Seen(node.Unit).Own == lost).Select(pair => (node.Unit, pair.Key)));
        }

        return isIn ? entry : null;
    }

    /// <summary>An entry has another place in a crowd.</summary>
    private void Move(BlockEntries entries, BlockEntry entry, List<BlockEntry> former)
    {
        if (former.Count > 0)
        {
            _doubtful.UnionWith(former.Select(neighbour => (entry.Unit, neighbour.Unit)));
            _approached.AddRange(entries.Neighbours(entry).Select(neighbour => (entries, entry, neighbour)));
        }
    }

    private void Insert(BlockEntries entries, BlockEntry entry)
    {
        entries.Insert(entry);
        foreach (var (left, right) in entries.Across(entry))
        {
            if (left.Unit.Likenesses.ContainsKey(right.Unit) && !entries.AreNeighbours(left, right))
            {
                _doubtful.Add((left.Unit, right.Unit));
            }
        }
    }

    private void Remove(BlockEntries entries, BlockEntry entry)
    {
        _approached.AddRange(entries.Across(entry).Select(pair => (entries, pair.Left, pair.Right)));
        entries.Remove(entry);
    }

    private void Compare(Node node, IEnumerable<BlockEntry> neighbours, bool byId)
    {
        foreach (var other in neighbours.SelectMany(neighbour => neighbour.Firsts))
        {
            if (_compared.Add(other))
            {
                Compare(node, other);
            }

            if (byId)
            {
                Improve(Likeness.Between(LikenessKind.ExternalId, judgedWeight, node, other));
            }
        }
    }

    private void Compare(BlockEntry left, BlockEntry right)
    {
        foreach (var one in left.Firsts)
        {
            foreach (var other in right.Firsts)
            {
                Compare(one, other);
            }
        }
    }

    private void Compare(Node one, Node other)
    {
        if (scores.Of(one, other) is { } score && score >= reviewFrom)
        {
            Improve(Likeness.Between(LikenessKind.Scored, score, one, other));
        }
    }

    private void Improve(in Likeness likeness)
    {
        var (left, right) = (likeness.Left.Unit, likeness.Right.Unit);
        if (left.Improve(right, likeness) & right.Improve(left, likeness))
        {
            unrest.Add(left, likeness);
            unrest.Add(right, likeness);
        }
    }

    /// <summary>Finds afresh how alike two units are: some of their members are not neighbours any more.</summary>
    private void Doubt(Unit left, Unit right)
    {
        if (left.Nodes.Count == 0 || right.Nodes.Count == 0 || !left.Likenesses.TryGetValue(right, out var known) || known.Kind != LikenessKind.Scored)
        {
            return;
        }

        left.Forget(right);
        right.Forget(left);
        unrest.Add(left, known);
        unrest.Add(right, known);
        var fewer = left.Nodes.Count < right.Nodes.Count ? left : right;
        foreach (var entries in fewer.Nodes.SelectMany(node => node.Blocks).Distinct().Select(block => block.Entries).OfType<BlockEntries>())
        {
            if (entries.Of(left) is { } one && entries.Of(right) is { } other && entries.AreNeighbours(one, other))
            {
                Compare(one, other);
            }
        }
    }
}
