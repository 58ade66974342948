using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>Points an article's mentions, statements, claims and interactions at the entities that its memberships now are.</summary>
internal static class Rebinding
{
    public static async ValueTask RunAsync(GraphDraft draft, IReadOnlyCollection<Id> articles, CancellationToken cancellationToken)
    {
        var memberships = (await draft.LookupAsync<MembershipRow>(RowIndex.MembershipByArticle, articles, cancellationToken)).ToDictionary(row => row.Id, row => row.Entity);
        var entities = new Dictionary<Id, Id>();
        foreach (var row in await draft.LookupAsync<MentionRow>(RowIndex.MentionByArticle, articles, cancellationToken))
        {
            var entity = memberships[row.Membership];
            entities[row.Id] = entity;
            draft.Put(row with { Entity = entity });
        }

        foreach (var row in await draft.LookupAsync<StatementRow>(RowIndex.StatementByArticle, articles, cancellationToken))
        {
            draft.Put(Bind(row, entities));
        }

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

    private static StatementRow Bind(StatementRow row, Dictionary<Id, Id> entities)
    {
        var bound = row with
        {
            Subject = entities[row.SubjectMention],
            Object = entities[row.ObjectMention],
            OnBehalfOf = row.OnBehalfOfMention is { } behalf ? entities[behalf] : null,
            Post = row.Post is { } post ? post with { Institution = entities[post.Mention] } : null,
        };
        return bound with { Link = LinkOf(bound) };
    }

    private static Id? LinkOf(StatementRow row) => row.Modality != Modality.Asserted
        ? null
        : row.Relation == Relation.AffiliatedWith
            ? Ids.Affiliation(row.Subject, row.Object, row.Title is null ? null : NameFolding.SortKey(row.Title), row.Former)
            : Ids.Participation(row.Subject, row.Object, row.Relation, row.Role);
}
