using System.Text.Json;
using KnowledgeGraph.Model;
using KnowledgeGraph.Quality.Scoring;

namespace KnowledgeGraph.Quality.Resolving;

/// <summary>Who is who across the articles of a corpus, as its identities.json says; uncertain ones count neither way.</summary>
internal sealed record Identity(string Type, string Name, List<List<string>> Mentions, bool Uncertain = false)
{
    public static IReadOnlyList<Identity> Read(string corpus) =>
        JsonSerializer.Deserialize<List<Identity>>(File.ReadAllText(Path.Combine(corpus, "identities.json")), GoldArticle.Options)!;

    /// <summary>Which gold entity of which article the identities of a kind name.</summary>
    public static Dictionary<(string Article, string Id), string> Listed(IEnumerable<Identity> identities, IReadOnlyList<GoldArticle> articles, EntityKind kind)
    {
        var listed = new Dictionary<(string, string), string>();
        foreach (var identity in identities.Where(i => !i.Uncertain && string.Equals(i.Type, kind.ToString(), StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var mention in identity.Mentions)
            {
                var article = articles.First(a => a.Name == mention[0]);
                var entity = Find(article, kind, mention[1]) ?? Find(article, kind, identity.Name);
                if (entity is not null)
                {
                    listed[(article.Name, entity.Id)] = identity.Name;
                }
            }
        }

        return listed;
    }

    private static GoldEntity? Find(GoldArticle article, EntityKind kind, string surface) =>
        GoldProfiles.Entities(article, kind).FirstOrDefault(e => e.Aliases.Prepend(e.Name).Any(s => NameFolding.SortKey(s) == NameFolding.SortKey(surface)));
}
