using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;
using Xunit;

namespace KnowledgeGraph.TestSupport;

public abstract partial class GraphStoreContract
{
    [StoreFact]
    public async Task Pages_in_either_direction_make_up_the_whole_without_gap_or_double()
    {
        var people = Enumerable.Range(0, 25).Select(i => RowSamples.Entity(EntityKind.Person, $"id {i}", $"name {i / 4}", 1, 0, null)).ToList();
        await Apply(History.Begin(people), History.End(people[3], people[11]));

        foreach (var direction in Enum.GetValues<ScanDirection>())
        {
            var whole = await Scan(ByName, "Person", 2, direction: direction);
            Assert.Equal(23, whole.Count);
            foreach (var size in new[] { 1, 4, 22, 23, 24 })
            {
                var pages = new List<IndexedRow>();
                for (var page = await Scan(ByName, "Person", 2, limit: size, direction: direction); page.Count > 0;)
                {
                    pages.AddRange(page);
                    page = await Scan(ByName, "Person", 2, limit: size, direction: direction, after: pages[^1].Place);
                }

                AssertSame(whole, pages);
            }
        }
    }

    [StoreFact]
    public async Task A_page_goes_on_after_a_place_where_no_row_stands_any_more()
    {
        var bo = RowSamples.Person("bo");
        await Apply(History.Begin(RowSamples.Person("anna"), bo, RowSamples.Person("chen")), History.End(bo));

        var place = new IndexPlace("bo", bo.Id);
        Assert.Equal(["chen"], Names(await Scan(ByName, "Person", 2, after: place)));
        Assert.Equal(["anna"], Names(await Scan(ByName, "Person", 2, direction: ScanDirection.Descending, after: place)));
    }

    [StoreFact]
    public async Task A_range_holds_its_beginning_and_not_its_end()
    {
        await Apply(History.Begin(new[] { "a", "ab", "abc", "b", "c" }.Select(name => RowSamples.Person(name))));

        foreach (var (range, expected) in new (SortRange, string[])[]
        {
            (SortRange.All, ["a", "ab", "abc", "b", "c"]),
            (new("ab", null), ["ab", "abc", "b", "c"]),
            (new(null, "b"), ["a", "ab", "abc"]),
            (new("ab", "b"), ["ab", "abc"]),
            (new("b", "ab"), []),
            (new("d", null), []),
            (new(null, ""), []),
            (SortRange.StartingWith("ab"), ["ab", "abc"]),
        })
        {
            Assert.Equal(expected, Names(await Scan(ByName, "Person", 1, range)));
            Assert.Equal(Enumerable.Reverse(expected), Names(await Scan(ByName, "Person", 1, range, direction: ScanDirection.Descending)));
            Assert.Equal([expected.Length], await Store.CountAsync(ByName, ["Person"], range, 1, default));
        }
    }

    [StoreFact]
    public async Task A_lookup_gives_each_partition_its_own_first_rows_in_the_order_asked()
    {
        await Apply(History.Begin(
            from person in new[] { "anna", "bo" }
            from day in Enumerable.Range(1, 5)
            select RowSamples.Participation(person, $"event {day}", start: new DateOnly(2021, 1, day))));

        string[] partitions = [Partition("bo"), Partition("nobody"), Partition("anna"), Partition("bo")];
        Assert.Equal(["12", "", "12", "12"], Days(await Lookup(ScanDirection.Ascending, null)));
        Assert.Equal(["54", "", "54", "54"], Days(await Lookup(ScanDirection.Descending, null)));

        var third = (await Scan(RowIndex.ParticipationByEntity, Partition("bo"), 1))[2].Place;
        Assert.Equal(["45", "", "12", "45"], Days(await Lookup(ScanDirection.Ascending, [third, third, null, third])));
        Assert.Equal(["21", "", "54", "21"], Days(await Lookup(ScanDirection.Descending, [third, null, null, third])));
        Assert.Equal([5L, 0L, 5L, 5L], await Store.CountAsync(RowIndex.ParticipationByEntity, partitions, SortRange.All, 1, default));
        Assert.Empty(await Store.LookupAsync(RowIndex.ParticipationByEntity, [], 1, 2, ScanDirection.Ascending, null, default));

        static string Partition(string name) => RowSamples.Id(name).ToString();

        async Task<IReadOnlyList<IReadOnlyList<IndexedRow>>> Lookup(ScanDirection direction, IReadOnlyList<IndexPlace?>? after) =>
            await Store.LookupAsync(RowIndex.ParticipationByEntity, partitions, 1, 2, direction, after, default);

        static IEnumerable<string> Days(IReadOnlyList<IReadOnlyList<IndexedRow>> found) =>
            found.Select(static rows => string.Concat(rows.Select(static row => ((ParticipationRow)row.Row).Start?.Day)));
    }

    [StoreFact]
    public async Task A_limit_of_none_finds_none()
    {
        await Apply(History.Begin(RowSamples.Person("anna")));

        Assert.Empty(await Scan(ByName, "Person", 1, limit: 0));
        Assert.Empty(Assert.Single(await Store.LookupAsync(ByName, ["Person"], 1, 0, ScanDirection.Ascending, null, default)));
    }
}
