using System.Text;

namespace KnowledgeGraph.Resolution;

internal static class Parentheses
{
    /// <summary>The text without what stands in parentheses, and that, in order. An unclosed one reaches to the end.</summary>
    public static (string Text, List<string> Asides) TakeOut(string text)
    {
        if (!text.Contains('(', StringComparison.Ordinal))
        {
            return (text, []);
        }

        var (plain, aside, asides, depth) = (new StringBuilder(), new StringBuilder(), new List<string>(), 0);
        foreach (var c in text)
        {
            if (c == '(')
            {
                depth++;
            }
            else if (c == ')' && depth > 0)
            {
                depth--;
                asides.Add(aside.ToString());
                aside.Clear();
                plain.Append(' ');
            }
            else
            {
                (depth > 0 ? aside : plain).Append(c);
            }
        }

        if (aside.Length > 0)
        {
            asides.Add(aside.ToString());
        }

        return (plain.ToString(), asides);
    }
}
