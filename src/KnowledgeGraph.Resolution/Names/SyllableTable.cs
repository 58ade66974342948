using System.Collections.Frozen;

namespace KnowledgeGraph.Resolution;

/// <summary>The syllables of a language's romanisation, made of initials and finals as a table pairs them.</summary>
internal sealed class SyllableTable
{
    private readonly FrozenSet<string> _syllables;

    private SyllableTable(IEnumerable<string> syllables) => _syllables = syllables.ToFrozenSet(StringComparer.Ordinal);

    public static SyllableTable Read(string table) => new(Yaml.Lists(table).SelectMany(row => row.Value.Select(final => row.Key == "none" ? final : row.Key + final)));

    /// <summary>The least number of syllables that the token splits into, at most 3; 0 when it does not split.</summary>
    public int Syllables(string token)
    {
        if (token.Length is 0 or > 18)
        {
            return 0;
        }

        Span<int> least = stackalloc int[token.Length + 1];
        least.Fill(int.MaxValue);
        least[0] = 0;
        var syllables = _syllables.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var end = 1; end <= token.Length; end++)
        {
            for (var start = Math.Max(0, end - 6); start < end; start++)
            {
                if (least[start] < 3 && syllables.Contains(token.AsSpan(start, end - start)))
                {
                    least[end] = Math.Min(least[end], least[start] + 1);
                }
            }
        }

        return least[^1] == int.MaxValue ? 0 : least[^1];
    }
}
