using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>A membership in a set that grows, in the order of memberships.</summary>
/// <param name="number">Its own in the set.</param>
internal sealed class Node(Subject subject, Candidate candidate, NameClass name, int number) : IComparable<Node>
{
    private Block[] _blocks = [];
    private Node? _earlier;
    private List<Node>? _behind;

    public Subject Subject => subject;

    public Profile Profile => subject.Profile;

    /// <summary>One for each key; the blocks hold the keys then.</summary>
    public Block[] Blocks
    {
        get => _blocks;
        set => (_blocks, Keys) = (value, []);
    }

    /// <summary>To be given blocks for.</summary>
    public ImmutableArray<string> Keys { get; set; } = candidate.Keys;

    public NameClass Name => name;

    public int Number => number;

    public bool IsKeptApart { get; } = candidate.IsKeptApart;

    /// <summary>As what it is bonded to others; null when it must be taken by itself.</summary>
    public NameClass? Bond { get; set; }

    /// <summary>As what it is bonded to others by keys that need a common context; null when there is none.</summary>
    public NameClass? ContextBond { get; set; }

    /// <summary>At which level it is bonded: the lowest at which those whom that makes one may be one.</summary>
    public BondLevel Level { get; set; }

    public Unit Unit { get; set; } = null!;

    /// <summary>The earliest of those that it shares its strongest bond with, when that is earlier than itself.</summary>
    public Node? Earlier
    {
        get => _earlier;
        set
        {
            if (value is not null && value != _earlier)
            {
                (value._behind ??= []).Add(this);
            }

            _earlier = value;
        }
    }

    /// <summary>All who have this one for their <see cref="Earlier"/>.</summary>
    public IEnumerable<Node> Behind => _behind?.Where(node => node._earlier == this).Distinct() ?? [];

    public bool SharesKey(Node other)
    {
        foreach (var block in other._blocks)
        {
            if (Keys.Contains(block.Key))
            {
                return true;
            }
        }

        return Keys.AsSpan().ContainsAny(other.Keys.AsSpan());
    }

    /// <summary>As what, and in which of its blocks, it is bonded to others at a level or above.</summary>
    public IEnumerable<(Block Block, NameClass Bond)> Bonds(BondLevel least)
    {
        foreach (var block in _blocks)
        {
            if (Bond?.Level(block.Key) >= least)
            {
                yield return (block, Bond);
            }

            if (ContextBond?.Level(block.Key) >= least)
            {
                yield return (block, ContextBond);
            }
        }
    }

    public override int GetHashCode() => number;

    public int CompareTo(Node? other) => MembershipOrder.Instance.Compare(Profile, other?.Profile);

    /// <summary>Whether the two give the same evidence throughout, so that they score alike against anyone.</summary>
    public bool SaysTheSame(Node other) => name.Number == other.Name.Number && subject.HasEvidenceOf(other.Subject);
}
