using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>Pairs of entities that may be one, for a person to judge.</summary>
public sealed class Reviews(GraphReader reader)
{
    /// <summary>Likeliest first; of some kinds only, if given.</summary>
    public ValueTask<Page<ReviewRow>> ListAsync(IReadOnlyList<EntityKind>? kinds, PageRequest page)
    {
        string[] partitions = [.. (kinds ?? Enum.GetValues<EntityKind>()).Distinct().Order().Select(kind => kind.ToString())];
        var order = new ListOrder<ReviewRow>($"Reviews {string.Join(' ', partitions)}", [new(RowIndex.ReviewByProbability, partitions, SortRange.All, Descending: false)]);
        return new Listing<ReviewRow>(reader, order, null, []).PageAsync(page);
    }

    /// <summary>Of each entity, the likeliest first. One store call.</summary>
    public async ValueTask<IReadOnlyList<IReadOnlyList<ReviewRow>>> OfEntitiesAsync(IReadOnlyList<Id> entities, int first)
    {
        var found = await reader.LookupAsync(RowIndex.ReviewByEntity, [.. entities.Select(id => id.ToString())], first);
        return [.. found.Select(rows => (IReadOnlyList<ReviewRow>)[.. rows.Select(row => (ReviewRow)row.Row)])];
    }
}
