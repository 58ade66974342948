using System.Collections.Frozen;
using AngleSharp.Dom;

namespace KnowledgeGraph.Ingestion.Html;

/// <summary>What elements say about themselves: inline or a block of its own, and the words of class and id.</summary>
internal static class PageElements
{
    private static readonly FrozenSet<string> Inline = new[]
    {
        "a", "abbr", "acronym", "bdi", "bdo", "cite", "data", "del", "dfn", "ins", "kbd", "label", "mark", "q", "ruby", "rb", "samp", "span", "sub", "sup", "time", "var", "small",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsBlock(IElement element) => !Inline.Contains(element.LocalName);

    public static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];

    /// <summary>Class names and id as they stand.</summary>
    public static IEnumerable<string> Names(IElement element) =>
        $"{element.GetAttribute("class")} {element.GetAttribute("id")}".Split((char[])[' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries).Take(40);

    /// <summary>Their words: jp-relatedPosts is jp, related, posts.</summary>
    public static IEnumerable<string> Words(IElement element)
    {
        foreach (var name in Names(element).Where(name => name.Length <= 80))
        {
            var start = 0;
            for (var i = 1; i <= name.Length; i++)
            {
                if (i == name.Length || !char.IsLetter(name[i]) || (char.IsUpper(name[i]) && char.IsLower(name[i - 1])))
                {
                    yield return name[start..i];
                    start = i < name.Length && char.IsLetter(name[i]) ? i : i + 1;
                }
            }
        }
    }
}
