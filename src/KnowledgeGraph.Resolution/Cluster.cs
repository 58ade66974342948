using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>One entity: its id is that of its earliest member. Members in order of (published, unknown last; article id; start; end).</summary>
public sealed record Cluster(Id Entity, ImmutableArray<Member> Members);

/// <summary>A membership of a cluster and why it is there.</summary>
/// <param name="Joined">The earlier member that it is most like; null for the first.</param>
/// <param name="Score">Thousandths of log-odds; 0 for the first.</param>
/// <param name="Reasons">Strongest first; empty for the first.</param>
public sealed record Member(Id Membership, Id? Joined, int Score, ImmutableArray<Reason> Reasons);
