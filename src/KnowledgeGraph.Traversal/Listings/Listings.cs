using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>The lists of everything, filtered, ordered and paged.</summary>
public sealed class Listings(GraphReader reader)
{
    /// <summary>By name unless ordered otherwise.</summary>
    public async ValueTask<Page<EntityRow>> PeopleAsync(PersonFilter? where, Order<EntityOrderField>? orderBy, PageRequest page) =>
        await PageAsync(EntityKind.Person, ListOrders.OfEntities(EntityKind.Person, orderBy), EntityTests.OfPerson(where), await Drivers.OfPersonAsync(reader, where), page);

    /// <summary>By name unless ordered otherwise.</summary>
    public async ValueTask<Page<EntityRow>> InstitutionsAsync(InstitutionFilter? where, Order<EntityOrderField>? orderBy, PageRequest page) =>
        await PageAsync(EntityKind.Institution, ListOrders.OfEntities(EntityKind.Institution, orderBy), EntityTests.OfInstitution(where), await Drivers.OfInstitutionAsync(reader, where), page);

    /// <summary>By start, undated last, unless ordered otherwise.</summary>
    public async ValueTask<Page<EntityRow>> EventsAsync(EventFilter? where, Order<EventOrderField>? orderBy, PageRequest page) =>
        await PageAsync(EntityKind.Event, ListOrders.OfEvents(orderBy), EntityTests.OfEvent(where), await Drivers.OfEventAsync(reader, where), page);

    /// <summary>By day of publication, undated last, unless ordered otherwise.</summary>
    public async ValueTask<Page<ArticleRow>> ArticlesAsync(ArticleFilter? where, bool includeRetracted, Order<ArticleOrderField>? orderBy, PageRequest page)
    {
        var listing = new Listing<ArticleRow>(
            reader,
            ListOrders.OfArticles(orderBy, includeRetracted),
            RecordTests.OfArticle(where),
            await Drivers.OfArticleAsync(where),
            row => includeRetracted || row.RetractedAt is null);
        return await listing.PageAsync(page);
    }

    /// <summary>By article id, then where in the article.</summary>
    public async ValueTask<Page<StatementRow>> StatementsAsync(StatementFilter? where, IReadOnlyList<Modality> modalities, PageRequest page)
    {
        var listing = new Listing<StatementRow>(
            reader, ListOrders.OfStatements(), RecordTests.OfStatement(where, modalities), await Drivers.OfStatementAsync(reader, where));
        return await listing.PageAsync(page);
    }

    /// <summary>All people that pass, in the order of their names.</summary>
    internal async ValueTask<IReadOnlyList<EntityRow>> AllPeopleAsync(PersonFilter? where) =>
        await Entities(EntityKind.Person, ListOrders.OfEntities(EntityKind.Person, null), EntityTests.OfPerson(where), await Drivers.OfPersonAsync(reader, where)).AllAsync();

    private async ValueTask<Page<EntityRow>> PageAsync(EntityKind kind, ListOrder<EntityRow> order, Test<EntityRow>? test, List<Driver> drivers, PageRequest page)
    {
        var listing = Entities(kind, order, test, drivers);
        if (reader.Day is null || order.Parts[0].Index != RowIndex.EntityByLinks)
        {
            return await listing.PageAsync(page);
        }

        // As of a day no index has the order: everything that passes is counted, within the work budget.
        var rows = await listing.AllAsync();
        var counts = await LinkCounts.OfAsync(reader, kind, rows.Select(row => row.Id));
        return (order.Ordering with { PlaceOf = row => new Place(0, RowIndexes.Descending(counts[row.Id]), row.Id) }).PageOf(rows, page, reader.State.Sequence);
    }

    private Listing<EntityRow> Entities(EntityKind kind, ListOrder<EntityRow> order, Test<EntityRow>? test, List<Driver> drivers) =>
        new(reader, order, test, drivers, row => row.EntityKind == kind);
}
