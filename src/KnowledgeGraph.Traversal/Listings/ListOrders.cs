using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>Which index gives which order.</summary>
internal static class ListOrders
{
    public static ListOrder<EntityRow> OfEntities(EntityKind kind, Order<EntityOrderField>? order)
    {
        var (field, descending) = (order?.Field ?? EntityOrderField.Name, order?.Descending ?? false);
        var scope = Scope(kind, field, descending);
        return field switch
        {
            EntityOrderField.Name => One(scope, RowIndex.EntityByName, kind, descending),

            // These sort by the count, greatest first.
            EntityOrderField.Mentions => One(scope, RowIndex.EntityByMentions, kind, !descending),
            EntityOrderField.Events => One(scope, RowIndex.EntityByLinks, kind, !descending),
            EntityOrderField.FirstSeen => KnownFirst(scope, RowIndex.EntityByFirstSeen, kind, descending, row => row.FirstSeen is null),
            EntityOrderField.LastSeen => KnownFirst(scope, RowIndex.EntityByLastSeen, kind, descending, row => row.LastSeen is null),
            _ => throw new ArgumentOutOfRangeException(nameof(order), field, "no such order"),
        };
    }

    public static ListOrder<EntityRow> OfEvents(Order<EventOrderField>? order)
    {
        var (field, descending) = (order?.Field ?? EventOrderField.Start, order?.Descending ?? false);
        var scope = Scope("Event", field, descending);
        return field switch
        {
            EventOrderField.Name => One(scope, RowIndex.EntityByName, EntityKind.Event, descending),
            EventOrderField.Start => new(scope, UnknownLast<EntityRow>(RowIndex.EventByStart, [nameof(EntityKind.Event)], descending)),
            EventOrderField.Participants => One(scope, RowIndex.EntityByLinks, EntityKind.Event, !descending),
            EventOrderField.Mentions => One(scope, RowIndex.EntityByMentions, EntityKind.Event, !descending),
            _ => throw new ArgumentOutOfRangeException(nameof(order), field, "no such order"),
        };
    }

    public static ListOrder<ArticleRow> OfArticles(Order<ArticleOrderField>? order, bool includeRetracted)
    {
        var (field, descending) = (order?.Field ?? ArticleOrderField.Published, order?.Descending ?? false);
        IReadOnlyList<string> partitions = includeRetracted ? [RowIndexes.Live, RowIndexes.Retracted] : [RowIndexes.Live];
        var scope = Scope("Article" + partitions.Count, field, descending);
        return field switch
        {
            ArticleOrderField.Published => new(scope, UnknownLast<ArticleRow>(RowIndex.ArticleByPublished, partitions, descending)),
            ArticleOrderField.RecordedAt => new(scope, [new(RowIndex.ArticleByRecorded, partitions, SortRange.All, descending)]),
            ArticleOrderField.Title => new(scope, UnknownLast<ArticleRow>(RowIndex.ArticleByTitle, partitions, descending)),
            _ => throw new ArgumentOutOfRangeException(nameof(order), field, "no such order"),
        };
    }

    /// <summary>By article id, then where in it.</summary>
    public static ListOrder<StatementRow> OfStatements() =>
        new("Statement", [new(RowIndex.StatementByPlace, [RowIndexes.All], SortRange.All, false)]);

    private static string Scope<TField>(object list, TField field, bool descending) => $"{list} {field}{(descending ? " desc" : "")}";

    private static ListOrder<EntityRow> One(string scope, RowIndex index, EntityKind kind, bool descending) =>
        new(scope, [new(index, [kind.ToString()], SortRange.All, descending)]);

    private static ListOrder<EntityRow> KnownFirst(string scope, RowIndex index, EntityKind kind, bool descending, Func<EntityRow, bool> unknown) => new(
        scope,
        [
            new(index, [kind.ToString()], SortRange.All, descending),
            new(RowIndex.EntityByName, [kind.ToString()], SortRange.All, false, unknown),
        ]);

    // Ascending, the index itself has the unknown last; descending, they are a part of their own.
    private static IReadOnlyList<ListPart<TRow>> UnknownLast<TRow>(RowIndex index, IReadOnlyList<string> partitions, bool descending)
        where TRow : Row => descending
        ? [new(index, partitions, new SortRange(null, RowIndexes.Last), true), new(index, partitions, new SortRange(RowIndexes.Last, null), false)]
        : [new(index, partitions, SortRange.All, false)];
}
