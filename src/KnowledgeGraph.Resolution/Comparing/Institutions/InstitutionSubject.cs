using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>An institution's membership made ready.</summary>
internal sealed class InstitutionSubject(Profile profile, InstitutionForms forms, ImmutableArray<InstitutionName> parents, ImmutableArray<string> acronyms) : Subject(profile)
{
    public ImmutableArray<InstitutionName> Names => forms.Names;

    /// <summary>In lower case.</summary>
    public ImmutableArray<string> Acronyms { get; } = acronyms;

    /// <summary>Those that the names say, and the one that the article says.</summary>
    public ImmutableArray<InstitutionName> Parents { get; } = parents;

    /// <summary>Stated by a claim, else said by a name. A mission's is the sender's.</summary>
    public ImmutableArray<string> Countries => !Profile.Countries.IsEmpty && !IsMission ? Profile.Countries : forms.Countries;

    public bool IsAcronymOnly => forms.IsAcronymOnly;

    public bool IsMission => forms.IsMission;

    public bool IsGovernment => forms.IsGovernment;

    public override string VetoKey => Parents == forms.Parents && Acronyms == forms.Acronyms && Countries == forms.Countries ? forms.Key : forms.KeyOf(Parents, Countries, Acronyms);

    public static InstitutionSubject Read(Profile profile, InstitutionForms forms, InstitutionNameParser parser)
    {
        var acronym = profile.Acronym is { } said ? string.Concat(NameFolding.Words(said)) : null;
        return new InstitutionSubject(
            profile,
            forms,
            profile.WholeName is { } whole ? forms.Parents.Add(parser.Parse(whole)) : forms.Parents,
            acronym is null || forms.Acronyms.Contains(acronym) ? forms.Acronyms : [.. forms.Acronyms.Append(acronym).Order(StringComparer.Ordinal)]);
    }

    public override Subject With(Profile profile) => new InstitutionSubject(profile, forms, Parents, Acronyms);
}
