using KnowledgeGraph.Extraction.Facts;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Worker.Output;

/// <summary>A statement's parts in words.</summary>
internal static class StatementWords
{
    public static string Subject(string text, ArticleFacts facts, Statement statement) => NameOf(text, facts, statement.Subject);

    public static string Object(string text, ArticleFacts facts, Statement statement) => NameOf(text, facts, statement.Object);

    /// <summary>SPOKE_AT, or ORGANIZED with its role: "ORGANIZED (co-organizer)".</summary>
    public static string Relation(Statement statement) =>
        GoldShape.NameOf(statement.Relation) + (statement.Role is { } role ? $" ({GoldShape.NameOf(role)})" : "");

    public static string Modality(Statement statement) => statement.Modality switch
    {
        Model.Modality.Asserted => "asserted",
        Model.Modality.Planned => "planned",
        Model.Modality.Absent => "absent",
        Model.Modality.Represented => "represented",
        _ => "attributed",
    };

    /// <summary>Whether either end of the statement carries the words in its name, case and marks aside.</summary>
    public static bool Names(string text, ArticleFacts facts, Statement statement, string words)
    {
        var key = NameFolding.FoldKey(words);
        return NameFolding.FoldKey(Subject(text, facts, statement)).Contains(key, StringComparison.Ordinal)
            || NameFolding.FoldKey(Object(text, facts, statement)).Contains(key, StringComparison.Ordinal);
    }

    private static string NameOf(string text, ArticleFacts facts, int mention) => facts.Entities[facts.Mentions[mention].Entity].NameIn(text).Replace('\n', ' ');
}
