using System.Collections.Immutable;
using KnowledgeGraph.Model;
using KnowledgeGraph.Quality.Scoring;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Quality.Resolving;

/// <summary>The gold entities of a corpus and of the seeds beside it, resolved, against the corpus' identities.</summary>
internal sealed class CorpusResolution
{
    private readonly IReadOnlyList<Identity> _identities;
    private readonly IReadOnlyList<GoldArticle> _articles;

    private CorpusResolution(IReadOnlyList<Identity> identities, IReadOnlyList<GoldArticle> articles)
    {
        _identities = identities;
        _articles = articles;
        Profiles = new GoldProfiles(Resolver.Create(), articles);
        Clusters = Profiles.Resolve();
    }

    public GoldProfiles Profiles { get; }

    public Dictionary<EntityKind, ImmutableArray<Cluster>> Clusters { get; }

    public static CorpusResolution Of(string corpus) =>
        new(Identity.Read(corpus), [.. GoldArticle.ReadFolder(corpus), .. GoldArticle.ReadFolder(Repository.At("seeds"), "seed ")]);

    public Dictionary<(string Article, string Id), string> Listed(EntityKind kind) => Identity.Listed(_identities, _articles, kind);

    /// <summary>Each entity that counts with its resolved and its gold cluster; an optional one counts when an identity names it.</summary>
    public IReadOnlyList<(string Predicted, string Gold)> Items(EntityKind kind)
    {
        var listed = Listed(kind);
        var items = new List<(string Predicted, string Gold)>();
        foreach (var cluster in Clusters[kind])
        {
            foreach (var (article, entity) in cluster.Members.Select(m => Profiles.Source(m.Membership)))
            {
                var gold = listed.GetValueOrDefault((article.Name, entity.Id));
                if (gold is not null || !entity.Optional)
                {
                    items.Add((cluster.Entity.ToString(), gold ?? $"{article.Name} {entity.Id} {entity.Name}"));
                }
            }
        }

        return items;
    }
}
