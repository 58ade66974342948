using System.Runtime.InteropServices;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>A cluster in the making: units, and what a merge must check, summed up over them.</summary>
internal sealed class Group
{
    /// <summary>A unit of more members is asked for those of an article; of smaller ones the group keeps its own list.</summary>
    private const int Large = 16;

    private readonly List<Unit> _large = [];
    private Dictionary<Id, List<Node>>? _small;

    public Group(Unit first, int core)
    {
        Units = [first];
        Members = first.Nodes.Count;
        Cores = [core];
        Speakers = first.Speakers;
        if (first.Nodes.Count > Large)
        {
            _large.Add(first);
        }
    }

    public List<Unit> Units { get; }

    /// <summary>How many members the units have.</summary>
    public int Members { get; private set; }

    /// <summary>Name classes of the units; those that a judgement or an id made one stand together as one core, of which one that fits is enough.</summary>
    public HashSet<int> Cores { get; }

    /// <summary>The earliest members that say something different, as for a unit. Another list when they are others, the same when they are not.</summary>
    public List<Node> Speakers { get; private set; }

    /// <summary>Groups (by their first units) that a judgement keeps apart from this one.</summary>
    public HashSet<int> Enemies { get; } = [];

    public void Absorb(Group other)
    {
        (_small, var less) = Small().Count >= other.Small().Count ? (Small(), other.Small()) : (other.Small(), Small());
        foreach (var (article, nodes) in less)
        {
            ref var mine = ref CollectionsMarshal.GetValueRefOrAddDefault(_small, article, out _);
            mine = mine is null ? nodes : [.. mine, .. nodes];
        }

        Units.AddRange(other.Units);
        _large.AddRange(other._large);
        Members += other.Members;
        Cores.UnionWith(other.Cores);
        Speakers = Together(Speakers, other.Speakers);
    }

    /// <summary>The members that an article has.</summary>
    public IEnumerable<Node> Of(Id article)
    {
        var found = Small().TryGetValue(article, out var nodes) ? nodes : Enumerable.Empty<Node>();
        return _large.Count == 0 ? found : found.Concat(_large.SelectMany(unit => unit.Of(article)));
    }

    private static List<Node> Together(List<Node> speakers, List<Node> others)
    {
        var together = new List<Node>(speakers);
        var changed = false;
        foreach (var node in others)
        {
            changed |= Firsts.Insert(together, node, Unit.SpeakersAtMost, out _);
        }

        return changed ? together : speakers;
    }

    private Dictionary<Id, List<Node>> Small() => _small ??= Units
        .Where(unit => unit.Nodes.Count <= Large)
        .SelectMany(unit => unit.Nodes)
        .GroupBy(node => node.Profile.Article)
        .ToDictionary(nodes => nodes.Key, nodes => nodes.ToList());
}
