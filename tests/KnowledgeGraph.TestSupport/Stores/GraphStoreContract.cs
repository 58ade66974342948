using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;
using Xunit;

namespace KnowledgeGraph.TestSupport;

/// <summary>What every graph store must do. A subclass says only how to open an empty one.</summary>
public abstract partial class GraphStoreContract : IAsyncLifetime
{
    protected const RowIndex ByName = RowIndex.EntityByName;

    private IGraphStore? _store;

    protected IGraphStore Store => _store ?? throw new InvalidOperationException("the store is opened before each test");

    /// <summary>What the store was given, in the naive form.</summary>
    protected GraphHistory History { get; } = new();

    /// <summary>A store in which nothing has been applied.</summary>
    protected abstract Task<IGraphStore> OpenEmptyAsync();

    /// <summary>How many random reads are compared with the twin; fewer where a read is a request.</summary>
    protected virtual int RandomReads => 3_000;

    public virtual async Task InitializeAsync() => _store = await OpenEmptyAsync();

    public virtual async Task DisposeAsync()
    {
        if (_store is IAsyncDisposable asynchronous)
        {
            await asynchronous.DisposeAsync();
        }
        else
        {
            (_store as IDisposable)?.Dispose();
        }
    }

    [StoreFact]
    public async Task An_empty_store_has_applied_nothing_and_finds_nothing()
    {
        Assert.Equal(AppliedState.Empty, await Store.AppliedAsync(default));
        Assert.Equal(AppliedState.Empty, await Store.AppliedAtAsync(9, default));
        Assert.Equal(AppliedState.Empty, await Store.AppliedByAsync(DateTimeOffset.MaxValue, default));
        Assert.Empty(await Scan(ByName, "Person", at: 9));
        Assert.Equal([0L], await Store.CountAsync(ByName, ["Person"], SortRange.All, 9, default));
        Assert.Empty(await ToList(Store.EnumerateAsync(9, default)));
        Assert.Empty(await ToList(Store.DeltasAsync(0, default)));
        Assert.Empty(await ToList(Store.CheckAsync(default)));
    }

    [StoreFact]
    public async Task A_row_is_seen_from_the_sequence_where_it_begins_until_the_one_where_it_ends()
    {
        var anna = RowSamples.Person("anna");
        await Apply(History.Begin(RowSamples.Person("bo")), History.Begin(anna), History.End(anna));

        Assert.Equal([null, anna.Id, null], (await Task.WhenAll(Enumerable.Range(1, 3).Select(at => Get(anna, at)))).Select(static row => row?.Id));
        Assert.Equal(["bo"], Names(await Scan(ByName, "Person", at: 1)));
        Assert.Equal(["anna", "bo"], Names(await Scan(ByName, "Person", at: 2)));
        Assert.Equal(["bo"], Names(await Scan(ByName, "Person", at: 3)));
    }

    [StoreFact]
    public async Task A_changed_row_is_seen_as_it_was_and_as_it_is()
    {
        await Apply(
            History.Begin(RowSamples.Person("anna", mentions: 1)),
            History.Begin(RowSamples.Person("anna", mentions: 2)),
            History.Begin(RowSamples.Person("bo")),
            History.Begin(RowSamples.Person("anna", mentions: 3)));

        foreach (var (at, mentions) in new[] { (1, 1), (2, 2), (3, 2), (4, 3) })
        {
            Assert.Equal(mentions, ((EntityRow?)await Get(RowSamples.Person("anna"), at))?.MentionCount);
            var found = Assert.Single(await Store.LookupAsync(
                RowIndex.EntityByFoldKey, [RowIndexes.FoldPartition(EntityKind.Person, "anna")], at, 9, ScanDirection.Ascending, null, default));
            Assert.Equal(mentions, Assert.IsType<EntityRow>(Assert.Single(found).Row).MentionCount);
            Assert.Equal([at > 2 ? 2L : 1L], await Store.CountAsync(RowIndex.EntityByMentions, ["Person"], SortRange.All, at, default));
        }
    }

    [StoreFact]
    public async Task A_row_may_end_and_begin_again_later()
    {
        var anna = RowSamples.Person("anna");
        await Apply(History.Begin(anna), History.End(anna), History.Begin(anna), History.End(anna));

        foreach (var (at, seen) in new[] { (1, 1), (2, 0), (3, 1), (4, 0) })
        {
            Assert.Equal(seen, (await Scan(ByName, "Person", at)).Count);
            Assert.Equal(seen, (await Get(anna, at)) is null ? 0 : 1);
        }
    }

    [StoreFact]
    public async Task Rows_are_given_in_the_order_of_the_ids_asked_for()
    {
        await Apply(History.Begin(RowSamples.Person("anna"), RowSamples.Person("bo"), RowSamples.Event("forum")));

        Id[] ids = [RowSamples.Id("bo"), RowSamples.Id("nobody"), RowSamples.Id("anna"), RowSamples.Id("bo")];
        var rows = await Store.GetAsync(RowKind.Entity, ids, 1, default);
        Assert.Equal(["bo", null, "anna", "bo"], rows.Select(static row => ((EntityRow?)row)?.Name));
        Assert.Equal([null], await Store.GetAsync(RowKind.Claim, [ids[0]], 1, default));
        Assert.Empty(await Store.GetAsync(RowKind.Entity, [], 1, default));
    }

    [StoreFact]
    public async Task Every_kind_of_row_comes_back_as_it_was_given()
    {
        Row[] rows =
        [
            RowSamples.Person("anna", 2, 3, new DateOnly(2021, 3, 4)) with { Honorifics = ["Dr."], FoldKeys = ["a", "b"] },
            RowSamples.Institution("Uppsala", "Sweden"),
            RowSamples.Event("Öresund \"Forum\"\n", "2021-12", "week", "year"),
            RowSamples.Mention("article", 3, "anna"),
            RowSamples.Membership("article", "anna", 3, EntityKind.Person, "x", "y"),
            RowSamples.Participation("anna", "forum", Relation.Organized, "year", new DateOnly(2021, 12, 1), OrganizerRole.Host),
            RowSamples.Affiliation("anna", "Uppsala", "rector", former: true, "2020"),
            RowSamples.Statement("article", 3, "anna", "forum", Relation.SpokeAt, "Uppsala"),
            RowSamples.Claim("article", 9, "forum", ClaimField.PartOf, "week", "week"),
            RowSamples.Interaction("article", 4, "anna", "bo", "forum", "year"),
            RowSamples.Judgement("article", "other", JudgementKind.NotSame, 3, ManualClock.Noon),
            RowSamples.Judgement("article", "other", JudgementKind.Rename, 4),
            RowSamples.Review("anna", "bo", 437),
            RowSamples.Article("article", "2021-12-24", ManualClock.Noon.AddTicks(1), "https://b.example", "https://a.example/?q='x'") with
            {
                Copies = new CopyGroup(RowSamples.Id("article"), RowSamples.Id("other article"), 812),
                PublishedBy = RowSamples.Id("Uppsala"),
            },
            RowSamples.Sketch("article", 5, 80, uint.MaxValue),
        ];
        await Apply(History.Begin(rows));

        foreach (var row in rows)
        {
            AssertSame(row, await Get(row, 1));
            foreach (var entry in RowIndexes.Of(row))
            {
                Assert.Contains(await Scan(entry.Index, entry.Partition, 1), found => found.Sort == entry.Sort && found.Row.Id == row.Id);
            }
        }
    }

    [StoreFact]
    public async Task Equal_sorts_stand_in_the_order_of_their_ids()
    {
        var people = Enumerable.Range(0, 20).Select(i => RowSamples.Entity(EntityKind.Person, $"id {i}", "chen wei", 1, 0, null)).ToList();
        await Apply(History.Begin(people));

        var ascending = people.Select(static row => row.Id).Order().ToList();
        Assert.Equal(ascending, (await Scan(ByName, "Person", 1)).Select(static row => row.Row.Id));
        Assert.Equal(Enumerable.Reverse(ascending), (await Scan(ByName, "Person", 1, direction: ScanDirection.Descending)).Select(static row => row.Row.Id));
    }

    [StoreFact]
    public async Task A_row_with_many_keys_is_found_under_each_and_leaves_those_that_it_loses()
    {
        var membership = RowSamples.Membership("article", "anna", 0, EntityKind.Person, "p", "q");
        await Apply(History.Begin(membership), History.Begin(membership with { BlockingKeys = ["q", "r"] }));

        foreach (var (at, expected) in new[] { (1, "110"), (2, "011") })
        {
            string[] partitions = [.. "pqr".Select(static key => RowIndexes.BlockingPartition(EntityKind.Person, key.ToString()))];
            var found = await Store.LookupAsync(RowIndex.MembershipByBlockingKey, partitions, at, 9, ScanDirection.Ascending, null, default);
            Assert.Equal(expected, string.Concat(found.Select(static rows => rows.Count)));
        }
    }

    protected async Task Apply(params Delta[] deltas) =>
        await Store.ApplyAsync(deltas, (await Store.AppliedAsync(default)).Sequence, default);

    protected async Task<Row?> Get(Row row, long at) => Assert.Single(await Store.GetAsync(row.Kind, [row.Id], at, default));

    protected async Task<IReadOnlyList<IndexedRow>> Scan(
        RowIndex index, string partition, long at, SortRange range = default, int limit = 1_000, ScanDirection direction = default, IndexPlace? after = null) =>
        await Store.ScanAsync(index, partition, range, at, limit, direction, after, default);

    protected static async Task<List<T>> ToList<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }

    protected static IEnumerable<string> Names(IEnumerable<IndexedRow> rows) => rows.Select(static row => ((EntityRow)row.Row).Name);

    protected static void AssertSame(Row? expected, Row? actual) => Assert.Equal(Text(expected), Text(actual));

    protected static void AssertSame(IEnumerable<IndexedRow> expected, IEnumerable<IndexedRow> actual) =>
        Assert.Equal(expected.Select(static row => $"{row.Sort}: {Text(row.Row)}"), actual.Select(static row => $"{row.Sort}: {Text(row.Row)}"));

    protected static string Text(Row? row) => row is null ? "none" : $"{row.Kind} {System.Text.Encoding.UTF8.GetString(RowCodec.ToJson(row))}";
}
