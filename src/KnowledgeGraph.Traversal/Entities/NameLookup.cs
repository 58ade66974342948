using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>What a name that someone typed leads to: nothing, one entity, or several that all bear it.</summary>
/// <param name="Candidates">All entities that bear the name, those with most links first, then by id.</param>
public sealed record NameLookup(string Query, IReadOnlyList<EntityRow> Candidates)
{
    public EntityRow? One => Candidates is [var only] ? only : null;

    public bool IsAmbiguous => Candidates.Count > 1;
}

/// <summary>An entity that a name may mean.</summary>
/// <param name="Score">Thousandths; 1000 for the very name.</param>
/// <param name="Matched">The name form that fits best.</param>
/// <param name="Reasons">Weights in thousandths of the score.</param>
public sealed record NameCandidate(EntityRow Entity, int Score, string Matched, IReadOnlyList<Reason> Reasons);
