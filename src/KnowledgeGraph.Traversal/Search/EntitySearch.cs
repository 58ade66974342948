using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Finds entities by words: tolerant of accents, case, word order, honorifics before a person's name, small slips in longer words, and of
/// a last word that is not typed to its end.
/// </summary>
public sealed class EntitySearch(GraphReader reader)
{
    private const int MostWords = 12;

    private static readonly Ordering<SearchHit> Ranking = new("Search", false, hit => new Place(0, Rank(hit), hit.Entity.Id));

    /// <summary>Best first: by score, then by links, then by id. The number of store calls follows the number of words, not of hits.</summary>
    public async ValueTask<Page<SearchHit>> FindAsync(string text, IReadOnlyList<EntityKind>? kinds, PageRequest page) =>
        Ranking.PageOf(await RankAsync(text, kinds), page, reader.State.Sequence);

    /// <summary>All hits, best first.</summary>
    internal async ValueTask<IReadOnlyList<SearchHit>> RankAsync(string text, IReadOnlyList<EntityKind>? kinds)
    {
        var words = NameFolding.Words(text).Take(MostWords).ToArray();
        if (words.Length == 0)
        {
            return [];
        }

        var asked = kinds is { Count: > 0 } ? kinds.Distinct().Order().ToArray() : Enum.GetValues<EntityKind>();
        var candidates = new SearchCandidates(reader, asked);
        var hits = Hits(await candidates.ExactAsync(words), words);
        if (!hits.Any(hit => hit.Reasons.Count == words.Length))
        {
            hits = Hits([.. (await candidates.SlipsAsync(words)).Concat(hits.Select(hit => hit.Entity)).DistinctBy(row => row.Id)], words);
        }

        return [.. hits.OrderBy(Rank, StringComparer.Ordinal).ThenBy(hit => hit.Entity.Id)];
    }

    private static List<SearchHit> Hits(IReadOnlyList<EntityRow> candidates, string[] words) => [.. candidates.Select(row => Hit(row, words)).OfType<SearchHit>()];

    private static SearchHit? Hit(EntityRow row, string[] words)
    {
        var queries = row.EntityKind == EntityKind.Person ? HonorificWords.Default.Variants(words) : [words];
        var best = queries.SelectMany(query => NameForms.Of(row).Select(form => FormScore.Of(query, form))).OfType<FormScore>().MaxBy(score => score.Score);
        return best is null ? null : new SearchHit(row, best.Score, best.Form, best.Highlights, best.Reasons);
    }

    private static string Rank(SearchHit hit) => string.Create(CultureInfo.InvariantCulture, $"{1000 - hit.Score:D4} {999_999_999 - hit.Entity.LinkCount:D9}");
}
