using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// Which of an entity's claims about one field holds: most groups of near-copies, then confidence, then smallest article id. Who is
/// interested in an event does not count here: that follows from what is elected.
/// </summary>
internal static class ClaimElection
{
    /// <summary>The claims that speak for the elected value, strongest first; empty when there are none.</summary>
    /// <param name="groups">The group of near-copies of each article that has any.</param>
    public static List<ClaimRow> Elect(IEnumerable<ClaimRow> claims, IReadOnlyDictionary<Id, Id> groups)
    {
        var winner = claims
            .Where(claim => claim.Target != claim.Entity)
            .GroupBy(claim => claim.Target is { } target ? target.ToString() : claim.Value, StringComparer.Ordinal)
            .Select(group => (Claims: Strongest(group), Articles: Sources(group, groups)))
            .OrderByDescending(value => value.Articles)
            .ThenByDescending(value => value.Claims[0].Confidence)
            .ThenBy(value => value.Claims.Min(claim => claim.Article))
            .ThenBy(value => value.Claims[0].Value, StringComparer.Ordinal)
            .FirstOrDefault();
        return winner.Claims ?? [];
    }

    /// <summary>How many groups of near-copies the claims stand in.</summary>
    public static int Sources(IEnumerable<ClaimRow> claims, IReadOnlyDictionary<Id, Id> groups) =>
        claims.Select(claim => groups.GetValueOrDefault(claim.Article, claim.Article)).Distinct().Count();

    private static List<ClaimRow> Strongest(IEnumerable<ClaimRow> claims) =>
        [.. claims.OrderByDescending(claim => claim.Confidence).ThenBy(claim => claim.Article).ThenBy(claim => claim.At).ThenBy(claim => claim.Id)];
}
