using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>What is plugged together for institutions.</summary>
internal static class InstitutionRules
{
    public static Rules Create(Weights weights, Vocabulary words)
    {
        var section = weights.Of("institution");
        var parser = new InstitutionNameParser(words);
        var before = new ReadBefore<InstitutionForms>();
        return new Rules<InstitutionSubject>(
            EntityKind.Institution,
            profile => InstitutionSubject.Read(profile, before.Of(NameForms.Key(profile), (profile, parser), static (_, from) => InstitutionForms.Read(from.profile, from.parser)), parser),
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
