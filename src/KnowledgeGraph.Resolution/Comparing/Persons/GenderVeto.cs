namespace KnowledgeGraph.Resolution;

/// <summary>"Mr." in one article and "Madam" in the other.</summary>
internal sealed class GenderVeto : IVeto<PersonSubject>
{
    public string Name => "honorifics of another gender";

    public bool Forbids(PersonSubject left, PersonSubject right) =>
        left.Gender != Gender.Unknown && right.Gender != Gender.Unknown && left.Gender != right.Gender;
}
