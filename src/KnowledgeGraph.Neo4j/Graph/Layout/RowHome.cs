using KnowledgeGraph.Model;

namespace KnowledgeGraph.Neo4j;

/// <summary>Where the current rows of a kind live: the nodes of a label, or the relationships of some types. A table.</summary>
internal sealed record RowHome(RowKind Kind, string? Label, params string[] Types)
{
    private static readonly RowHome[] Homes =
    [
        new(RowKind.Article, "Article"),
        new(RowKind.Mention, "Mention"),
        new(RowKind.Membership, "Membership"),
        new(RowKind.Entity, "Entity"),
        new(RowKind.Participation, null, "ATTENDED", "SPOKE_AT", "ORGANIZED"),
        new(RowKind.Affiliation, null, "AFFILIATED_WITH"),
        new(RowKind.Statement, "Statement"),
        new(RowKind.Claim, "Claim"),
        new(RowKind.Interaction, "Interaction"),
        new(RowKind.Judgement, "Judgement"),
        new(RowKind.Review, "Review"),
        new(RowKind.Sketch, "Sketch"),
    ];

    public static RowHome Of(RowKind kind) => Homes[(int)kind];

    /// <summary>What other rows point at; such a node may stand without a row of its own.</summary>
    public bool IsTarget => Kind is RowKind.Article or RowKind.Entity;

    /// <summary>One pattern for each label or type, binding n. Its index is named because an empty database would else be planned without.</summary>
    public IEnumerable<string> Patterns(string property) =>
        Label is { } label
            ? [$"MATCH (n:{label}) USING INDEX n:{label}({property})"]
            : Types.Select(type => $"MATCH ()-[n:{type}]->() USING INDEX n:{type}({property})");
}
