using System.Runtime.InteropServices;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Makes units: members who share a key that is sure for their name class are one, and so on through others. When two members of one
/// article would be one by that, all whom it concerns are taken by themselves.
/// </summary>
internal sealed class Bonding(Rules rules, Dictionary<string, Block> blocks, Likening likening, Unrest unrest)
{
    private readonly List<Unit> _units = [];
    private readonly List<Node> _overtaken = [];

    public void Place(Node node)
    {
        _units.Clear();
        _overtaken.Clear();
        var barred = false;
        var keys = node.Keys;
        var own = new Block[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            if (Meet(node, keys[i], out own[i]) is { } first)
            {
                barred |= first.IsBarred;
                if (!_units.Contains(first.Unit))
                {
                    _units.Add(first.Unit);
                }
            }
        }

        node.Blocks = own;
        unrest.Entering.Add(node);
        unrest.Nodes.Add(node);
        if (barred)
        {
            Bar(node);
        }
        else if (_units.Count == 0)
        {
            unrest.Units.Add(new Unit(node));
        }
        else
        {
            Join(node);
        }
    }

    /// <returns>The earliest of those that the key bonds it to, before it came; null when there is none.</returns>
    private Node? Meet(Node node, string key, out Block block)
    {
        ref var kept = ref CollectionsMarshal.GetValueRefOrAddDefault(blocks, key, out var known);
        block = kept ??= new Block(key, node);
        return !known || node.Bond is null ? null
            : Meet(node, block, node.Bond) ?? (node.ContextBond is { } context ? Meet(node, block, context) : null);
    }

    private Node? Meet(Node node, Block block, NameClass bond)
    {
        var first = block.FirstOf(bond);
        if (first is null)
        {
            block.Bond(bond, node);
            return null;
        }

        if (!bond.IsSure(block.Key))
        {
            return null;
        }

        if (node.CompareTo(first) < 0)
        {
            block.Bond(bond, node);
            _overtaken.Add(first);
        }
        else if (node.Earlier is null || first.CompareTo(node.Earlier) < 0)
        {
            node.Earlier = first;
        }

        return first;
    }

    private void Join(Node node)
    {
        var unit = _units.MaxBy(one => one.Nodes.Count)!;
        var fits = unit.IsById || Fits(node, unit);
        foreach (var other in _units)
        {
            if (other != unit)
            {
                fits &= unit.IsById || other.Nodes.TrueForAll(member => Fits(member, unit));
                Absorb(unit, other);
            }
        }

        Add(unit, node);
        if (!fits)
        {
            Break(unit);
            return;
        }

        Overtake();
        LookBeside(unit, node);
    }

    private bool Fits(Node node, Unit unit)
    {
        foreach (var other in unit.Of(node.Profile.Article))
        {
            if (!rules.AllowsOneArticle(node.Subject, other.Subject))
            {
                return false;
            }
        }

        return true;
    }

    private void Absorb(Unit unit, Unit other)
    {
        foreach (var node in End(other))
        {
            Add(unit, node);
            unrest.Entering.Add(node);
            unrest.Nodes.Add(node);
        }

        unrest.Units.Add(unit);
    }

    private void Add(Unit unit, Node node)
    {
        var entity = unit.Entity;
        if (unit.Add(node))
        {
            unrest.Units.Add(unit);
        }

        if (unit.Entity is null)
        {
            // A new head: all members may get another id.
            unrest.Units.Add(unit);
            if (entity is { } former)
            {
                unrest.Entities.Add(former);
            }
        }
    }

    private void Break(Unit unit)
    {
        foreach (var node in End(unit))
        {
            Bar(node);
        }
    }

    /// <summary>Takes a member by itself, and with it all whom it is bonded to.</summary>
    private void Bar(Node node)
    {
        foreach (var unit in _units.Where(unit => unit.Nodes.Count > 0 && !unit.Head.IsBarred).ToList())
        {
            Break(unit);
        }

        node.IsBarred = true;
        unrest.Units.Add(new Unit(node));
        unrest.Entering.Add(node);
        unrest.Nodes.Add(node);
    }

    private List<Node> End(Unit unit)
    {
        if (unit.Entity is { } former)
        {
            unrest.Entities.Add(former);
        }

        likening.Leave(unit);
        unrest.Remove(unit);
        return unit.Empty();
    }

    /// <summary>Whom the newcomer came before, and all who stood behind those, look again who is the earliest that they share a bond with.</summary>
    private void Overtake()
    {
        if (_overtaken.Count == 0)
        {
            return;
        }

        foreach (var node in _overtaken.SelectMany(first => first.Behind.Prepend(first)).Distinct().ToList())
        {
            node.Earlier = node.Blocks
                .Select(block => node.BondBy(block.Key) is { } bond ? block.FirstOf(bond) : null)
                .Where(first => first is not null && first.CompareTo(node) < 0)
                .Min();
            unrest.Nodes.Add(node);
        }
    }

    /// <summary>A unit that may be one with, or is alike to, one that has a member of the same article may now be kept apart from it.</summary>
    private void LookBeside(Unit unit, Node node)
    {
        foreach (var beside in likening.OfArticle(node.Profile.Article))
        {
            if (beside.Unit is { } other && other != unit)
            {
                if (unit.Island is not null && unit.Island == other.Island)
                {
                    unrest.Units.Add(unit);
                }

                if (other.Identity is { } identity && unit.Identity is { } own && own.IsAlike(identity))
                {
                    unrest.Reviews.Add(unit);
                }
            }
        }
    }
}
