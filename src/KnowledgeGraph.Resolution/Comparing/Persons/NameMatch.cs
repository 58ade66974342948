namespace KnowledgeGraph.Resolution;

/// <summary>How two names agree, weakest last.</summary>
internal enum NameAgreement
{
    /// <summary>They cannot be one name.</summary>
    None,
    Single,
    Near,
    Initials,
    Shorter,
    Same,
}

/// <summary>What two names share.</summary>
/// <param name="Information">Of the words shared, thousandths of nats.</param>
/// <param name="Reordered">The same words in another order.</param>
/// <param name="Respelled">How many words differ in spelling but not by the table of spellings.</param>
internal readonly record struct NameMatch(NameAgreement Agreement, int Information, bool Reordered, int Respelled)
{
    public static readonly NameMatch None = new(NameAgreement.None, 0, false, 0);
}
