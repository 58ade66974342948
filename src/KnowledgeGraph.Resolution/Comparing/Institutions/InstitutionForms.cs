using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>What the forms of an institution's name say.</summary>
internal sealed class InstitutionForms
{
    private InstitutionForms(ImmutableArray<InstitutionName> names, IEnumerable<string> acronyms)
    {
        Names = names;
        Parents = [.. names.Select(n => n.Parent).OfType<InstitutionName>()];
        Acronyms = [.. acronyms.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Countries = [.. names.SelectMany(n => n.Countries).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        IsAcronymOnly = names.All(n => n.IsAcronym);
        IsMission = names.Any(n => n.Head == HeadClass.Mission);
        IsGovernment = names.Any(n => n.Head is HeadClass.Government or HeadClass.Mission);
        Key = KeyOf(Parents, Countries, Acronyms);
    }

    /// <summary>Full names, or the acronym when the article has nothing else.</summary>
    public ImmutableArray<InstitutionName> Names { get; }

    /// <summary>The wholes that names say they are units of.</summary>
    public ImmutableArray<InstitutionName> Parents { get; }

    /// <summary>In lower case, ordinal order.</summary>
    public ImmutableArray<string> Acronyms { get; }

    /// <summary>ISO 3166 alpha-2 that a name says, ordinal order.</summary>
    public ImmutableArray<string> Countries { get; }

    public bool IsAcronymOnly { get; }

    public bool IsMission { get; }

    /// <summary>Of a state: ministries, courts, embassies. Their country is who they are.</summary>
    public bool IsGovernment { get; }

    /// <summary>Equal for institutions of whom no more is known than equal names.</summary>
    public string Key { get; }

    public static InstitutionForms Read(Profile profile, InstitutionNameParser parser)
    {
        var parsed = NameForms.All(profile).Select(parser.Parse).Where((n, i) => i == 0 || n.Key.Length > 0 || !n.Countries.IsEmpty).ToList();
        var full = parsed.Where(n => !n.IsAcronym && IsFullEnough(n, parsed[0])).ToImmutableArray();
        return new InstitutionForms(full.IsEmpty ? [.. parsed.Take(1)] : full, parsed.Select(n => n.Acronym).OfType<string>());
    }

    /// <summary>As <see cref="Key"/>, for one of whom the article says more than its names do.</summary>
    public string KeyOf(ImmutableArray<InstitutionName> parents, ImmutableArray<string> countries, ImmutableArray<string> acronyms) =>
        $"{string.Join('|', Names.Select(KeyOf))}\n{string.Join('|', parents.Select(KeyOf))}\n{string.Join(',', countries)}\n{string.Join(',', acronyms)}";

    private static string KeyOf(InstitutionName name) =>
        $"{name.Key}/{name.Core}/{name.Host}/{name.Branch}/{string.Join('.', name.Numbers)}/{name.Head}/{name.HeadFirst}/{name.Initials}/{name.Acronym}/{name.IsAcronym}/{string.Join('.', name.Countries)}";

    /// <summary>"the Institute", "the Ministry" name nothing by themselves, unless the article has no more.</summary>
    private static bool IsFullEnough(InstitutionName name, InstitutionName first) =>
        ReferenceEquals(name, first) || name.Bag.Length >= 2 || (name.Bag.Length == 1 && name.Head == HeadClass.None) || (name.Head == HeadClass.Government && !name.Countries.IsEmpty);
}
