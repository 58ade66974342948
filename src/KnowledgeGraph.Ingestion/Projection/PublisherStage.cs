using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>Binds articles to the institution that published them, when they name it; of several the least entity.</summary>
internal sealed class PublisherStage(GraphDraft draft, Resolver resolver)
{
    /// <param name="came">The article of the entry; others are concerned when an institution that they name became another entity.</param>
    public async ValueTask RunAsync(IReadOnlyCollection<Id> came, CancellationToken cancellationToken)
    {
        var moved = (await draft.ChangesAsync(RowKind.Membership, cancellationToken))
            .Select(change => (MembershipRow)(change.After ?? change.Before)!)
            .Where(row => row.Profile.Kind == EntityKind.Institution)
            .Select(row => row.Article);
        var articles = (await draft.GetAsync<ArticleRow>(RowKind.Article, came.Concat(moved), cancellationToken)).Values
            .Where(row => row is { Publisher: not null, RetractedAt: null })
            .ToList();
        var memberships = (await draft.LookupAsync<MembershipRow>(RowIndex.MembershipByArticle, articles.Select(row => row.Id), cancellationToken)).ToLookup(row => row.Article);
        foreach (var article in articles)
        {
            var named = memberships[article.Id]
                .Where(row => row.Profile.Kind == EntityKind.Institution && resolver.IsPublisher(article.Publisher!, row.Profile))
                .Select(row => (Id?)row.Entity)
                .Order()
                .FirstOrDefault();
            draft.Put(article with { PublishedBy = named });
        }
    }
}
