using System.Collections.Immutable;

namespace KnowledgeGraph.Resolution;

/// <summary>Some words of a person's name that another may share.</summary>
/// <param name="Words">Canonical, in ordinal order, with blanks between.</param>
/// <param name="Information">What they say together.</param>
/// <param name="IsWhole">More than two words, all that the name has.</param>
internal readonly record struct NamePart(string Words, int Information, bool IsWhole)
{
    public static ImmutableArray<NamePart> Of(ImmutableArray<NameToken> tokens)
    {
        if (tokens.Length <= 2)
        {
            return tokens.Length < 2 ? [] : [Of(tokens, isWhole: false)];
        }

        var parts = ImmutableArray.CreateBuilder<NamePart>();
        parts.Add(Of(tokens, isWhole: true));
        for (var i = 0; i < tokens.Length; i++)
        {
            for (var j = i + 1; j < tokens.Length; j++)
            {
                parts.Add(Of([tokens[i], tokens[j]], isWhole: false));
            }
        }

        return parts.ToImmutable();
    }

    private static NamePart Of(ImmutableArray<NameToken> tokens, bool isWhole) =>
        new(string.Join(' ', tokens.Select(t => t.Canonical).Order(StringComparer.Ordinal)), tokens.Sum(t => t.Information), isWhole);
}
