namespace KnowledgeGraph.Model;

/// <summary>
/// The one rule of which articles are independent of each other. Near-copies are one source. So are the articles about one event tree
/// that an interested institution published: one that has a part in it (as organizer or guest), or on whose behalf somebody has.
/// </summary>
public static class Independence
{
    /// <summary>The group of near-copies that stands for the article: itself when it has none.</summary>
    public static Id Group(ArticleRow article) => article.Copies?.Group ?? article.Id;

    /// <summary>Who is interested in an event tree, read from the participations in it.</summary>
    public static HashSet<Id> Interested(IEnumerable<ParticipationRow> tree) => [.. tree.SelectMany(Interested)];

    /// <summary>What one participation adds to the interested.</summary>
    public static IEnumerable<Id> Interested(ParticipationRow row) =>
        row.EntityKind == EntityKind.Institution
            ? row.OnBehalfOf.Select(representation => representation.Institution).Prepend(row.Entity)
            : row.OnBehalfOf.Select(representation => representation.Institution);

    /// <summary>The source that each article stands for: the least article of those that are one source. Articles that are not on record stand for themselves.</summary>
    /// <param name="articles">Distinct.</param>
    /// <param name="rows">Their rows, as far as there are any.</param>
    public static Dictionary<Id, Id> Sources(IEnumerable<Id> articles, IReadOnlyDictionary<Id, ArticleRow> rows, params IEnumerable<Interest> interests)
    {
        var sources = articles.ToDictionary(id => id);
        if (NothingBinds(sources.Keys, rows))
        {
            return sources;
        }

        var groups = sources.Keys.ToLookup(id => rows.TryGetValue(id, out var row) ? Group(row) : id);
        foreach (var group in groups)
        {
            Unite(sources, [.. group]);
        }

        foreach (var interest in interests)
        {
            Unite(sources, [.. interest.Articles.Where(id =>
                sources.ContainsKey(id) && rows.TryGetValue(id, out var row) && row.PublishedBy is { } publisher && interest.Institutions.Contains(publisher))]);
        }

        return sources.Keys.ToDictionary(id => id, id => Root(sources, id));
    }

    /// <param name="articles">Distinct.</param>
    public static SourceCounts Count(IReadOnlyCollection<Id> articles, IReadOnlyDictionary<Id, ArticleRow> rows, params IEnumerable<Interest> interests) => new(
        articles.Count,
        articles.Select(id => rows.GetValueOrDefault(id)?.Publisher).OfType<string>().Distinct(StringComparer.Ordinal).Count(),
        NothingBinds(articles, rows) ? articles.Count : Sources(articles, rows, interests).Values.Distinct().Count());

    /// <summary>Most articles have neither copies nor a publisher who is known: they need not be sorted.</summary>
    private static bool NothingBinds(IEnumerable<Id> articles, IReadOnlyDictionary<Id, ArticleRow> rows) =>
        articles.All(id => !rows.TryGetValue(id, out var row) || (row.Copies is null && row.PublishedBy is null));

    private static void Unite(Dictionary<Id, Id> sources, IReadOnlyList<Id> articles)
    {
        for (var i = 1; i < articles.Count; i++)
        {
            var (left, right) = (Root(sources, articles[0]), Root(sources, articles[i]));
            if (left != right)
            {
                sources[left < right ? right : left] = left < right ? left : right;
            }
        }
    }

    private static Id Root(Dictionary<Id, Id> sources, Id id)
    {
        while (sources[id] != id)
        {
            id = sources[id];
        }

        return id;
    }
}

/// <summary>Institutions interested in one matter, and the articles that speak of it: those that they published are one source.</summary>
public readonly record struct Interest(IReadOnlySet<Id> Institutions, IEnumerable<Id> Articles);
