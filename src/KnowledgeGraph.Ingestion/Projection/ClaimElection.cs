using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>Which of an entity's claims about one field holds: most independent articles, then confidence, then smallest article id.</summary>
internal static class ClaimElection
{
    /// <summary>The claims that speak for the elected value, strongest first; empty when there are none.</summary>
    public static List<ClaimRow> Elect(IEnumerable<ClaimRow> claims)
    {
        var winner = claims
            .Where(claim => claim.Target != claim.Entity)
            .GroupBy(claim => claim.Target is { } target ? target.ToString() : claim.Value, StringComparer.Ordinal)
            .Select(group => (Claims: Strongest(group), Articles: group.Select(claim => claim.Article).Distinct().Count()))
            .OrderByDescending(value => value.Articles)
            .ThenByDescending(value => value.Claims[0].Confidence)
            .ThenBy(value => value.Claims.Min(claim => claim.Article))
            .ThenBy(value => value.Claims[0].Value, StringComparer.Ordinal)
            .FirstOrDefault();
        return winner.Claims ?? [];
    }

    private static List<ClaimRow> Strongest(IEnumerable<ClaimRow> claims) =>
        [.. claims.OrderByDescending(claim => claim.Confidence).ThenBy(claim => claim.Article).ThenBy(claim => claim.At).ThenBy(claim => claim.Id)];
}
