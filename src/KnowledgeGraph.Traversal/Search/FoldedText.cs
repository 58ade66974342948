using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>A folded word and where it stands in the text.</summary>
internal readonly record struct FoldedWord(string Text, TextRange At);

/// <summary>The words of <see cref="NameFolding.Words"/> with their places, for highlights.</summary>
internal static class FoldedText
{
    public static IReadOnlyList<FoldedWord> Words(string text)
    {
        var words = new List<FoldedWord>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && Joins(text[end]))
            {
                end++;
            }

            // A stretch of nothing but apostrophes folds to no word.
            if (end > start && NameFolding.Words(text[start..end]) is [var word])
            {
                words.Add(new FoldedWord(word, new TextRange(start, end)));
            }

            start = end + 1;
        }

        return words;
    }

    // Asked of the one folding itself, so that the two never part.
    private static bool Joins(char c) => char.IsAsciiLetterOrDigit(c) || (c != ' ' && NameFolding.Words($"a{c}a").Count == 1);
}
