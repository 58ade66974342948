using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// Points an article's mentions, statements, claims and interactions at the entities that its memberships now are, and its statements
/// at the judgements that call them wrong.
/// </summary>
internal static class Rebinding
{
    public static async ValueTask RunAsync(GraphDraft draft, IReadOnlyCollection<Id> articles, CancellationToken cancellationToken)
    {
        var owners = (await draft.LookupAsync<MembershipRow>(RowIndex.MembershipByArticle, articles, cancellationToken)).ToDictionary(row => row.Id, row => row.Entity);
        var entities = new Dictionary<Id, Id>();
        var memberships = new Dictionary<Id, Id>();
        foreach (var row in await draft.LookupAsync<MentionRow>(RowIndex.MentionByArticle, articles, cancellationToken))
        {
            var entity = owners[row.Membership];
            entities[row.Id] = entity;
            memberships[row.Id] = row.Membership;
            draft.Put(row with { Entity = entity });
        }

        await StatementsAsync(draft, articles, memberships, entities, cancellationToken);
        foreach (var row in await draft.LookupAsync<ClaimRow>(RowIndex.ClaimByArticle, articles, cancellationToken))
        {
            draft.Put(row with { Entity = entities[row.Mention], Target = row.TargetMention is { } target ? entities[target] : null });
        }

        foreach (var row in await draft.LookupAsync<InteractionRow>(RowIndex.InteractionByArticle, articles, cancellationToken))
        {
            draft.Put(row with
            {
                Left = entities[row.LeftMention],
                Right = entities[row.RightMention],
                Event = row.EventMention is { } happening ? entities[happening] : null,
            });
        }
    }

    private static async ValueTask StatementsAsync(
        GraphDraft draft,
        IReadOnlyCollection<Id> articles,
        Dictionary<Id, Id> memberships,
        Dictionary<Id, Id> entities,
        CancellationToken cancellationToken)
    {
        var wrong = await BoundJudgements.WrongAsync(draft, articles, cancellationToken);
        var bound = (await draft.LookupAsync<StatementRow>(RowIndex.StatementByArticle, articles, cancellationToken))
            .ConvertAll(row => row with
            {
                JudgedWrong = wrong.TryGetValue(row.Id, out var judgement) ? judgement : null,
                Subject = entities[row.SubjectMention],
                Object = entities[row.ObjectMention],
                OnBehalfOf = row.OnBehalfOfMention is { } behalf ? entities[behalf] : null,
            });
        var posts = new Posts(bound, memberships, entities);
        foreach (var row in bound)
        {
            var post = posts.Of(row);
            draft.Put(row with { Post = post, Link = LinkOf(row) });
        }
    }

    private static Id? LinkOf(StatementRow row) => !row.Holds
        ? null
        : row.Relation == Relation.AffiliatedWith
            ? Ids.Affiliation(row.Subject, row.Object, row.Title is null ? null : NameFolding.SortKey(row.Title), row.Former)
            : Ids.Participation(row.Subject, row.Object, row.Relation, row.Role);
}
