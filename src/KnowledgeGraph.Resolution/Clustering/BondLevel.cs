namespace KnowledgeGraph.Resolution;

/// <summary>
/// How much two members share who are bonded, least first. Members are bonded at the lowest level at which no two of one article come
/// together: where a name alone makes two one who cannot be, the context decides, and where that does, what the keys hold besides.
/// </summary>
internal enum BondLevel
{
    /// <summary>The name says enough.</summary>
    Name,

    /// <summary>The name, and that the context is the same.</summary>
    Context,

    /// <summary>The name with an institution, an event, a country ...; or an external id.</summary>
    Mark,

    /// <summary>Taken by itself.</summary>
    None,
}
