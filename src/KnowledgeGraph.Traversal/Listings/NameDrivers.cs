using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>What a filter on names lets the indexes answer.</summary>
internal static class NameDrivers
{
    public static IEnumerable<Driver> Of(EntityKind kind, StringFilter? filter)
    {
        if (filter?.Eq is { } eq)
        {
            yield return Keys(kind, [eq]);
        }

        if (filter?.In is { } among)
        {
            yield return Keys(kind, among);
        }

        // A name that starts with "liu be" has a word that is "liu"; what is the last word may go on.
        if (filter?.StartsWith is { } start && NameFolding.Words(start) is [.., _] words)
        {
            yield return words.Count > 1 ? Word(kind, words[0], whole: true) : Word(kind, words[0], whole: false);
        }

        // Where a text of several words stands inside a name, its last word begins a word of the name; its first may be the end of one.
        if (filter?.Contains is { } contained && NameFolding.Words(contained) is [_, .., var last])
        {
            yield return Word(kind, last, whole: false);
        }
    }

    /// <summary>Words lie between '!' and '~' in ASCII, so the range ends at the word itself followed by what sorts before every letter.</summary>
    public static SortRange Exactly(string word) => new(word, word + "!");

    private static Driver Keys(EntityKind kind, IEnumerable<string> names) => Driver.Of(names
        .Select(name => RowIndexes.FoldPartition(kind, NameFolding.FoldKey(name)))
        .Distinct(StringComparer.Ordinal)
        .Select(partition => new Span(RowIndex.EntityByFoldKey, partition, SortRange.All)));

    private static Driver Word(EntityKind kind, string word, bool whole) =>
        Driver.Of([new Span(RowIndex.EntityByToken, kind.ToString(), whole ? Exactly(word) : StartingWith(word))]);

    // Folded words of other scripts hold '~', which sorts after every letter but before the end of an ASCII prefix range.
    private static SortRange StartingWith(string word) => SortRange.StartingWith(word);
}
