using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Worker.Exports;

/// <summary>Values as Cypher literals that stand on one line.</summary>
internal static class CypherText
{
    public static string Literal(object value) => value switch
    {
        string text => Quoted(text),
        double number => number.ToString("0.0##############", CultureInfo.InvariantCulture),
        _ => ExportElement.Text(value),
    };

    /// <summary>A map of what is not null: {id: 'Person:...', name: 'He Ying'}. Names are our own and need no quotes.</summary>
    public static string Map(IEnumerable<(string Name, object Value)> members) =>
        $"{{{string.Join(", ", members.Select(static member => $"{member.Name}: {Literal(member.Value)}"))}}}";

    private static string Quoted(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('\'');
        for (var i = 0; i < text.Length; i++)
        {
            _ = text[i] switch
            {
                '\'' => literal.Append("\\'"),
                '\\' => literal.Append("\\\\"),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),

                // Some readers of Cypher turn \uXXXX into its character before they look for strings, even where the backslash is
                // itself escaped: a u behind a backslash is spelled out, so that all of them read the same.
                'u' when i > 0 && text[i - 1] == '\\' => literal.Append("\\u0075"),
                var c when char.IsControl(c) || c is '\u2028' or '\u2029' => literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                var c => literal.Append(c),
            };
        }

        return literal.Append('\'').ToString();
    }
}
