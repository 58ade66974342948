namespace KnowledgeGraph.Resolution;

/// <summary>Institutions that both are affiliated with; having institutions and sharing none speaks against, a little.</summary>
internal sealed class InstitutionsFeature(Weights.Section weights) : IFeature<PersonSubject>
{
    private readonly int _first = weights["institution"];
    private readonly int _more = weights["institution-more"];
    private readonly int _none = weights["institution-none"];

    public void Weigh(PersonSubject left, PersonSubject right, Findings findings)
    {
        var (l, r) = (left.Profile.Institutions, right.Profile.Institutions);
        var shared = Words.Shared(l, r);
        if (shared > 0)
        {
            findings.Add("shared institution", _first + (_more * Math.Min(shared - 1, 2)), $"both hold a post in {shared} same institution(s)");
        }
        else if (!l.IsEmpty && !r.IsEmpty)
        {
            findings.Add("institutions differ", _none, $"posts in {l.Length} and in {r.Length} institution(s), none the same");
        }
    }
}
