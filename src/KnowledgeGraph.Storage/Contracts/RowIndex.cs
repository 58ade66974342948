namespace KnowledgeGraph.Storage;

/// <summary>
/// The closed list of indexes. Each gives a row zero or more entries (partition, sort); see <see cref="RowIndexes"/> for what they are
/// made of. Everything is ASCII and ordinal.
/// </summary>
public enum RowIndex
{
    /// <summary>Entity; partition kind ("Person"); sort: sort key of the name.</summary>
    EntityByName,

    /// <summary>Entity; partition kind + ' ' + fold key (one entry for each fold key); sort: sort key.</summary>
    EntityByFoldKey,

    /// <summary>Entity; partition kind; sort: a folded word (one entry for each word): prefix search.</summary>
    EntityByToken,

    /// <summary>Entity; partition kind; sort: mention count, descending first.</summary>
    EntityByMentions,

    /// <summary>Entity; partition kind; sort: link count, descending first.</summary>
    EntityByLinks,

    /// <summary>Entity with a FirstSeen; partition kind; sort: that day.</summary>
    EntityByFirstSeen,

    /// <summary>Entity with a LastSeen; partition kind; sort: that day.</summary>
    EntityByLastSeen,

    /// <summary>Event; partition "Event"; sort: first day of its start, undated last.</summary>
    EventByStart,

    /// <summary>Event; partition id of the event that it is part of; sort: first day, undated last.</summary>
    EventByWhole,

    /// <summary>Event; partition id of its tree's root; sort: first day, undated last.</summary>
    EventByRoot,

    /// <summary>Institution; partition id of its parent; sort: sort key.</summary>
    InstitutionByParent,

    /// <summary>Mention; partition entity id; sort: article id, start.</summary>
    MentionByEntity,

    /// <summary>Mention; partition article id; sort: start, end.</summary>
    MentionByArticle,

    /// <summary>Membership; partition entity id; sort: order of memberships (published, article, start).</summary>
    MembershipByEntity,

    /// <summary>Membership; partition article id; sort: start.</summary>
    MembershipByArticle,

    /// <summary>Membership; partition kind + ' ' + blocking key (one entry for each key); sort: empty.</summary>
    MembershipByBlockingKey,

    /// <summary>Membership; partition resolved id of an institution or event that its profile refers to (one entry each); sort: empty.</summary>
    MembershipByReference,

    /// <summary>Participation; partition entity id; sort: first day of the event, undated last.</summary>
    ParticipationByEntity,

    /// <summary>Participation; partition event id; sort: relation, entity kind.</summary>
    ParticipationByEvent,

    /// <summary>Participation; partition root event id; sort: event id.</summary>
    ParticipationByRoot,

    /// <summary>Affiliation; partition person id; sort: current before former, then last seen (unknown last).</summary>
    AffiliationByPerson,

    /// <summary>Affiliation; partition institution id; sort: as above.</summary>
    AffiliationByInstitution,

    /// <summary>Statement; partition entity id (subject and object, and onBehalfOf); sort: article id, start.</summary>
    StatementByEntity,

    /// <summary>Statement; partition article id; sort: start.</summary>
    StatementByArticle,

    /// <summary>Statement; partition "all"; sort: article id, start.</summary>
    StatementByPlace,

    /// <summary>Claim; partition entity id; sort: field.</summary>
    ClaimByEntity,

    /// <summary>Claim; partition article id; sort: start.</summary>
    ClaimByArticle,

    /// <summary>Claim; partition target entity id; sort: field.</summary>
    ClaimByTarget,

    /// <summary>Interaction; partition each of the two persons; sort: empty.</summary>
    InteractionByPerson,

    /// <summary>Interaction; partition article id; sort: start.</summary>
    InteractionByArticle,

    /// <summary>Interaction with an event; partition root of its tree; sort: empty.</summary>
    InteractionByRoot,

    /// <summary>Article; partition uri (one entry each); sort: empty. Retracted articles too.</summary>
    ArticleByUri,

    /// <summary>Article; partition "live" or "retracted"; sort: first day of publication, undated last.</summary>
    ArticleByPublished,

    /// <summary>Article; partition as above; sort: recordedAt, to the tick.</summary>
    ArticleByRecorded,

    /// <summary>Article; partition as above; sort: folded title, untitled last.</summary>
    ArticleByTitle,

    /// <summary>Judgement, withdrawn ones too; partition "all"; sort: sequence, 19 digits.</summary>
    JudgementByRecorded,

    /// <summary>Judgement, withdrawn ones too; partition article id of each end; sort: as above.</summary>
    JudgementByArticle,

    /// <summary>Review; partition each of the two entities; sort: probability, likeliest first.</summary>
    ReviewByEntity,

    /// <summary>Review; partition kind; sort: as above.</summary>
    ReviewByProbability,

    /// <summary>Sketch; partition key of its text (one entry each, at most 16); sort: empty, so that the least article ids come first.</summary>
    SketchByKey,

    /// <summary>Article with near-copies; partition id of their group; sort: empty.</summary>
    ArticleByGroup,
}
