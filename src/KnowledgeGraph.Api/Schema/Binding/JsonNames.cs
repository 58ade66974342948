namespace KnowledgeGraph.Api;

internal static class JsonNames
{
    /// <summary>StatedAttendance to statedAttendance.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
