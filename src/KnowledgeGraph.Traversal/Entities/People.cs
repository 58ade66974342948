using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>What hangs off people alone.</summary>
public sealed class People(GraphReader reader)
{
    /// <summary>Posts, current before former, then last seen first. One store call without a filter.</summary>
    public ValueTask<IReadOnlyList<Page<AffiliationRow>>> AffiliationsAsync(IReadOnlyList<Id> people, AffiliationFilter? where, PageRequest page) =>
        new ChildLists<AffiliationRow>(reader, RowIndex.AffiliationByPerson, "Affiliations", where is null ? null : LinkTests.OfAffiliation(where))
            .PagesAsync(people, page);
}
