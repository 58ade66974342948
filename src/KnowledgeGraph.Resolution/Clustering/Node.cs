using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>A membership in a set that grows, in the order of memberships.</summary>
/// <param name="number">Its own in the set.</param>
internal sealed class Node(Subject subject, Candidate candidate, NameClass name, int number) : IComparable<Node>
{
    public Subject Subject => subject;

    public Profile Profile => subject.Profile;

    public ImmutableArray<string> Keys => candidate.Keys;

    public NameClass Name => name;

    public int Number => number;

    public bool IsKeptApart => candidate.IsKeptApart;

    /// <summary>As what it is bonded to others; null when it must be taken by itself.</summary>
    public NameClass? Bond { get; set; }

    /// <summary>It stands among bonded ones that cannot all be one, so that they are all taken by themselves.</summary>
    public bool IsBarred { get; set; }

    public Unit Unit { get; set; } = null!;

    /// <summary>The earliest of those that it shares a bond with, when that is earlier than itself.</summary>
    public Node? Earlier { get; set; }

    public int CompareTo(Node? other) => MembershipOrder.Instance.Compare(Profile, other?.Profile);

    /// <summary>Whether the two give the same evidence throughout, so that they score alike against anyone.</summary>
    public bool SaysTheSame(Node other) => name.Number == other.Name.Number && subject.HasEvidenceOf(other.Subject);
}
