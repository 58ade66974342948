using System.Runtime.InteropServices;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Merges the units of one island, the most alike first, unless a veto stands between any two members or the mean score
/// across is too low. Everything is in the order of memberships, so the outcome is a function of the set.
/// </summary>
/// <param name="units">In the order of their first members, each at its place.</param>
internal sealed class Agglomeration
{
    private readonly Rules _rules;
    private readonly Scores _scores;
    private readonly Cores _cores;
    private readonly int[] _roots;
    private readonly Group[] _groups;
    private readonly List<Likeness> _used = [];
    private readonly Dictionary<(int Left, int Right), Known> _means = [];

    public Agglomeration(Rules rules, IReadOnlyList<Unit> units, NameClasses classes, Scores scores)
    {
        _rules = rules;
        _scores = scores;
        _cores = new Cores(classes);
        _roots = [.. Enumerable.Range(0, units.Count)];
        _groups = [.. units.Select(unit => new Group(unit, _cores.Of(unit)))];
    }

    /// <summary>The likenesses that merged something: a forest over the units.</summary>
    public IReadOnlyList<Likeness> Used => _used;

    /// <summary>The place of the first unit of the group that a unit is in.</summary>
    public int GroupOf(int unit)
    {
        while (_roots[unit] != unit)
        {
            unit = _roots[unit] = _roots[_roots[unit]];
        }

        return unit;
    }

    public Group At(int root) => _groups[root];

    /// <param name="likenesses">In order.</param>
    /// <param name="apart">Places of units that a judgement keeps apart.</param>
    public void Run(IReadOnlyList<Likeness> likenesses, IReadOnlyList<(int Left, int Right)> apart)
    {
        var next = 0;
        for (; next < likenesses.Count && likenesses[next].Kind == LikenessKind.Judged; next++)
        {
            MergeCores(likenesses[next]);
        }

        foreach (var (left, right) in apart)
        {
            var (a, b) = (GroupOf(left), GroupOf(right));
            if (a != b)
            {
                _groups[a].Enemies.Add(b);
                _groups[b].Enemies.Add(a);
            }
        }

        for (; next < likenesses.Count && likenesses[next].Kind == LikenessKind.ExternalId; next++)
        {
            var (a, b) = Groups(likenesses[next]);
            if (!_groups[a].Enemies.Contains(b))
            {
                MergeCores(likenesses[next]);
            }
        }

        for (; next < likenesses.Count && likenesses[next].Score >= _rules.MergeAt; next++)
        {
            var (a, b) = Groups(likenesses[next]);
            if (a != b && Allows(Math.Min(a, b), Math.Max(a, b)))
            {
                Join(likenesses[next]);
            }
        }
    }

    private (int Left, int Right) Groups(in Likeness likeness) => (GroupOf(likeness.Left.Unit.Place), GroupOf(likeness.Right.Unit.Place));

    private bool Allows(int left, int right)
    {
        var (one, other) = (_groups[left], _groups[right]);
        if (one.Enemies.Contains(right) || MeanOf(left, right) < _rules.MeanFloor)
        {
            return false;
        }

        if (AllowsCores(one, other) && AllowsArticles(one, other))
        {
            return true;
        }

        // what these two may not, nobody may whom they become part of
        one.Enemies.Add(right);
        other.Enemies.Add(left);
        return false;
    }

    /// <summary>Two groups meet by many likenesses; their mean is another only when one has other speakers.</summary>
    private int MeanOf(int left, int right)
    {
        var (one, other) = (_groups[left], _groups[right]);
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_means, (left, right), out _);
        if (known.Left != one.Speakers || known.Right != other.Speakers)
        {
            known = new Known(one.Speakers, other.Speakers, Mean(one, other));
        }

        return known.Mean;
    }

    private bool AllowsArticles(Group left, Group right)
    {
        var (small, large) = left.Members < right.Members ? (left, right) : (right, left);
        foreach (var unit in small.Units)
        {
            foreach (var node in unit.Nodes)
            {
                if (large.Of(node.Profile.Article).Any(other => !_rules.AllowsOneArticle(node.Subject, other.Subject)))
                {
                    return false;
                }
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
        foreach (var l in left.Speakers)
        {
            foreach (var r in right.Speakers)
            {
                if (_scores.Of(l, r) is { } score)
                {
                    sum += score;
                    count++;
                }
            }
        }

        return count == 0 ? _rules.MergeAt : (int)(sum / count);
    }

    private void MergeCores(in Likeness likeness)
    {
        var (a, b) = Groups(likeness);
        if (a != b)
        {
            var core = _cores.Together(_groups[a].Cores.Single(), _groups[b].Cores.Single());
            Join(likeness);
            var group = _groups[GroupOf(a)];
            group.Cores.Clear();
            group.Cores.Add(core);
        }
    }

    private void Join(in Likeness likeness)
    {
        var (a, b) = Groups(likeness);
        var (root, gone) = (Math.Min(a, b), Math.Max(a, b));
        _groups[root].Absorb(_groups[gone]);
        foreach (var enemy in _groups[gone].Enemies)
        {
            _groups[enemy].Enemies.Remove(gone);
            _groups[enemy].Enemies.Add(root);
        }

        _groups[root].Enemies.UnionWith(_groups[gone].Enemies);
        _roots[gone] = root;
        _used.Add(likeness);
    }

    /// <summary>A mean, and the speakers that it is of.</summary>
    private readonly record struct Known(List<Node>? Left, List<Node>? Right, int Mean);
}
