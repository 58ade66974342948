using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Block strings, read and written (section 2.9.4).</summary>
internal static class BlockString
{
    /// <summary>BlockStringValue(rawValue): the common indent of all lines but the first goes, then blank lines at both ends. Lines end with LF.</summary>
    public static string Dedent(string raw)
    {
        string[] lines = raw.Split('\n');
        int common = CommonIndent(lines);
        int first = 0;
        int last = lines.Length - 1;
        while (first <= last && IsBlank(lines[first]))
            first++;
        while (last >= first && IsBlank(lines[last]))
            last--;
        var built = new StringBuilder(raw.Length);
        for (int i = first; i <= last; i++)
        {
            if (i > first)
                built.Append('\n');
            built.Append(i == 0 ? lines[i] : lines[i].AsSpan(Math.Min(common, lines[i].Length)));
        }

        return built.ToString();
    }

    /// <summary>Whether a value survives being written as a block string: printable, no CR, no outer blank line, no indent shared by all lines.</summary>
    public static bool CanHold(string value)
    {
        if (value.Length == 0)
            return true;
        if (value.AsSpan().ContainsAnyInRange('\0', '\b') || value.AsSpan().ContainsAnyInRange('\v', '\u001F') || HasLoneSurrogate(value))
            return false;
        string[] lines = value.Split('\n');
        if (IsBlank(lines[0]) || IsBlank(lines[^1]))
            return false;
        bool firstIndented = lines[0][0] is ' ' or '\t';
        return !(firstIndented && lines.Length > 1 && CommonIndent(lines) > 0);
    }

    /// <summary>The value between triple quotes, on one line where it is short and nothing in it asks for more.</summary>
    public static string Print(string value)
    {
        string escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        string[] lines = escaped.Split('\n');
        bool oneLine = lines.Length == 1;
        bool laterLinesIndented = !oneLine && lines.Skip(1).All(line => line.Length == 0 || line[0] is ' ' or '\t');
        bool endsInQuotes = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        bool endNeedsLine = (value.EndsWith('"') && !endsInQuotes) || value.EndsWith('\\');
        bool spread = !oneLine || value.Length > 70 || endNeedsLine || endsInQuotes;
        bool startsIndented = oneLine && value.Length > 0 && value[0] is ' ' or '\t';
        string before = (spread && !startsIndented) || laterLinesIndented ? "\n" : "";
        return $"\"\"\"{before}{escaped}{(spread ? "\n" : "")}\"\"\"";
    }

    private static int CommonIndent(string[] lines)
    {
        int common = int.MaxValue;
        for (int i = 1; i < lines.Length; i++)
        {
            int indent = Indent(lines[i]);
            if (indent < lines[i].Length)
                common = Math.Min(common, indent);
        }

        return common == int.MaxValue ? 0 : common;
    }

    private static bool HasLoneSurrogate(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
                continue;
            if (i + 1 >= value.Length || !char.IsSurrogatePair(value[i], value[i + 1]))
                return true;
            i++;
        }

        return false;
    }

    private static int Indent(string line)
    {
        int i = 0;
        while (i < line.Length && line[i] is ' ' or '\t')
            i++;
        return i;
    }

    private static bool IsBlank(string line) => Indent(line) == line.Length;
}
