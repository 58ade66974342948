using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>Parts in events, seen from people and institutions.</summary>
public sealed class Participations(GraphReader reader)
{
    /// <summary>By start of the event, undated last, unless ordered otherwise. One store call; one more to order by the event's name, and those of the filter.</summary>
    public async ValueTask<IReadOnlyList<Page<ParticipationRow>>> OfEntitiesAsync(
        IReadOnlyList<Id> entities, ParticipationFilter? where, Order<ParticipationOrderField>? orderBy, PageRequest page)
    {
        var order = orderBy ?? new Order<ParticipationOrderField>(ParticipationOrderField.Start);
        if (order is { Field: ParticipationOrderField.Start, Descending: false })
        {
            var test = where is null ? null : LinkTests.OfParticipation(where);
            return await new ChildLists<ParticipationRow>(reader, RowIndex.ParticipationByEntity, "Participations", test).PagesAsync(entities, page);
        }

        var rows = await reader.AllOfAsync<ParticipationRow>(RowIndex.ParticipationByEntity, entities);
        return await ParticipationOrders.PagesAsync(reader, "Participations", rows, where, order, row => row.Event, page);
    }
}

/// <summary>The orders of participations that no index has.</summary>
internal static class ParticipationOrders
{
    /// <param name="named">The end whose name orders by name: the event of an entity's list, the entity of an event's.</param>
    public static async ValueTask<IReadOnlyList<Page<ParticipationRow>>> PagesAsync(
        GraphReader reader,
        string list,
        IReadOnlyList<IReadOnlyList<ParticipationRow>> rows,
        ParticipationFilter? where,
        Order<ParticipationOrderField> order,
        Func<ParticipationRow, Id> named,
        PageRequest page)
    {
        var kept = await Test.KeepAsync(where is null ? null : LinkTests.OfParticipation(where), reader, rows);
        var names = order.Field == ParticipationOrderField.Name ? await reader.MapAsync<EntityRow>(kept.SelectMany(part => part).Select(named)) : [];
        var ordering = new Ordering<ParticipationRow>(
            $"{list} {order.Field}{(order.Descending ? " desc" : "")}", order.Descending, row => PlaceOf(row, order.Field, names.GetValueOrDefault(named(row))));
        return [.. kept.Select(part => ordering.PageOf(part, page, reader.State.Sequence))];
    }

    private static Place PlaceOf(ParticipationRow row, ParticipationOrderField field, EntityRow? named) => field switch
    {
        ParticipationOrderField.Start => new Place(row.Start is null ? 1 : 0, RowIndexes.Day(row.Start), row.Id),
        ParticipationOrderField.Name => new Place(0, named?.SortKey ?? "", row.Id),
        ParticipationOrderField.Relation => new Place(0, $"{(int)row.Relation} {(int)row.EntityKind}", row.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "no such order"),
    };
}
