using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>Two institutions of one name whose articles speak of other countries and name other organizers.</summary>
internal static class InstitutionStrangers
{
    public static IEnumerable<(string Mark, Profile Left, Profile Right)> Of(InstitutionSubject institution, bool inContext)
    {
        var left = institution.Profile with { Institutions = [], ContextCountries = ["?1"], ContextOrganizers = [] };
        var right = left with { ContextCountries = ["?2"] };
        if (inContext)
        {
            left = right = left with { ContextCountries = institution.Profile.ContextCountries };
        }

        yield return ("", left, right);
        yield return ("|o:", left with { ContextOrganizers = ["?"] }, right with { ContextOrganizers = ["?"] });
        if (!inContext && institution.Countries.IsEmpty)
        {
            yield return ("|c:", left with { ContextCountries = ["?1", "?"] }, right with { ContextCountries = ["?2", "?"] });
        }
    }
}
