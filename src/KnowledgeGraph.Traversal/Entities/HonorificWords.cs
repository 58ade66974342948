using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>Words that may stand before a person's name and are no part of it; see lexicons/honorifics.yml.</summary>
internal sealed class HonorificWords
{
    private readonly IReadOnlyList<string[]> _sequences;

    private HonorificWords(IEnumerable<string> before) => _sequences =
        [.. before.Select(text => NameFolding.Words(text).ToArray()).OrderByDescending(words => words.Length).ThenBy(words => string.Join(' ', words), StringComparer.Ordinal)];

    public static HonorificWords Default { get; } = new(YamlData.Read<Table>("honorifics.yml").Before);

    /// <summary>The words as given, then with each leading honorific dropped in turn; at least one word is left.</summary>
    public IEnumerable<IReadOnlyList<string>> Variants(IReadOnlyList<string> words)
    {
        yield return words;
        while (_sequences.FirstOrDefault(sequence => sequence.Length < words.Count && words.Take(sequence.Length).SequenceEqual(sequence)) is { } leading)
        {
            words = [.. words.Skip(leading.Length)];
            yield return words;
        }
    }

    private sealed record Table
    {
        public List<string> Before { get; init; } = [];
    }
}
