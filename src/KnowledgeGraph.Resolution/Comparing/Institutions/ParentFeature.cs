namespace KnowledgeGraph.Resolution;

/// <summary>Units of one whole; a unit whose whole is not known may be anyone's.</summary>
internal sealed class ParentFeature(Weights.Section weights) : IFeature<InstitutionSubject>
{
    private readonly int _same = weights["parent"];
    private readonly int _unknown = weights["parent-unknown"];

    public void Weigh(InstitutionSubject left, InstitutionSubject right, Findings findings)
    {
        if (Parents.Agree(left, right) == true || Words.Shared(left.Profile.Institutions, right.Profile.Institutions) > 0)
        {
            findings.Add("parent", _same, $"units of the same whole");
        }
        else if (left.Names[0].IsAnonymousUnit || right.Names[0].IsAnonymousUnit)
        {
            findings.Add("parent", _unknown, $"units, and nothing says of which whole");
        }
    }
}
