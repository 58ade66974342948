using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>What hangs off events alone.</summary>
public sealed class Events(GraphReader reader)
{
    /// <summary>Direct parts, by start, undated last. One store call.</summary>
    public ValueTask<IReadOnlyList<Page<EntityRow>>> PartsAsync(IReadOnlyList<Id> events, PageRequest page) =>
        new ChildLists<EntityRow>(reader, RowIndex.EventByWhole, "Parts").PagesAsync(events, page);

    /// <summary>
    /// People and institutions with a part in each event, with <paramref name="includeParts"/> those of its parts at any depth; by relation,
    /// people first, unless ordered otherwise. At most three store calls without a filter, one more to order by name.
    /// </summary>
    public async ValueTask<IReadOnlyList<Page<ParticipationRow>>> ParticipantsAsync(
        IReadOnlyList<Id> events, ParticipationFilter? where, bool includeParts, Order<ParticipationOrderField>? orderBy, PageRequest page)
    {
        var found = await reader.GetAsync<EntityRow>(events);
        var known = found.Select((row, i) => (Row: row, Index: i)).Where(item => item.Row?.Event is not null).ToList();
        var rows = await EventTrees.ParticipationsAsync(reader, [.. known.Select(item => item.Row!)], includeParts);
        var lists = new IReadOnlyList<ParticipationRow>[events.Count];
        Array.Fill(lists, []);
        foreach (var (item, list) in known.Zip(rows))
        {
            lists[item.Index] = list;
        }

        var order = orderBy ?? new Order<ParticipationOrderField>(ParticipationOrderField.Relation);
        return await ParticipationOrders.PagesAsync(reader, "Participants", lists, where, order, row => row.Entity, page);
    }
}
