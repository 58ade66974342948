using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Neo4j;

/// <summary>How the current entries of an index are stored.</summary>
internal enum EntryForm
{
    /// <summary>One entry a row at most: a property of the row's node or relationship.</summary>
    Property,

    /// <summary>One entry for each thing that the row points at: the property 'place' of the relationship to it.</summary>
    End,

    /// <summary>Many entries a row: a node (:Key {place, id}) for each; the place begins with the index's name.</summary>
    Key,
}

/// <summary>Where each index stands in Neo4j. A table; schema, reads, writes and the check follow it.</summary>
/// <param name="Names">The property (form Property) or the types of the relationships (form End).</param>
internal sealed record IndexLayout(RowIndex Index, RowKind Kind, EntryForm Form, params string[] Names)
{
    private static readonly IndexLayout[] Layouts =
    [
        new(RowIndex.EntityByName, RowKind.Entity, EntryForm.Property, "byName"),
        new(RowIndex.EntityByFoldKey, RowKind.Entity, EntryForm.Key),
        new(RowIndex.EntityByToken, RowKind.Entity, EntryForm.Key),
        new(RowIndex.EntityByMentions, RowKind.Entity, EntryForm.Property, "byMentions"),
        new(RowIndex.EntityByLinks, RowKind.Entity, EntryForm.Property, "byLinks"),
        new(RowIndex.EntityByFirstSeen, RowKind.Entity, EntryForm.Property, "byFirstSeen"),
        new(RowIndex.EntityByLastSeen, RowKind.Entity, EntryForm.Property, "byLastSeen"),
        new(RowIndex.EventByStart, RowKind.Entity, EntryForm.Property, "byStart"),
        new(RowIndex.EventByWhole, RowKind.Entity, EntryForm.Property, "byWhole"),
        new(RowIndex.EventByRoot, RowKind.Entity, EntryForm.Property, "byRoot"),
        new(RowIndex.InstitutionByParent, RowKind.Entity, EntryForm.Property, "byParent"),
        new(RowIndex.MentionByEntity, RowKind.Mention, EntryForm.Property, "byEntity"),
        new(RowIndex.MentionByArticle, RowKind.Mention, EntryForm.Property, "byArticle"),
        new(RowIndex.MembershipByEntity, RowKind.Membership, EntryForm.Property, "byEntity"),
        new(RowIndex.MembershipByArticle, RowKind.Membership, EntryForm.Property, "byArticle"),
        new(RowIndex.MembershipByBlockingKey, RowKind.Membership, EntryForm.Key),
        new(RowIndex.MembershipByReference, RowKind.Membership, EntryForm.Key),
        new(RowIndex.ParticipationByEntity, RowKind.Participation, EntryForm.Property, "byEntity"),
        new(RowIndex.ParticipationByEvent, RowKind.Participation, EntryForm.Property, "byEvent"),
        new(RowIndex.ParticipationByRoot, RowKind.Participation, EntryForm.Property, "byRoot"),
        new(RowIndex.AffiliationByPerson, RowKind.Affiliation, EntryForm.Property, "byPerson"),
        new(RowIndex.AffiliationByInstitution, RowKind.Affiliation, EntryForm.Property, "byInstitution"),
        new(RowIndex.StatementByEntity, RowKind.Statement, EntryForm.End, "SUBJECT", "OBJECT", "ON_BEHALF_OF"),
        new(RowIndex.StatementByArticle, RowKind.Statement, EntryForm.Property, "byArticle"),
        new(RowIndex.StatementByPlace, RowKind.Statement, EntryForm.Property, "byPlace"),
        new(RowIndex.ClaimByEntity, RowKind.Claim, EntryForm.Property, "byEntity"),
        new(RowIndex.ClaimByArticle, RowKind.Claim, EntryForm.Property, "byArticle"),
        new(RowIndex.ClaimByTarget, RowKind.Claim, EntryForm.Property, "byTarget"),
        new(RowIndex.InteractionByPerson, RowKind.Interaction, EntryForm.End, "BETWEEN"),
        new(RowIndex.InteractionByArticle, RowKind.Interaction, EntryForm.Property, "byArticle"),
        new(RowIndex.InteractionByRoot, RowKind.Interaction, EntryForm.Property, "byRoot"),
        new(RowIndex.ArticleByUri, RowKind.Article, EntryForm.Key),
        new(RowIndex.ArticleByPublished, RowKind.Article, EntryForm.Property, "byPublished"),
        new(RowIndex.ArticleByRecorded, RowKind.Article, EntryForm.Property, "byRecorded"),
        new(RowIndex.ArticleByTitle, RowKind.Article, EntryForm.Property, "byTitle"),
        new(RowIndex.JudgementByRecorded, RowKind.Judgement, EntryForm.Property, "byRecorded"),
        new(RowIndex.JudgementByArticle, RowKind.Judgement, EntryForm.Key),
        new(RowIndex.ReviewByEntity, RowKind.Review, EntryForm.End, "MAY_BE"),
        new(RowIndex.ReviewByProbability, RowKind.Review, EntryForm.Property, "byProbability"),
        new(RowIndex.SketchByKey, RowKind.Sketch, EntryForm.Key),
        new(RowIndex.ArticleByGroup, RowKind.Article, EntryForm.Property, "byGroup"),
    ];

    public static IReadOnlyList<IndexLayout> All => Layouts;

    public static IndexLayout Of(RowIndex index) => Layouts[(int)index];

    public RowHome Home => RowHome.Of(Kind);

    /// <summary>The Neo4j indexes that this one stands on, as constraints.cypher must create them: pattern and property.</summary>
    public IEnumerable<string> Physical() => Form switch
    {
        EntryForm.Property when Home.Label is { } label => [$"(n:{label}) (n.{Names[0]})"],
        EntryForm.Property => Home.Types.Select(type => $"()-[n:{type}]-() (n.{Names[0]})"),
        EntryForm.End => Names.Select(static type => $"()-[n:{type}]-() (n.place)"),
        _ => ["(n:Key) n.place IS UNIQUE"],
    };
}
