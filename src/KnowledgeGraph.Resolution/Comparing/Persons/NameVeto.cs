namespace KnowledgeGraph.Resolution;

/// <summary>Names that cannot be one: other surname, other syllables, two full names that differ in more than form.</summary>
internal sealed class NameVeto : IVeto<PersonSubject>
{
    public string Name => "names that cannot be one";

    public bool Forbids(PersonSubject left, PersonSubject right) => NameMatcher.Best(left, right).Match.Agreement == NameAgreement.None;
}
