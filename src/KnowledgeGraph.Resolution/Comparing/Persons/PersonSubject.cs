using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>A person's membership made ready: names, posts, gender.</summary>
internal sealed class PersonSubject(Profile profile, PersonForms forms, ImmutableArray<Post> posts, Gender gender) : Subject(profile)
{
    /// <summary>The fullest first.</summary>
    public ImmutableArray<PersonName> Names => forms.Names;

    public ImmutableArray<Post> Posts { get; } = posts;

    public Gender Gender { get; } = gender;

    public override string VetoKey => forms.KeyOf(Gender);

    /// <summary>Decades and bylines speak against two of one name: who is bonded has neither between them.</summary>
    public override int BondMark => ((Profile.Published is { } published ? (published.Year / 20) + 1 : 0) * 2) + (Profile.Credit ? 1 : 0);

    public static PersonSubject Read(Profile profile, PersonForms forms, PersonLexicon lexicon, PostLexicon posts)
    {
        var gender = profile.Honorifics.IsEmpty ? forms.Gender : profile.Honorifics.Select(h => lexicon.GenderOfHonorific(NameWord.Split(h))).Append(forms.Gender).FirstOrDefault(g => g != Gender.Unknown);
        return new PersonSubject(profile, forms, profile.Titles.IsEmpty ? [] : [.. profile.Titles.Select(posts.Read).Where(p => p.Key.Length > 0).DistinctBy(p => p.Key)], gender);
    }

    public override Subject With(Profile profile) => new PersonSubject(profile, forms, profile.Titles.IsEmpty ? [] : Posts, Gender);
}
