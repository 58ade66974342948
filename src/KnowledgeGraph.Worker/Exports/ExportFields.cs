namespace KnowledgeGraph.Worker.Exports;

/// <summary>What nodes and edges may say, the same in every format and in this order. Values are text unless said otherwise.</summary>
internal static class ExportFields
{
    public static IReadOnlyList<ExportField> Nodes { get; } =
    [
        new("kind"),
        new("name"),
        new("acronym"),
        new("country"),
        new("eventKind"),
        new("start"),
        new("end"),
        new("place"),
        new("mode"),
        new("firstSeen"),
        new("lastSeen"),
        new("mentions", FieldType.Whole),
        new("articles", FieldType.Whole),
    ];

    public static IReadOnlyList<ExportField> Edges { get; } =
    [
        new("relation"),
        new("role"),
        new("title"),
        new("former", FieldType.Flag),
        new("presence"),
        new("start"),
        new("end"),
        new("firstSeen"),
        new("lastSeen"),
        new("confidence", FieldType.Fraction),
        new("articles", FieldType.Whole),
        new("quote"),
    ];
}

internal enum FieldType { Text, Whole, Fraction, Flag }

internal sealed record ExportField(string Name, FieldType Type = FieldType.Text);
