using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>How two memberships compare by themselves, whatever cluster they end in: what a reviewer asks.</summary>
/// <param name="Veto">What forbids that they are one, such as "other dates"; null when nothing does.</param>
/// <param name="Score">Thousandths of log-odds; 0 under a veto.</param>
/// <param name="Merges">Whether the score is enough for a merge.</param>
/// <param name="Blocked">Whether they share a blocking key, without which they are never compared.</param>
/// <param name="Reasons">Strongest first; empty under a veto.</param>
public sealed record Comparison(string? Veto, int Score, bool Merges, bool Blocked, ImmutableArray<Reason> Reasons);
