using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>The posts that an article gives its persons: AFFILIATED_WITH statements that hold and speak of now.</summary>
/// <param name="memberships">The membership of each mention.</param>
/// <param name="entities">The entity of each mention.</param>
internal sealed class Posts(IEnumerable<StatementRow> statements, IReadOnlyDictionary<Id, Id> memberships, IReadOnlyDictionary<Id, Id> entities)
{
    private readonly ILookup<Id, StatementRow> _posts = statements
        .Where(row => row is { Relation: Relation.AffiliatedWith, Former: false, Holds: true })
        .ToLookup(row => memberships[row.SubjectMention]);

    /// <summary>Of a participation's subject: the post in the statement's own sentence if there is one, else the first.</summary>
    public PostRef? Of(StatementRow statement)
    {
        if (statement.Relation == Relation.AffiliatedWith)
        {
            return null;
        }

        var post = _posts[memberships[statement.SubjectMention]]
            .OrderBy(row => row.Sentence == statement.Sentence ? 0 : 1)
            .ThenBy(row => row.At)
            .ThenBy(row => row.Id)
            .FirstOrDefault();
        return post is null ? null : new PostRef(entities[post.ObjectMention], post.ObjectMention, post.Id);
    }
}
