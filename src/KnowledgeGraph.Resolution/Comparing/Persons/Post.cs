namespace KnowledgeGraph.Resolution;

/// <summary>How much a shared post says.</summary>
internal enum PostKind
{
    /// <summary>"Chairman", "Professor": many hold it.</summary>
    Generic,

    /// <summary>Says of what: "Executive Vice Dean of the International Education College".</summary>
    Specific,

    /// <summary>One holder at a time in a country or place: "Minister of Tourism", "Mayor of X".</summary>
    Office,
}

/// <summary>A title as compared: its words without grammar, in ordinal order.</summary>
internal readonly record struct Post(string Text, string Key, PostKind Kind);
