using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>From handles to entities: an entity's own id, or the id of any mention that is taken for it.</summary>
internal static class Handles
{
    /// <summary>The entity rows in the order of the handles; null where nothing holds. At most three store calls.</summary>
    public static async ValueTask<IReadOnlyList<EntityRow?>> EntitiesAsync(GraphReader reader, IReadOnlyList<Id> handles)
    {
        // An entity's id is that of its earliest mention, so an id that is an entity's leads to that entity.
        var found = (await reader.GetAsync<EntityRow>(handles)).ToArray();
        var open = Enumerable.Range(0, found.Length).Where(i => found[i] is null).ToArray();
        if (open.Length == 0)
        {
            return found;
        }

        var mentions = await reader.GetAsync<MentionRow>([.. open.Select(i => handles[i])]);
        var entities = await reader.MapAsync<EntityRow>(mentions.OfType<MentionRow>().Select(mention => mention.Entity));
        foreach (var (i, mention) in open.Zip(mentions))
        {
            found[i] = mention is null ? null : entities.GetValueOrDefault(mention.Entity);
        }

        return found;
    }

    /// <summary>The ids of the entities that the handles lead to; what leads nowhere is left out.</summary>
    public static async ValueTask<HashSet<Id>> IdsAsync(GraphReader reader, IReadOnlyList<Id> handles) =>
        [.. (await EntitiesAsync(reader, handles)).OfType<EntityRow>().Select(entity => entity.Id)];
}
