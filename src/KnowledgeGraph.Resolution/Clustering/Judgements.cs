using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

internal enum JudgedAs { Same, Apart, Unsure }

/// <summary>What somebody said of pairs of memberships.</summary>
internal sealed class Judgements
{
    private readonly Dictionary<Id, List<(Id Other, JudgedAs Judged)>> _pairs = [];

    public bool IsEmpty => _pairs.Count == 0;

    public void Add(Id left, Id right, JudgedAs judged)
    {
        if (left != right)
        {
            Add(left, (right, judged));
            Add(right, (left, judged));
        }
    }

    public IReadOnlyList<(Id Other, JudgedAs Judged)> Of(Id membership) =>
        _pairs.Count > 0 && _pairs.TryGetValue(membership, out var pairs) ? pairs : [];

    public void Forget(Id membership)
    {
        if (_pairs.Remove(membership, out var pairs))
        {
            foreach (var (other, judged) in pairs)
            {
                _pairs.GetValueOrDefault(other)?.Remove((membership, judged));
            }
        }
    }

    private void Add(Id membership, (Id, JudgedAs) pair)
    {
        if (!_pairs.TryGetValue(membership, out var pairs))
        {
            _pairs[membership] = pairs = [];
        }

        if (!pairs.Contains(pair))
        {
            pairs.Add(pair);
        }
    }
}
