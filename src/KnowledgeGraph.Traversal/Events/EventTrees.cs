using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>Events with their parts.</summary>
internal static class EventTrees
{
    /// <summary>The participations at each event, with <paramref name="includeParts"/> those at its parts at any depth too. At most two store calls.</summary>
    public static async ValueTask<IReadOnlyList<IReadOnlyList<ParticipationRow>>> ParticipationsAsync(
        GraphReader reader, IReadOnlyList<EntityRow> events, bool includeParts)
    {
        if (!includeParts)
        {
            return await reader.AllOfAsync<ParticipationRow>(RowIndex.ParticipationByEvent, events.Select(row => row.Id));
        }

        var roots = events.Select(row => row.Event!.Root).Distinct().ToArray();
        var trees = await TreesAsync(reader, roots);
        var rows = roots.Zip(await reader.AllOfAsync<ParticipationRow>(RowIndex.ParticipationByRoot, roots)).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. events.Select(row => Below(trees[row.Event!.Root], rows[row.Event.Root], row.Id))];
    }

    /// <summary>The trees of these roots. One store call.</summary>
    public static async ValueTask<Dictionary<Id, EventTree>> TreesAsync(GraphReader reader, IReadOnlyList<Id> roots)
    {
        var rows = await reader.AllOfAsync<EntityRow>(RowIndex.EventByRoot, roots);
        return roots.Zip(rows).ToDictionary(pair => pair.First, pair => new EventTree(pair.First, pair.Second));
    }

    private static IReadOnlyList<ParticipationRow> Below(EventTree tree, IReadOnlyList<ParticipationRow> rows, Id whole) =>
        tree.Root == whole ? rows : [.. rows.Where(row => tree.IsWithin(row.Event, whole))];
}
