using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Neo4j;

/// <summary>How values stand as text in properties.</summary>
internal static class Text
{
    /// <summary>An instant, to the tick.</summary>
    public static string Of(DateTimeOffset instant) => instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A word of a closed vocabulary as the schema writes it: CO_ORGANIZER, IN_PERSON.</summary>
    public static string Of<T>(T word)
        where T : struct, Enum
    {
        var name = word.ToString();
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToUpperInvariant(c));
        }

        return text.ToString();
    }

    public static string Of(UInt128 hash) => hash.ToString("x32", CultureInfo.InvariantCulture);

    public static UInt128 ToHash(string text) => UInt128.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
