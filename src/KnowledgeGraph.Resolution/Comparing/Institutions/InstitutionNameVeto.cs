namespace KnowledgeGraph.Resolution;

/// <summary>Names that are not one: other words, other numbers ("Second Department"), other branch ("(Hong Kong)"), other host of a mission.</summary>
internal sealed class InstitutionNameVeto : IVeto<InstitutionSubject>
{
    public string Name => "another name, number, branch or host";

    public bool Forbids(InstitutionSubject left, InstitutionSubject right)
    {
        var (agreement, l, r) = InstitutionMatcher.Best(left, right);
        return agreement == InstitutionAgreement.None
            || (agreement >= InstitutionAgreement.Core && !l.Numbers.AsSpan().SequenceEqual(r.Numbers.AsSpan()))
            || Differ(l.Branch, r.Branch)
            || Differ(l.Host, r.Host);
    }

    private static bool Differ(string? left, string? right) => left is not null && right is not null && left != right;
}
