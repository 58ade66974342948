namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>What the lexicons know of one word, side by side because it is asked together.</summary>
/// <param name="Labels">The number of its set of labels: few sets serve thousands of words.</param>
/// <param name="Root">The node of the phrases that begin with it, 0 when none does.</param>
/// <param name="Opens">Whether a phrase of several words does.</param>
internal readonly record struct WordEntry(short Labels, bool Opens, int Root);
