namespace KnowledgeGraph.Resolution;

/// <summary>The same surface with two countries is two institutions.</summary>
internal sealed class CountryVeto : IVeto<InstitutionSubject>
{
    public string Name => "another country";

    public bool Forbids(InstitutionSubject left, InstitutionSubject right) =>
        !left.Countries.IsEmpty && !right.Countries.IsEmpty && Words.Shared(left.Countries, right.Countries) == 0;
}
