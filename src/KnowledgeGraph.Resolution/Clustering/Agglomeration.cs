using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Merges the memberships of one component, strongest edge first, unless a veto stands between any two members or the mean score
/// across is too low. Everything is in the order of memberships, so the outcome is a function of the set.
/// </summary>
internal sealed class Agglomeration
{
    private readonly Rules _rules;
    private readonly IReadOnlyList<Subject> _subjects;
    private readonly Comparisons _comparisons;
    private readonly Cores _cores;
    private readonly UnionFind _sets;
    private readonly Group[] _groups;
    private readonly List<Edge> _used = [];

    public Agglomeration(Rules rules, IReadOnlyList<Subject> subjects, Comparisons comparisons)
    {
        _rules = rules;
        _subjects = subjects;
        _comparisons = comparisons;
        _cores = new Cores(comparisons);
        _sets = new UnionFind(subjects.Count);
        _groups = [.. subjects.Select((s, i) => new Group
        {
            Members = [i],
            Articles = new() { [s.Profile.Article] = [i] },
            Cores = [comparisons.Vetoes.Of(i)],
            Evidence = [comparisons.Evidence.Of(i)],
        })];
    }

    /// <summary>The edges that merged something: a forest over the members.</summary>
    public IReadOnlyList<Edge> Used => _used;

    public int GroupOf(int member) => _sets.Find(member);

    /// <summary>Judgements of sameness and shared external ids, before all scores.</summary>
    public void Judge(IReadOnlyList<Edge> same, IReadOnlyList<(int Left, int Right)> notSame, IReadOnlyList<Edge> externalIds)
    {
        foreach (var edge in same.Order())
        {
            MergeCore(edge);
        }

        foreach (var (left, right) in notSame)
        {
            var (a, b) = (_sets.Find(left), _sets.Find(right));
            if (a != b)
            {
                _groups[a].Enemies.Add(b);
                _groups[b].Enemies.Add(a);
            }
        }

        foreach (var edge in externalIds.Order())
        {
            if (!_groups[_sets.Find(edge.Left)].Enemies.Contains(_sets.Find(edge.Right)))
            {
                MergeCore(edge);
            }
        }
    }

    public void Merge(IEnumerable<Edge> edges)
    {
        foreach (var edge in edges.Order())
        {
            var (a, b) = (_sets.Find(edge.Left), _sets.Find(edge.Right));
            if (a != b && Allows(_groups[a], _groups[b], b))
            {
                Join(edge);
            }
        }
    }

    private bool Allows(Group left, Group right, int rightRoot) =>
        !left.Enemies.Contains(rightRoot) && AllowsArticles(left, right) && AllowsCores(left, right) && Mean(left, right) >= _rules.MeanFloor;

    private bool AllowsArticles(Group left, Group right)
    {
        var (small, large) = left.Articles.Count < right.Articles.Count ? (left, right) : (right, left);
        foreach (var (article, members) in small.Articles)
        {
            if (large.Articles.TryGetValue(article, out var others)
                && members.Any(m => others.Any(o => !_rules.AllowsOneArticle(_subjects[m], _subjects[o]))))
            {
                return false;
            }
        }

        return true;
    }

    private bool AllowsCores(Group left, Group right)
    {
        foreach (var l in left.Cores)
        {
            foreach (var r in right.Cores)
            {
                if (_cores.Forbidden(l, r))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private int Mean(Group left, Group right)
    {
        var (sum, count) = (0L, 0);
        foreach (var l in left.Evidence)
        {
            foreach (var r in right.Evidence)
            {
                if (_comparisons.Score(l, r) is { } score)
                {
                    sum += score;
                    count++;
                }
            }
        }

        return count == 0 ? _rules.MergeAt : (int)(sum / count);
    }

    private void MergeCore(Edge edge)
    {
        var (a, b) = (_sets.Find(edge.Left), _sets.Find(edge.Right));
        if (a != b)
        {
            var core = _cores.Together(_groups[a].Cores.Single(), _groups[b].Cores.Single());
            Join(edge);
            var group = _groups[_sets.Find(a)];
            group.Cores.Clear();
            group.Cores.Add(core);
        }
    }

    private void Join(Edge edge)
    {
        var (a, b) = (_sets.Find(edge.Left), _sets.Find(edge.Right));
        var (root, gone) = (Math.Min(a, b), Math.Max(a, b));
        var (large, small) = _groups[root].Members.Count >= _groups[gone].Members.Count ? (_groups[root], _groups[gone]) : (_groups[gone], _groups[root]);
        large.Absorb(small);
        foreach (var enemy in _groups[gone].Enemies)
        {
            _groups[enemy].Enemies.Remove(gone);
            _groups[enemy].Enemies.Add(root);
        }

        large.Enemies.UnionWith(small.Enemies);
        _groups[root] = large;
        _sets.Union(root, gone);
        _used.Add(edge);
    }
}
