namespace KnowledgeGraph.Resolution;

/// <summary>A "Department of Finance" of one ministry is not that of another.</summary>
internal sealed class ParentVeto : IVeto<InstitutionSubject>
{
    public string Name => "units of two wholes";

    public bool Forbids(InstitutionSubject left, InstitutionSubject right) => Parents.Agree(left, right) == false;
}
