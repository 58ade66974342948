using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>What the forms of a person's name say: names of two words and more (a single one only when there is nothing else), and gender.</summary>
internal sealed class PersonForms
{
    private readonly string?[] _keys = new string?[Enum.GetValues<Gender>().Length];

    private PersonForms(ImmutableArray<PersonName> names, Gender gender) => (Names, Gender) = (names, gender);

    /// <summary>The fullest first.</summary>
    public ImmutableArray<PersonName> Names { get; }

    /// <summary>As far as a name says it ("binti").</summary>
    public Gender Gender { get; }

    public static PersonForms Read(Profile profile, PersonNameParser parser)
    {
        var parsed = NameForms.All(profile).SelectMany(parser.Parse).DistinctBy(n => n.Key).ToList();
        var full = parsed.Where(n => n.Tokens.Count(t => !t.IsInitial) >= 2 || (n.Tokens.Length >= 2 && ReferenceEquals(n, parsed[0]))).ToImmutableArray();
        return new PersonForms(full.IsEmpty ? [.. parsed.Take(1)] : full, parsed.Select(n => n.Gender).FirstOrDefault(g => g != Gender.Unknown));
    }

    /// <summary>Equal for persons whose names and gender are.</summary>
    public string KeyOf(Gender gender) => _keys[(int)gender] ??= $"{string.Join('|', Names.Select(n => n.Key))}\n{gender}";
}
