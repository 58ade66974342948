using System.Runtime.InteropServices;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Makes units: members who share a key that is sure for their name class are one, and so on through others. When two members of one
/// article would be one by that, all whom it concerns are bonded by what takes more (see <see cref="BondLevel"/>), in the end by nothing.
/// </summary>
internal sealed class Bonding(Rules rules, Dictionary<string, Block> blocks, Likening likening, Unrest unrest)
{
    private readonly List<(Node First, BondLevel Level)> _met = [];
    private readonly List<Node> _overtaken = [];
    private readonly List<Unit> _units = [];

    public void Place(Node node)
    {
        _met.Clear();
        _overtaken.Clear();
        var keys = node.Keys;
        var own = new Block[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            ref var kept = ref CollectionsMarshal.GetValueRefOrAddDefault(blocks, keys[i], out var known);
            own[i] = kept ??= new Block(keys[i], node);
            if (known)
            {
                Meet(node, own[i], node.Bond);
                Meet(node, own[i], node.ContextBond);
            }
        }

        node.Blocks = own;
        unrest.Entering.Add(node);
        unrest.Nodes.Add(node);
        node.Level = BondLevel.Name;
        while (!IsJoined(node))
        {
            node.Level++;
        }

        LookWho(node);
        Overtake();
        LookBeside(node.Unit, node);
    }

    /// <summary>Meets the earliest of those that the key bonds it to, before it came.</summary>
    private void Meet(Node node, Block block, NameClass? bond)
    {
        if (bond is null)
        {
            return;
        }

        var first = block.FirstOf(bond);
        if (first is null)
        {
            block.Bond(bond, node);
        }
        else if (bond.Level(block.Key) is { } level)
        {
            _met.Add((first, level));
            if (node.CompareTo(first) < 0)
            {
                block.Bond(bond, node);
                _overtaken.Add(first);
            }
        }
    }

    /// <summary>Tries to make it one with all whom it is bonded to at its level. False when one of them had to be parted from others there before: then all are.</summary>
    private bool IsJoined(Node node)
    {
        _units.Clear();
        var isParted = false;
        foreach (var (first, level) in _met)
        {
            if (level >= node.Level)
            {
                isParted |= first.Level > node.Level;
                if (!_units.Contains(first.Unit))
                {
                    _units.Add(first.Unit);
                }
            }
        }

        if (_units.Count == 0)
        {
            unrest.Units.Add(new Unit(node));
            return true;
        }

        if (!isParted)
        {
            Join(node);
            return true;
        }

        foreach (var unit in _units)
        {
            if (unit.Head.Level == node.Level)
            {
                Part(End(unit), node.Level + 1);
            }
        }

        return false;
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
            Part(End(unit), node.Level + 1);
        }
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

    /// <summary>Makes units of those who are bonded at a level, and parts again whoever cannot be one there.</summary>
    private void Part(List<Node> nodes, BondLevel level)
    {
        foreach (var together in Together(nodes, level))
        {
            if (level < BondLevel.None && !AreOne(together))
            {
                Part(together, level + 1);
                continue;
            }

            var unit = new Unit(together[0]);
            foreach (var node in together)
            {
                node.Level = level;
                if (node != together[0])
                {
                    unit.Add(node);
                }

                unrest.Entering.Add(node);
                unrest.Nodes.Add(node);
            }

            unrest.Units.Add(unit);
            together.ForEach(LookWho);
        }
    }

    private static IEnumerable<List<Node>> Together(List<Node> nodes, BondLevel level)
    {
        var byBond = new Dictionary<(Block, NameClass), List<Node>>();
        foreach (var node in nodes)
        {
            foreach (var bond in node.Bonds(level))
            {
                ref var bonded = ref CollectionsMarshal.GetValueRefOrAddDefault(byBond, bond, out _);
                (bonded ??= []).Add(node);
            }
        }

        var seen = new HashSet<Node>();
        foreach (var node in nodes)
        {
            if (seen.Add(node))
            {
                var together = new List<Node> { node };
                for (var i = 0; i < together.Count; i++)
                {
                    foreach (var bond in together[i].Bonds(level))
                    {
                        if (byBond.Remove(bond, out var bonded))
                        {
                            together.AddRange(bonded.Where(seen.Add));
                        }
                    }
                }

                yield return together;
            }
        }
    }

    private bool AreOne(List<Node> nodes)
    {
        var byArticle = new Dictionary<Id, List<Node>>();
        foreach (var node in nodes)
        {
            ref var beside = ref CollectionsMarshal.GetValueRefOrAddDefault(byArticle, node.Profile.Article, out _);
            beside ??= [];
            if (beside.Exists(other => !rules.AllowsOneArticle(node.Subject, other.Subject)))
            {
                return false;
            }

            beside.Add(node);
        }

        return true;
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
            LookWho(node);
            unrest.Nodes.Add(node);
        }
    }

    // By one bond, not the earliest by any: then only those who stood behind its first must look again when another comes first.
    private static void LookWho(Node node)
    {
        Node? earlier = null;
        BondLevel? strongest = null;
        foreach (var (block, bond) in node.Bonds(node.Level))
        {
            if (block.FirstOf(bond) is { } first && first.CompareTo(node) < 0 && bond.Level(block.Key) is var level && (strongest is null || level > strongest))
            {
                (earlier, strongest) = (first, level);
            }
        }

        node.Earlier = earlier;
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
