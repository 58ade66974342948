namespace KnowledgeGraph.Resolution;

/// <summary>How an East Asian given name is spelled.</summary>
internal enum Romanisation
{
    /// <summary>One syllable, in whatever spelling: shared by very many.</summary>
    OneSyllable,

    /// <summary>Two syllables of Mandarin.</summary>
    Pinyin,

    /// <summary>Two syllables of Korean: a small stock, so names recur.</summary>
    Korean,

    /// <summary>Anything else, as in Malaysia, Singapore, Hong Kong and Taiwan: far fewer share a spelling.</summary>
    Southern,
}
