using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Members that bonds make one for sure, directly or through others; most units have one. Clustering decides about units, and how many
/// members one has costs it nothing.
/// </summary>
internal sealed class Unit
{
    /// <summary>How many of the earliest members speak for a unit in a mean, and what they say is all different.</summary>
    public const int SpeakersAtMost = 12;

    private const int LookedThrough = 8;

    private readonly int _number;
    private Dictionary<Id, List<Node>>? _byArticle;
    private Dictionary<Unit, Likeness>? _likenesses;

    public Unit(Node first)
    {
        _number = first.Number;
        Head = first;
        Nodes = [first];
        Speakers = [first];
        Names = [first.Name.Number];
        first.Unit = this;
    }

    /// <summary>The earliest member.</summary>
    public Node Head { get; private set; }

    public List<Node> Nodes { get; private set; }

    public List<Node> Speakers { get; private set; }

    /// <summary>Numbers of the members' name classes: one, unless an id made them one.</summary>
    public List<int> Names { get; }

    public bool IsById => Head.Bond == NameClass.ById;

    /// <summary>The units that are like this one.</summary>
    public IReadOnlyDictionary<Unit, Likeness> Likenesses => _likenesses ?? (IReadOnlyDictionary<Unit, Likeness>)System.Collections.Frozen.FrozenDictionary<Unit, Likeness>.Empty;

    /// <summary>Whether its members stand among the entries of their blocks.</summary>
    public bool IsEntered { get; set; }

    /// <summary>All units that may be one with this one, as last settled; null when there was none.</summary>
    public Island? Island { get; set; }

    /// <summary>What the unit is, as last settled.</summary>
    public Identity? Identity { get; set; }

    /// <summary>The entity as last settled; null when there is no telling yet, or of whom to tell has changed.</summary>
    public Id? Entity { get; set; }

    /// <summary>What hangs the unit on another of its cluster; null for the first of a cluster.</summary>
    public Likeness? Hanging { get; set; }

    /// <summary>Its place among the units that are settled together.</summary>
    public int Place { get; set; }

    /// <summary>That of the one that it began with: units are looked up very often.</summary>
    public override int GetHashCode() => _number;

    /// <summary>The members that an article has.</summary>
    public IReadOnlyList<Node> Of(Id article)
    {
        if (Nodes.Count <= LookedThrough)
        {
            List<Node>? some = null;
            foreach (var node in Nodes)
            {
                if (node.Profile.Article == article)
                {
                    (some ??= []).Add(node);
                }
            }

            return some ?? (IReadOnlyList<Node>)[];
        }

        _byArticle ??= Nodes.GroupBy(node => node.Profile.Article).ToDictionary(group => group.Key, group => group.ToList());
        return _byArticle.TryGetValue(article, out var found) ? found : [];
    }

    /// <returns>Whether anything that clustering looks at is now different.</returns>
    public bool Add(Node node)
    {
        node.Unit = this;
        Nodes.Add(node);
        if (_byArticle is not null)
        {
            Keep(_byArticle, node);
        }

        var matters = Firsts.Insert(Speakers, node, SpeakersAtMost, out _);
        if (!Names.Contains(node.Name.Number))
        {
            Names.Add(node.Name.Number);
            matters = true;
        }

        if (node.CompareTo(Head) < 0)
        {
            Head = node;
            Entity = null;
        }

        return matters;
    }

    /// <summary>Takes the members away: the unit is no more.</summary>
    public List<Node> Empty()
    {
        var nodes = Nodes;
        (Nodes, Speakers, _byArticle, _likenesses, Identity) = ([], [], null, null, null);
        return nodes;
    }

    /// <returns>Whether that is better than what was known.</returns>
    public bool Improve(Unit other, in Likeness likeness)
    {
        _likenesses ??= [];
        if (_likenesses.TryGetValue(other, out var known) && known.CompareTo(likeness) <= 0)
        {
            return false;
        }

        _likenesses[other] = likeness;
        return true;
    }

    public void Forget(Unit other) => _likenesses?.Remove(other);

    private static void Keep(Dictionary<Id, List<Node>> byArticle, Node node)
    {
        if (!byArticle.TryGetValue(node.Profile.Article, out var nodes))
        {
            byArticle[node.Profile.Article] = nodes = [];
        }

        nodes.Add(node);
    }
}
