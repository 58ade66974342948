using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>Why mentions are taken for one.</summary>
public sealed class Resolutions(GraphReader reader)
{
    /// <summary>
    /// The steps that made each entity, earliest membership first: its id is that of its first mention, and <see cref="MembershipRow.Joined"/>
    /// that of the one it was joined to. One store call.
    /// </summary>
    public ValueTask<IReadOnlyList<Page<MembershipRow>>> OfEntitiesAsync(IReadOnlyList<Id> entities, PageRequest page) =>
        new ChildLists<MembershipRow>(reader, RowIndex.MembershipByEntity, "Resolution").PagesAsync(entities, page);
}
