namespace KnowledgeGraph.Resolution;

/// <summary>Two subjects of one name who have nothing in common but what a key that holds the mark says.</summary>
internal readonly record struct Strangers(string Mark, Subject Left, Subject Right);
