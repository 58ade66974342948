using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Memberships of one kind that come bit by bit and are decided as they come: what a newcomer costs depends on whom it is compared with
/// and on whom that changes, not on how many are there. After <see cref="Settle"/> the outcome is that of the members and judgements alone,
/// whatever the order and the portions in which they came. Not thread-safe.
/// </summary>
/// <remarks>
/// It must be closed: whoever shares a key with a member, directly or through others, is a member too. Nobody leaves it alone: see <see cref="Forget"/>.
/// </remarks>
public sealed class GrowingSet
{
    private readonly Func<Profile, Subject> _read;
    private readonly Dictionary<Id, Node> _nodes = [];
    private readonly Dictionary<Id, List<Node>> _articles = [];
    private readonly Dictionary<string, Block> _blocks = new(StringComparer.Ordinal);
    private readonly Judgements _judgements = new();
    private readonly Unrest _unrest;
    private readonly NameClasses _classes;
    private readonly Likening _likening;
    private readonly Bonding _bonding;
    private readonly Settling _settling;
    private int _numbers;

    internal GrowingSet(Rules rules, Func<Profile, Subject> read, int judgedWeight, int reviewFrom)
    {
        _read = read;
        _unrest = new Unrest(rules.MergeAt);
        _classes = new NameClasses(rules);
        var scores = new Scores(rules, _classes);
        _likening = new Likening(_nodes, _articles, scores, _judgements, _unrest, judgedWeight, reviewFrom);
        _bonding = new Bonding(rules, _blocks, _likening, _unrest);
        _settling = new Settling(rules, _classes, scores, _judgements, _nodes, _unrest, judgedWeight);
    }

    public int Count => _nodes.Count;

    public bool Holds(Id membership) => _nodes.ContainsKey(membership);

    /// <summary>The entity of a member, as last settled; null when it is none.</summary>
    public Id? EntityOf(Id membership) => _nodes.TryGetValue(membership, out var node) ? node.Unit.Entity : null;

    /// <summary>The members that an article has.</summary>
    public IEnumerable<Id> OfArticle(Id article) => _articles.TryGetValue(article, out var nodes) ? nodes.Select(node => node.Profile.Id) : [];

    /// <summary>Whether members have the key; all who have it are members then. A key that holds an article and is of one member only is not kept.</summary>
    public bool Knows(string key) => _blocks.ContainsKey(key);

    /// <summary>Somebody judged two memberships; say so before the later of them comes.</summary>
    public void Judge(Constraint constraint) =>
        _judgements.Add(constraint.Left, constraint.Right, constraint.Same ? JudgedAs.Same : JudgedAs.Apart);

    /// <summary>Somebody looked at the pair and could not tell.</summary>
    public void LeaveOpen(Id left, Id right) => _judgements.Add(left, right, JudgedAs.Unsure);

    /// <summary>Takes memberships in; who is in already is left as it is. All of an article who share a key come at once: whoever comes later must have the others forgotten.</summary>
    public void Add(IEnumerable<Candidate> candidates)
    {
        var nodes = new List<Node>();
        foreach (var candidate in candidates)
        {
            if (!_nodes.ContainsKey(candidate.Profile.Id))
            {
                nodes.Add(Register(candidate));
            }
        }

        DropLoneKeys(nodes);
        nodes.Sort();
        foreach (var node in nodes)
        {
            node.Bond = BondOf(node);
            node.ContextBond = node.Bond == node.Name ? _classes.InContext(node.Subject, node.Name) : null;
        }

        nodes.ForEach(_bonding.Place);
        _likening.Run();
    }

    /// <summary>Decides what is not decided yet.</summary>
    public Settled Settle() => _settling.Run();

    /// <summary>Takes out memberships, with all who are connected to them by keys.</summary>
    /// <returns>Who was taken out.</returns>
    public IReadOnlyCollection<Id> Forget(IEnumerable<Id> memberships)
    {
        var gone = Connected(memberships);
        foreach (var node in gone)
        {
            _nodes.Remove(node.Profile.Id);
            _judgements.Forget(node.Profile.Id);
            if (_articles.TryGetValue(node.Profile.Article, out var beside) && beside.Remove(node) && beside.Count == 0)
            {
                _articles.Remove(node.Profile.Article);
            }

            foreach (var block in node.Blocks)
            {
                _blocks.Remove(block.Key);
            }
        }

        return [.. gone.Select(node => node.Profile.Id)];
    }

    /// <summary>A key that holds the article is shared within it or by nobody, for all of an article come at once.</summary>
    private static void DropLoneKeys(List<Node> nodes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in nodes.GroupBy(node => node.Profile.Article))
        {
            var text = article.Key.ToString();
            foreach (var node in article)
            {
                foreach (var key in node.Keys)
                {
                    if (key.EndsWith(text, StringComparison.Ordinal) && !seen.Add(key))
                    {
                        shared.Add(key);
                    }
                }
            }

            foreach (var node in article)
            {
                node.Keys = node.Keys.RemoveAll(key => key.EndsWith(text, StringComparison.Ordinal) && !shared.Contains(key));
            }

            seen.Clear();
            shared.Clear();
        }
    }

    private Node Register(Candidate candidate)
    {
        var subject = _read(candidate.Profile);
        var node = new Node(subject, candidate, _classes.Of(subject), _numbers++);
        _nodes[node.Profile.Id] = node;
        if (!_articles.TryGetValue(node.Profile.Article, out var beside))
        {
            _articles[node.Profile.Article] = beside = [];
        }

        beside.Add(node);
        return node;
    }

    /// <summary>
    /// As what a node may be bonded: none when a judgement keeps it apart from another, or when its article has another of its names, for such two
    /// the bonds of others could make one.
    /// </summary>
    private NameClass? BondOf(Node node) =>
        node.IsKeptApart ? null
        : !node.Profile.ExternalIds.IsEmpty ? NameClass.ById
        : _articles[node.Profile.Article].Exists(other => other != node && other.Name.Number == node.Name.Number && node.SharesKey(other)) ? null
        : node.Name;

    private HashSet<Node> Connected(IEnumerable<Id> memberships)
    {
        var found = new HashSet<Node>();
        var waiting = new Queue<Unit>();
        var blocks = new HashSet<Block>();
        foreach (var id in memberships)
        {
            if (_nodes.TryGetValue(id, out var node))
            {
                waiting.Enqueue(node.Unit);
            }
        }

        while (waiting.TryDequeue(out var unit))
        {
            foreach (var node in unit.Nodes.Where(found.Add))
            {
                foreach (var other in node.Blocks.Where(blocks.Add).SelectMany(block => block.Units))
                {
                    waiting.Enqueue(other);
                }
            }
        }

        return found;
    }
}
