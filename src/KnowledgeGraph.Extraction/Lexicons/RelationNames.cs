using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>How files and people write the relations.</summary>
internal static class RelationNames
{
    private static readonly string[] All = ["ATTENDED", "SPOKE_AT", "ORGANIZED", "AFFILIATED_WITH"];

    public static string Of(Relation relation) => All[(int)relation];

    /// <summary>The relation's number, -1 when none is called so.</summary>
    public static int Find(string name) => Array.IndexOf(All, name);
}
