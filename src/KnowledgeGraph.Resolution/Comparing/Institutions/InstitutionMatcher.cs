namespace KnowledgeGraph.Resolution;

internal enum InstitutionAgreement
{
    None,

    /// <summary>One article has only an acronym, and the other none that could agree or disagree.</summary>
    Unknown,

    /// <summary>One article has only an acronym, and the other's name has these initials.</summary>
    Initials,

    /// <summary>One article has only the acronym that the other has too.</summary>
    Acronym,

    /// <summary>Alike but for what companies add and leave out.</summary>
    Core,

    /// <summary>The same words.</summary>
    Same,

    /// <summary>A body that the table of the world's bodies knows.</summary>
    Body,
}

/// <summary>Compares two institutions' names. Symmetric.</summary>
internal static class InstitutionMatcher
{
    public static (InstitutionAgreement Agreement, InstitutionName Left, InstitutionName Right) Best(InstitutionSubject left, InstitutionSubject right)
    {
        var best = (Agreement: InstitutionAgreement.None, left.Names[0], right.Names[0]);
        foreach (var l in left.Names)
        {
            foreach (var r in right.Names)
            {
                var agreement = Match(l, r);
                if (agreement > best.Agreement)
                {
                    best = (agreement, l, r);
                }
            }
        }

        return best.Agreement == InstitutionAgreement.None && left.IsAcronymOnly != right.IsAcronymOnly
            ? (left.IsAcronymOnly ? Acronym(left, right) : Acronym(right, left), left.Names[0], right.Names[0])
            : best;
    }

    private static InstitutionAgreement Acronym(InstitutionSubject acronym, InstitutionSubject full)
    {
        if (!full.Acronyms.IsEmpty)
        {
            return Words.Shared(acronym.Acronyms, full.Acronyms) > 0 ? InstitutionAgreement.Acronym : InstitutionAgreement.None;
        }

        return full.Names.Any(n => acronym.Acronyms.Contains(n.Initials)) ? InstitutionAgreement.Initials : InstitutionAgreement.Unknown;
    }

    private static InstitutionAgreement Match(InstitutionName left, InstitutionName right)
    {
        if (left.Body is not null && left.Body == right.Body)
        {
            return InstitutionAgreement.Body;
        }

        if (left.IsAcronym || right.IsAcronym)
        {
            return left.IsAcronym && right.IsAcronym && left.Acronym == right.Acronym ? InstitutionAgreement.Acronym : InstitutionAgreement.None;
        }

        if (left.Key == right.Key && left.Key.Length > 0)
        {
            return InstitutionAgreement.Same;
        }

        return left.Core == right.Core && IsCompany(left) && IsCompany(right) ? InstitutionAgreement.Core : InstitutionAgreement.None;
    }

    private static bool IsCompany(InstitutionName name) => name.Head is HeadClass.Company or HeadClass.None && name.Core.Length > 0;
}
