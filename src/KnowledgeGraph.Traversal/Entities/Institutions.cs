using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>What hangs off institutions alone.</summary>
public sealed class Institutions(GraphReader reader)
{
    /// <summary>Direct units, by name. One store call.</summary>
    public ValueTask<IReadOnlyList<Page<EntityRow>>> UnitsAsync(IReadOnlyList<Id> institutions, PageRequest page) =>
        new ChildLists<EntityRow>(reader, RowIndex.InstitutionByParent, "Units").PagesAsync(institutions, page);

    /// <summary>Posts in it, with <paramref name="includeUnits"/> those in all units under it too; current before former, then last seen first.</summary>
    public async ValueTask<IReadOnlyList<Page<AffiliationRow>>> AffiliationsAsync(
        IReadOnlyList<Id> institutions, AffiliationFilter? where, bool includeUnits, PageRequest page)
    {
        var lists = new ChildLists<AffiliationRow>(
            reader, RowIndex.AffiliationByInstitution, "Affiliations", where is null ? null : LinkTests.OfAffiliation(where));
        if (!includeUnits)
        {
            return await lists.PagesAsync(institutions, page);
        }

        var closures = await Units.ClosuresAsync(reader, institutions);
        return await lists.PagesAsync([.. closures.Select(ids => (IReadOnlyList<string>)[.. ids.Select(id => id.ToString())])], page);
    }

    /// <summary>Institutions with a part in the same events, strongest first. Three store calls without a filter.</summary>
    public ValueTask<IReadOnlyList<Page<Partner>>> PartnersAsync(IReadOnlyList<Id> institutions, EventFilter? where, PageRequest page) =>
        new Partners(reader).OfAsync(institutions, where, page);

    /// <summary>Pages of the events that each partner shares, by start, undated last, then by id. No store call.</summary>
    public IReadOnlyList<Page<EntityRow>> SharedEvents(IReadOnlyList<Partner> partners, PageRequest page)
    {
        var ordering = new Ordering<EntityRow>("SharedEvents", false, row => new Place(0, RowIndexes.Day(row.Event?.Start?.Value.FirstDay), row.Id));
        return [.. partners.Select(partner => ordering.PageOf(partner.Events, page, reader.State.Sequence))];
    }
}
