using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Finds how alike units are. In each block a unit is stood for by its earliest members, and all units are compared; in a crowded block each
/// with the earliest units, and with the earliest that no veto tells it apart from. So a member costs a bounded number of comparisons, and
/// what is compared depends on who is there, not on when they came.
/// </summary>
internal sealed class Likening(
    Dictionary<string, Block> blocks,
    Dictionary<Id, Node> nodes,
    Dictionary<Id, List<Node>> articles,
    Scores scores,
    Judgements judgements,
    Unrest unrest,
    int judgedWeight,
    int reviewFrom)
{
    /// <summary>How many units of a block are compared with all others in it.</summary>
    private const int Crowd = 32;

    /// <summary>Of those that no veto tells apart.</summary>
    private const int OfOneName = 8;

    private readonly HashSet<Node> _compared = [];
    private readonly HashSet<Node> _shifted = [];

    public IReadOnlyList<Node> OfArticle(Id article) => articles[article];

    /// <summary>Enters all who wait for it.</summary>
    public void Run()
    {
        var entering = unrest.Entering.Order().ToList();
        entering.ForEach(Enter);
        if (_shifted.Count > 0)
        {
            Again();
        }
    }

    /// <summary>Takes a unit out of its blocks, and its likenesses with it.</summary>
    public void Leave(Unit unit)
    {
        foreach (var other in unit.Likenesses.Keys)
        {
            other.Forget(unit);
            unrest.Units.Add(other);
        }

        if (!unit.IsEntered)
        {
            return;
        }

        foreach (var entries in unit.Nodes.SelectMany(node => node.Keys).Select(key => blocks[key].Entries).OfType<List<BlockEntry>>())
        {
            if (entries.RemoveAll(entry => entry.Unit == unit) > 0 && entries.Count >= Crowd)
            {
                // Somebody else is now one of the earliest.
                _shifted.Add(unit.Head);
            }
        }
    }

    private void Enter(Node node)
    {
        _compared.Clear();
        _compared.Add(node);
        node.Unit.IsEntered = true;
        foreach (var key in node.Keys)
        {
            var block = blocks[key];
            if (block.Entries is null)
            {
                if (block.First == node)
                {
                    continue;
                }

                block.Entries = [new BlockEntry(block.First)];
            }

            Enter(node, block.Entries, key);
        }

        foreach (var (id, judged) in judgements.Of(node.Profile.Id))
        {
            if (judged == JudgedAs.Same && nodes.TryGetValue(id, out var other) && other.Unit != node.Unit)
            {
                Improve(Likeness.Between(LikenessKind.Judged, judgedWeight, node, other));
            }
        }
    }

    private void Enter(Node node, List<BlockEntry> entries, string key)
    {
        var place = entries.FindIndex(entry => entry.Unit == node.Unit);
        if (place < 0)
        {
            place = entries.FindIndex(entry => entry.First.CompareTo(node) > 0);
            place = place < 0 ? entries.Count : place;
            entries.Insert(place, new BlockEntry(node));
            Shift(node, entries, place);
        }
        else
        {
            var entry = entries[place];
            if (entry.Firsts.Contains(node) || !Firsts.Insert(entry.Firsts, node, BlockEntry.FirstsAtMost, out var lost))
            {
                return;
            }

            if (entry.First == node)
            {
                entries.RemoveAt(place);
                place = entries.FindIndex(other => other.First.CompareTo(node) > 0);
                place = place < 0 ? entries.Count : place;
                entries.Insert(place, entry);
                Shift(node, entries, -1);
            }

            if (lost is not null && node.Unit.Likenesses.Values.Any(likeness => likeness.Seen(node.Unit).Own == lost))
            {
                _shifted.Add(node);
            }
        }

        Compare(node, entries, place, key.StartsWith(Rules.ExternalId, StringComparison.Ordinal));
    }

    /// <summary>Whoever comes before others in a crowd changes who is compared with whom.</summary>
    private void Shift(Node node, List<BlockEntry> entries, int place)
    {
        if (entries.Count > Crowd && place < entries.Count - 1)
        {
            _shifted.Add(node);
        }
    }

    private void Compare(Node node, List<BlockEntry> entries, int place, bool byId)
    {
        var name = entries[place].First.Name.Number;
        var alike = 0;
        for (var i = 0; i < entries.Count; i++)
        {
            // Of the two the earlier counts: whether it is one of the earliest of all, or of its name.
            var isAlike = entries[i].First.Name.Number == name;
            if (i != place && (Math.Min(i, place) < Crowd || (isAlike && alike < OfOneName)))
            {
                Compare(node, entries[i], byId);
            }

            alike += isAlike && i < place ? 1 : 0;
        }
    }

    private void Compare(Node node, BlockEntry entry, bool byId)
    {
        foreach (var other in entry.Firsts)
        {
            if (_compared.Add(other) && scores.Of(node, other) is { } score && score >= reviewFrom)
            {
                Improve(Likeness.Between(LikenessKind.Scored, score, node, other));
            }

            if (byId)
            {
                Improve(Likeness.Between(LikenessKind.ExternalId, judgedWeight, node, other));
            }
        }
    }

    private void Improve(in Likeness likeness)
    {
        var (left, right) = (likeness.Left.Unit, likeness.Right.Unit);
        if (left.Improve(right, likeness) & right.Improve(left, likeness))
        {
            unrest.Units.Add(left);
            unrest.Units.Add(right);
        }
    }

    /// <summary>Compares everybody afresh who is connected to where the order of a crowd changed, in order: then nobody comes before others.</summary>
    private void Again()
    {
        var units = new HashSet<Unit>(_shifted.Select(node => node.Unit));
        var waiting = new Queue<Unit>(units);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.TryDequeue(out var unit))
        {
            foreach (var other in unit.Nodes.SelectMany(node => node.Keys).Where(keys.Add).SelectMany(key => blocks[key].Units).Where(units.Add))
            {
                waiting.Enqueue(other);
            }
        }

        foreach (var key in keys)
        {
            blocks[key].Entries?.Clear();
        }

        foreach (var unit in units)
        {
            unit.ForgetAll();
            unrest.Units.Add(unit);
        }

        foreach (var node in units.SelectMany(unit => unit.Nodes).Order().ToList())
        {
            Enter(node);
        }

        _shifted.Clear();
    }
}
