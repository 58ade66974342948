using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>Two persons of one name with posts elsewhere, whose articles speak of other countries.</summary>
internal static class PersonStrangers
{
    private static readonly Id One = new IdHasher("stranger").Add(1).Finish();
    private static readonly Id Other = new IdHasher("stranger").Add(2).Finish();

    public static IEnumerable<(string Mark, Profile Left, Profile Right)> Of(PersonSubject person, bool inContext)
    {
        var left = person.Profile with { Institutions = [One], Events = [], Titles = [], ContextCountries = ["?1"] };
        var right = left with { Institutions = [Other], ContextCountries = ["?2"] };
        if (inContext)
        {
            var countries = person.Profile.ContextCountries;
            var hasInstitutions = !person.Profile.Institutions.IsEmpty;
            left = left with { ContextCountries = countries, Institutions = hasInstitutions ? left.Institutions : [] };
            right = right with { ContextCountries = countries, Institutions = hasInstitutions ? right.Institutions : [] };
        }

        yield return ("", left, right);
        yield return ("|i:", left, right with { Institutions = [One] });
        yield return ("|e:", left with { Events = [One] }, right with { Events = [One] });
    }
}
