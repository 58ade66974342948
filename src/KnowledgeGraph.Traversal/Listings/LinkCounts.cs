using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>How many events people and institutions had a part in, and how many had a part in events, as of a reader's day: rows carry the count of the whole record.</summary>
internal static class LinkCounts
{
    private const int EntitiesAtOnce = 1024;

    /// <summary>By entity id. One store call for each thousand entities, and what the test of the day takes.</summary>
    public static async ValueTask<Dictionary<Id, int>> OfAsync(GraphReader reader, EntityKind kind, IEnumerable<Id> entities)
    {
        var (index, other) = kind == EntityKind.Event
            ? (RowIndex.ParticipationByEvent, (Func<ParticipationRow, Id>)(row => row.Entity))
            : (RowIndex.ParticipationByEntity, row => row.Event);
        var counts = new Dictionary<Id, int>();
        foreach (var chunk in entities.Chunk(EntitiesAtOnce))
        {
            foreach (var (id, rows) in chunk.Zip(await reader.AllOfAsync<ParticipationRow>(index, chunk)))
            {
                counts[id] = rows.Select(other).Distinct().Count();
            }
        }

        return counts;
    }
}
