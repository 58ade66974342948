using System.Collections.Immutable;
using KnowledgeGraph.Model;
using KnowledgeGraph.Quality.Scoring;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Quality.Resolving;

/// <summary>Gold facts to profiles, stage by stage, as the projector would make them of perfect extraction.</summary>
internal sealed class GoldProfiles
{
    private static readonly string[] Honorifics = ["Mr.", "Mr", "Ms.", "Ms", "Mrs.", "Madam", "Dr.", "Prof.", "YB", "Dato’", "Dato'", "Datuk", "Tuan", "H.E."];
    private readonly Resolver _resolver;
    private readonly IReadOnlyList<GoldArticle> _articles;
    private readonly Dictionary<(string Article, string Id), Id> _resolved = [];
    private readonly Dictionary<Id, (GoldArticle Article, GoldEntity Entity)> _sources = [];
    private readonly Dictionary<string, ImmutableArray<string>> _contexts;

    public GoldProfiles(Resolver resolver, IReadOnlyList<GoldArticle> articles)
    {
        _resolver = resolver;
        _articles = articles;
        var countries = new CountryCounter();
        _contexts = articles.ToDictionary(a => a.Name, a => countries.MostSpokenOf(a.Text));
    }

    public Dictionary<EntityKind, ImmutableArray<Profile>> Profiles { get; } = [];

    public (GoldArticle Article, GoldEntity Entity) Source(Id membership) => _sources[membership];

    public Id Entity(string article, string id) => _resolved[(article, id)];

    /// <summary>Runs the stages in order; afterwards every gold entity has its resolved entity.</summary>
    public Dictionary<EntityKind, ImmutableArray<Cluster>> Resolve()
    {
        var clusters = new Dictionary<EntityKind, ImmutableArray<Cluster>>();
        foreach (var kind in new[] { EntityKind.Institution, EntityKind.Event, EntityKind.Person })
        {
            Profiles[kind] = [.. _articles.SelectMany(a => Entities(a, kind).Select((e, i) => Profile(a, e, kind, i)))];
            clusters[kind] = _resolver.Resolve(kind, Profiles[kind], []);
            foreach (var (cluster, member) in clusters[kind].SelectMany(c => c.Members.Select(m => (c, m))))
            {
                var (article, entity) = _sources[member.Membership];
                _resolved[(article.Name, entity.Id)] = cluster.Entity;
            }
        }

        return clusters;
    }

    public static IReadOnlyList<GoldEntity> Entities(GoldArticle article, EntityKind kind) => kind switch
    {
        EntityKind.Person => article.Persons,
        EntityKind.Institution => article.Institutions,
        _ => article.Events,
    };

    private Profile Profile(GoldArticle article, GoldEntity entity, EntityKind kind, int index)
    {
        var articleId = new IdHasher("article").Add(article.Name).Finish();
        var at = new TextRange(index * 100, (index * 100) + 10);
        var id = Ids.Mention(articleId, kind, at);
        _sources[id] = (article, entity);
        var surfaces = entity.Aliases.Prepend(entity.Name).Select(s => kind == EntityKind.Person ? Bare(s) : (Honorific: null, Name: s)).ToList();
        var relations = article.Relations.Where(r => r.To.Count > 0).ToList();
        return new Profile
        {
            Id = id,
            Kind = kind,
            Article = articleId,
            Published = PartialDate.TryParse(article.Published, out var published) ? published : null,
            At = at,
            Name = surfaces[0].Name,
            Forms = Ordered(surfaces.Select(s => s.Name).Where(IsName)),
            Honorifics = [.. surfaces.Select(s => s.Honorific).OfType<string>().Distinct(StringComparer.Ordinal)],
            Titles = kind == EntityKind.Person ? Ordered(relations.Where(r => r.From == entity.Id).Select(r => r.Title).OfType<string>()) : [],
            Institutions = kind switch
            {
                EntityKind.Person => Ids_(article, relations.Where(r => r.From == entity.Id && r.Type == "AFFILIATED_WITH").Select(r => r.To[0])),
                EntityKind.Event => Ids_(article, relations.Where(r => r.To[0] == entity.Id && r.Type == "ORGANIZED" && r.From.StartsWith('i')).Select(r => r.From)),
                _ => [],
            },
            Events = kind == EntityKind.Person ? Ids_(article, relations.Where(r => r.From == entity.Id && r.To[0].StartsWith('e')).SelectMany(r => WithWholes(article, r.To[0]))) : [],
            ContextOrganizers = kind == EntityKind.Institution ? Ordered(relations.Where(r => r.Type == "ORGANIZED" && r.From.StartsWith('i') && r.From != entity.Id).Select(r => NameFolding.FoldKey(article.Institutions.First(i => i.Id == r.From).Name)).Where(k => k != NameFolding.FoldKey(entity.Name))) : [],
            ContextCountries = _contexts[article.Name],
            Start = PartialDate.TryParse(entity.Start, out var start) ? start : null,
            End = PartialDate.TryParse(entity.End, out var end) ? end : null,
            Place = entity.Place,
            WholeName = entity.PartOf is { } whole ? article.Events.First(e => e.Id == whole).Name : null,
        };
    }

    private static IEnumerable<string> WithWholes(GoldArticle article, string id)
    {
        for (var at = id; at is not null; at = article.Events.First(e => e.Id == at).PartOf)
        {
            yield return at;
        }
    }

    private static bool IsName(string surface) =>
        !surface.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && !surface.StartsWith("this ", StringComparison.OrdinalIgnoreCase) && !surface.StartsWith("our ", StringComparison.OrdinalIgnoreCase);

    private static (string? Honorific, string Name) Bare(string surface)
    {
        string? honorific = null;
        while (Honorifics.FirstOrDefault(h => surface.StartsWith(h + " ", StringComparison.Ordinal)) is { } found)
        {
            honorific ??= found;
            surface = surface[(found.Length + 1)..];
        }

        return (honorific, surface);
    }

    private ImmutableArray<Id> Ids_(GoldArticle article, IEnumerable<string> ids) =>
        [.. ids.Where(id => _resolved.ContainsKey((article.Name, id))).Select(id => _resolved[(article.Name, id)]).Distinct().Order()];

    private static ImmutableArray<string> Ordered(IEnumerable<string> words) => [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
