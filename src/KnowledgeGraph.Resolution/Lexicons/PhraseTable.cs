namespace KnowledgeGraph.Resolution;

/// <summary>Phrases of folded words to values; the longest phrase at a place wins.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Value)>> _byFirst = new(StringComparer.Ordinal);

    public PhraseTable(IEnumerable<(string Phrase, T Value)> rows)
    {
        foreach (var (phrase, value) in rows)
        {
            var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!_byFirst.TryGetValue(words[0], out var list))
            {
                _byFirst[words[0]] = list = [];
            }

            list.Add((words, value));
        }

        foreach (var list in _byFirst.Values)
        {
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
    }

    /// <summary>The longest phrase that begins at <paramref name="at"/>; 0 words when none does.</summary>
    public (int Words, T? Value) Match(IReadOnlyList<NameWord> words, int at)
    {
        foreach (var (phrase, value) in _byFirst.GetValueOrDefault(words[at].Folded) ?? [])
        {
            if (at + phrase.Length <= words.Count && Fits(phrase, words, at))
            {
                return (phrase.Length, value);
            }
        }

        return (0, default);
    }

    private static bool Fits(string[] phrase, IReadOnlyList<NameWord> words, int at)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            if (words[at + i].Folded != phrase[i])
            {
                return false;
            }
        }

        return true;
    }
}
