using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>An institution's membership made ready.</summary>
internal sealed class InstitutionSubject : Subject
{
    private InstitutionSubject(Profile profile, ImmutableArray<InstitutionName> names)
        : base(profile)
    {
        Names = names;
        Parents = [.. names.Select(n => n.Parent).OfType<InstitutionName>()];
        Acronyms = [.. names.Select(n => n.Acronym).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Countries = !profile.Countries.IsEmpty && !IsMission ? profile.Countries
            : [.. names.SelectMany(n => n.Countries).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Full names, or the acronym when the article has nothing else.</summary>
    public ImmutableArray<InstitutionName> Names { get; }

    /// <summary>In lower case.</summary>
    public ImmutableArray<string> Acronyms { get; private init; }

    public ImmutableArray<InstitutionName> Parents { get; private init; }

    /// <summary>Stated by a claim, else said by a name. A mission's is the sender's.</summary>
    public ImmutableArray<string> Countries { get; }

    public bool IsAcronymOnly => Names.All(n => n.IsAcronym);

    public bool IsMission => Names.Any(n => n.Head == HeadClass.Mission);

    /// <summary>Of a state: ministries, courts, embassies. Their country is who they are.</summary>
    public bool IsGovernment => Names.Any(n => n.Head is HeadClass.Government or HeadClass.Mission);

    public static InstitutionSubject Read(Profile profile, InstitutionNameParser parser)
    {
        var texts = profile.Forms.Prepend(profile.Name);
        var parsed = texts.Distinct(StringComparer.Ordinal).Select(parser.Parse).Where((n, i) => i == 0 || n.Key.Length > 0 || !n.Countries.IsEmpty).ToList();
        var full = parsed.Where(n => !n.IsAcronym && IsFullEnough(n, parsed[0])).ToImmutableArray();
        var acronyms = parsed.Select(n => n.Acronym).Append(profile.Acronym is { } a ? string.Concat(NameFolding.Words(a)) : null).OfType<string>();
        var wholes = profile.WholeName is { } whole ? [parser.Parse(whole)] : Array.Empty<InstitutionName>();
        var names = full.IsEmpty ? [.. parsed.Take(1)] : full;
        var subject = new InstitutionSubject(profile, names)
        {
            Acronyms = [.. acronyms.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
        return wholes.Length == 0 ? subject : new InstitutionSubject(profile, names) { Acronyms = subject.Acronyms, Parents = [.. subject.Parents, .. wholes] };
    }

    public override Subject With(Profile profile) => new InstitutionSubject(profile, Names) { Acronyms = Acronyms, Parents = Parents };

    protected override string MakeVetoKey() =>
        $"{string.Join('|', Names.Select(KeyOf))}\n{string.Join('|', Parents.Select(KeyOf))}\n{string.Join(',', Countries)}\n{string.Join(',', Acronyms)}";

    private static string KeyOf(InstitutionName name) =>
        $"{name.Key}/{name.Core}/{name.Host}/{name.Branch}/{string.Join('.', name.Numbers)}/{name.Head}/{name.HeadFirst}/{name.Initials}/{name.Acronym}/{name.IsAcronym}/{string.Join('.', name.Countries)}";

    /// <summary>"the Institute", "the Ministry" name nothing by themselves, unless the article has no more.</summary>
    private static bool IsFullEnough(InstitutionName name, InstitutionName first) =>
        ReferenceEquals(name, first) || name.Bag.Length >= 2 || (name.Bag.Length == 1 && name.Head == HeadClass.None) || (name.Head == HeadClass.Government && !name.Countries.IsEmpty);
}
