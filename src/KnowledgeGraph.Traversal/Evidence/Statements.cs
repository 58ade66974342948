using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>Statements under entities and articles.</summary>
public sealed class Statements(GraphReader reader)
{
    /// <summary>Of each entity (as subject, object, or the one on whose behalf), by article id, then where in it.</summary>
    public ValueTask<IReadOnlyList<Page<StatementRow>>> OfEntitiesAsync(
        IReadOnlyList<Id> entities, StatementFilter? where, IReadOnlyList<Modality> modalities, PageRequest page) =>
        ListsAsync(RowIndex.StatementByEntity, entities, where, modalities, page);

    /// <summary>Of each article, in the order of its text.</summary>
    public ValueTask<IReadOnlyList<Page<StatementRow>>> OfArticlesAsync(
        IReadOnlyList<Id> articles, StatementFilter? where, IReadOnlyList<Modality> modalities, PageRequest page) =>
        ListsAsync(RowIndex.StatementByArticle, articles, where, modalities, page);

    private ValueTask<IReadOnlyList<Page<StatementRow>>> ListsAsync(
        RowIndex index, IReadOnlyList<Id> parents, StatementFilter? where, IReadOnlyList<Modality> modalities, PageRequest page) =>
        new ChildLists<StatementRow>(reader, index, "Statements", RecordTests.OfStatement(where, modalities)).PagesAsync(parents, page);
}
