using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// A human judgement between two memberships: one entity (<paramref name="Same"/>) or two. It always wins over scores and vetoes.
/// A NOT_SAME whose ends are already joined by SAME is left out: the ledger refuses such a judgement when it is made.
/// </summary>
public readonly record struct Constraint(Id Left, Id Right, bool Same);
