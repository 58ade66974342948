using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>An attribute on which articles disagree.</summary>
/// <param name="Claims">At least two; the elected first, then by how many independent articles, then confidence, then smallest article id.</param>
public sealed record Conflict(ClaimField Field, IReadOnlyList<ConflictingClaim> Claims);

/// <summary>One value and what it rests on.</summary>
/// <param name="Articles">Ascending, distinct.</param>
/// <param name="Evidence">By claim id.</param>
public sealed record ConflictingClaim(string Value, IReadOnlyList<Id> Articles, IReadOnlyList<Evidence> Evidence);

/// <summary>Attributes on which articles disagree.</summary>
public sealed class Conflicts(GraphReader reader)
{
    /// <summary>Of each entity, in the order of the vocabulary of fields. At most two store calls.</summary>
    public async ValueTask<IReadOnlyList<IReadOnlyList<Conflict>>> OfEntitiesAsync(IReadOnlyList<Id> entities)
    {
        var claims = await reader.AllOfAsync<ClaimRow>(RowIndex.ClaimByEntity, entities);
        var articles = await reader.MapAsync<ArticleRow>(claims.SelectMany(rows => rows).Select(row => row.Article));
        return [.. claims.Select(rows => (IReadOnlyList<Conflict>)[.. Of(rows, articles)])];
    }

    private static IEnumerable<Conflict> Of(IReadOnlyList<ClaimRow> rows, Dictionary<Id, ArticleRow> articles) =>
        from field in rows.GroupBy(row => row.Field)
        orderby field.Key
        let values = field.GroupBy(SameValue, StringComparer.Ordinal).ToList()
        where values.Count > 1 && !Agree(values)
        select new Conflict(field.Key, [.. values
            .OrderByDescending(value => value.Any(row => row.Elected))
            .ThenByDescending(value => Independence.Count([.. value.Select(row => row.Article).Distinct()], articles).Independent)
            .ThenByDescending(value => value.Max(row => row.Confidence))
            .ThenBy(value => value.Min(row => row.Article))
            .Select(Claim)]);

    // Two names of one whole are not a disagreement; two spellings of one place neither.
    private static string SameValue(ClaimRow row) => row.Target?.ToString() ?? NameFolding.SortKey(row.Value);

    // "December 2021" and "22 December 2021" do not disagree: some day fits them all.
    private static bool Agree(List<IGrouping<string, ClaimRow>> values)
    {
        var dates = values.Select(value => PartialDate.TryParse(value.First().Value, out var date) ? date : (PartialDate?)null).OfType<PartialDate>().ToList();
        return values[0].First().Field is ClaimField.Start or ClaimField.End && dates.Count == values.Count
            && dates.Max(date => date.FirstDay) <= dates.Min(date => date.LastDay);
    }

    private static ConflictingClaim Claim(IGrouping<string, ClaimRow> rows) => new(
        rows.OrderByDescending(row => row.Elected).ThenByDescending(row => row.Confidence).ThenBy(row => row.Article).ThenBy(row => row.Id).First().Value,
        [.. rows.Select(row => row.Article).Distinct().Order()],
        [.. rows.OrderBy(row => row.Id).Select(Evidence.Of)]);
}
