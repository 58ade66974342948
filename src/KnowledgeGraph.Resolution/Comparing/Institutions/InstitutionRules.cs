using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>What is plugged together for institutions.</summary>
internal static class InstitutionRules
{
    public static Rules Create(Weights weights, Vocabulary words)
    {
        var section = weights.Of("institution");
        var parser = new InstitutionNameParser(words);
        var forms = new ReadBefore<Profile, InstitutionForms>(NameForms.Key, profile => InstitutionForms.Read(profile, parser));
        return new Rules<InstitutionSubject>(
            EntityKind.Institution,
            profile => InstitutionSubject.Read(profile, forms.Of(profile), parser),
            new InstitutionKeys(section).Add,
            [new CountryVeto(), new InstitutionNameVeto(), new ParentVeto()],
            [new Prior(section["prior"]), new InstitutionNameFeature(section), new CountryFeature(section), new OrganizersFeature(section), new ParentFeature(section)],
            InstitutionStrangers.Of)
        {
            MergeAt = section["merge-at"],
            MeanFloor = section["mean-floor"],
        };
    }
}
