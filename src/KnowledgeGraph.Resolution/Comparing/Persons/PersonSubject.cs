using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>A person's membership made ready: names of two words and more (a single one only when there is nothing else), posts, gender.</summary>
internal sealed class PersonSubject(Profile profile, ImmutableArray<PersonName> names, ImmutableArray<Post> posts, Gender gender) : Subject(profile)
{
    /// <summary>The fullest first.</summary>
    public ImmutableArray<PersonName> Names { get; } = names;

    public ImmutableArray<Post> Posts { get; } = posts;

    public Gender Gender { get; } = gender;

    public static PersonSubject Read(Profile profile, PersonNameParser parser, PostLexicon posts)
    {
        var parsed = profile.Forms.Prepend(profile.Name).Distinct(StringComparer.Ordinal).SelectMany(parser.Parse).DistinctBy(n => n.Key).ToList();
        var full = parsed.Where(n => n.Tokens.Count(t => !t.IsInitial) >= 2 || (n.Tokens.Length >= 2 && ReferenceEquals(n, parsed[0]))).ToImmutableArray();
        var gender = profile.Honorifics.Select(h => parser.Lexicon.GenderOfHonorific(NameWord.Split(h)))
            .Concat(parsed.Select(n => n.Gender))
            .FirstOrDefault(g => g != Gender.Unknown);
        return new PersonSubject(profile, full.IsEmpty ? [.. parsed.Take(1)] : full, [.. profile.Titles.Select(posts.Read).Where(p => p.Key.Length > 0).DistinctBy(p => p.Key)], gender);
    }

    /// <summary>Decades and bylines speak against two of one name: who is bonded has neither between them.</summary>
    protected override string MakeBondKey() => $"{VetoKey}\n{Profile.Credit}\n{Profile.Published?.Year / 20}";

    public override Subject With(Profile profile) => new PersonSubject(profile, Names, profile.Titles.IsEmpty ? [] : Posts, Gender);

    protected override string MakeVetoKey() => $"{string.Join('|', Names.Select(n => n.Key))}\n{Gender}";
}
