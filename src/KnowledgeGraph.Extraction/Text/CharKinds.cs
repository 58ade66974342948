using System.Globalization;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>The kind of every character, worked out once: the tokenizer asks for each character of a text.</summary>
internal static class CharKinds
{
    private static readonly CharKind[] Table = Build();

    public static CharKind Of(char c) => Table[c];

    private static CharKind[] Build()
    {
        var table = new CharKind[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            var c = (char)i;
            table[i] = (char.IsLetter(c) ? CharKind.Letter : 0) | (char.IsUpper(c) ? CharKind.Upper : 0) | (char.IsLower(c) ? CharKind.Lower : 0)
                | (char.IsDigit(c) ? CharKind.Digit : 0) | (char.IsSurrogate(c) ? CharKind.Surrogate : 0) | (IsCjk(c) ? CharKind.Cjk : 0)
                | (char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark ? CharKind.Accent : 0) | (IsBlank(c) ? CharKind.Blank : 0);
        }

        return table;
    }

    private static bool IsCjk(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF' or >= '\uF900' and <= '\uFAFF';

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u00AD' or '\u200B' or '\uFEFF';
}
