namespace KnowledgeGraph.Resolution;

/// <summary>Articles in which the same institutions organize things speak of the same ministries and the same acronyms.</summary>
internal sealed class OrganizersFeature(Weights.Section weights) : IFeature<InstitutionSubject>
{
    private readonly int _shared = weights["organizers"];

    public void Weigh(InstitutionSubject left, InstitutionSubject right, Findings findings)
    {
        var (l, r) = (left.Profile.ContextOrganizers, right.Profile.ContextOrganizers);
        if (Words.Shared(l, r) > 0)
        {
            findings.Add("organizers", _shared, $"\"{l.First(r.Contains)}\" organizes in both articles");
        }
    }
}
