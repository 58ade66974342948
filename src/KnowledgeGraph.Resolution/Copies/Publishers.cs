using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Whether a publisher's name names an institution of its article. Only exact forms count: one folded name, the same words in the
/// resolver's reading of names, one acronym. A state that both name must be the same.
/// </summary>
internal sealed class Publishers(InstitutionNameParser parser)
{
    public bool IsNamed(string publisher, Profile institution)
    {
        var folded = NameFolding.FoldKey(publisher);
        if (folded.Length == 0)
        {
            return false;
        }

        if (institution.Forms.Any(form => NameFolding.FoldKey(form) == folded))
        {
            return true;
        }

        var name = parser.Parse(publisher);
        var subject = InstitutionSubject.Read(institution, InstitutionForms.Read(institution, parser), parser);
        return Agree(name, subject) && (subject.Names.Any(other => Same(name, other)) || (name.Acronym is { } acronym && subject.Acronyms.Contains(acronym)));
    }

    private static bool Same(InstitutionName left, InstitutionName right) =>
        (left.Body is not null && left.Body == right.Body)
        || (!left.IsAcronym && !right.IsAcronym && left.Key.Length > 0 && left.Key == right.Key && left.Branch == right.Branch && left.Host == right.Host);

    private static bool Agree(InstitutionName name, InstitutionSubject subject) =>
        name.Countries.IsEmpty || subject.Countries.IsEmpty || name.Countries.Any(subject.Countries.Contains);
}
