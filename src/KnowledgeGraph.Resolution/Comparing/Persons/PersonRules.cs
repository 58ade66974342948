using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>What is plugged together for persons.</summary>
internal static class PersonRules
{
    public static Rules Create(Weights weights, Vocabulary words)
    {
        var section = weights.Of("person");
        var eastAsian = EastAsianLexicon.Read();
        var lexicon = PersonLexicon.Read();
        var parser = new PersonNameParser(lexicon, eastAsian, SyllableTable.Read("pinyin.yml"), SyllableTable.Read("korean.yml"), NameFrequencies.Read(weights, lexicon, eastAsian));
        var posts = PostLexicon.Read(words);
        var forms = new ReadBefore<Profile, PersonForms>(NameForms.Key, profile => PersonForms.Read(profile, parser));
        return new Rules<PersonSubject>(
            EntityKind.Person,
            profile => PersonSubject.Read(profile, forms.Of(profile), lexicon, posts),
            new PersonKeys(section).Add,
            [new GenderVeto(), new NameVeto()],
            [
                new Prior(section["prior"]),
                new NameFeature(section),
                new InstitutionsFeature(section),
                new EventsFeature(section),
                new PostsFeature(section),
                new ContextFeature(section),
            ],
            PersonStrangers.Of,
            IsItsOwnCredit)
        {
            MergeAt = section["merge-at"],
            MeanFloor = section["mean-floor"],
        };
    }

    /// <summary>A participant and the byline of the same article may be one, when they bear the same name.</summary>
    private static bool IsItsOwnCredit(PersonSubject left, PersonSubject right) =>
        left.Profile.Credit != right.Profile.Credit && left.Names.Any(n => n.Tokens.Length > 1) && right.Names.Any(n => n.Tokens.Length > 1);
}
