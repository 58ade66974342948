using System.Text.Json;
using KnowledgeGraph.Model;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Storage;
using KnowledgeGraph.TestSupport;
using Statement = KnowledgeGraph.Neo4j.Statement;

namespace KnowledgeGraph.Tests;

/// <summary>What only this store promises: how often it asks, how it looks from Neo4j Browser, and that its check finds damage.</summary>
[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jGraphStoreTests
{
    private readonly GraphHistory _history = new();

    [Neo4jFact]
    public async Task A_read_of_the_contract_is_one_statement_and_gives_no_more_rows_than_asked_for()
    {
        using var stores = await Neo4jDatabase.OpenEmptyAsync();
        var people = Enumerable.Range(0, 30).Select(static i => RowSamples.Person($"person {i}")).ToList();
        await stores.Graph.ApplyAsync(
            [_history.Begin([.. people, RowSamples.Event("forum"), .. people.Select(static person => RowSamples.Participation(person.Name, "forum"))])], 0, default);
        var runs = new List<StatementRun>();
        stores.Client.Ran += runs.Add;
        string[] partitions = [.. people.Select(static person => person.Id.ToString())];

        await stores.Graph.LookupAsync(RowIndex.ParticipationByEntity, partitions, 1, 5, ScanDirection.Ascending, null, default);
        await stores.Graph.LookupAsync(RowIndex.EntityByToken, ["Person", "Event"], 1, 5, ScanDirection.Descending, null, default);
        await stores.Graph.ScanAsync(RowIndex.EntityByName, "Person", SortRange.All, 1, 7, ScanDirection.Ascending, null, default);
        await stores.Graph.CountAsync(RowIndex.ParticipationByEntity, partitions, SortRange.All, 1, default);
        await stores.Graph.GetAsync(RowKind.Entity, [.. people.Select(static person => person.Id)], 1, default);

        (string, int)[] expected =
            [("lookup ParticipationByEntity", 30), ("lookup EntityByToken", 6), ("lookup EntityByName", 7), ("count ParticipationByEntity", 30), ("get Entity", 30)];
        Assert.Equal(expected, runs.Select(static run => (run.Tag, run.Rows)));
    }

    [Neo4jFact]
    public async Task What_holds_now_reads_naturally_in_cypher()
    {
        using var stores = await Neo4jDatabase.OpenEmptyAsync();
        await stores.Graph.ApplyAsync(
            [_history.Begin(
                RowSamples.Person("anna"), RowSamples.Event("forum", "2021-12-01", "week"), RowSamples.Event("week"), RowSamples.Institution("uppsala"),
                RowSamples.Participation("anna", "forum", Relation.SpokeAt), RowSamples.Affiliation("anna", "uppsala", "rector"),
                RowSamples.Article("article"), RowSamples.Mention("article", 3, "anna"), RowSamples.Statement("article", 3, "anna", "forum", Relation.SpokeAt))],
            0,
            default);

        var row = await OneAsync(stores, """
            MATCH (i:Institution)<-[a:AFFILIATED_WITH {former: false}]-(p:Person {name: 'anna'})-[s:SPOKE_AT]->(e:Event)-[:PART_OF]->(w:Event)
            MATCH (p)<-[:OF]-(m:Mention), (p)<-[:SUBJECT]-(t:Statement)-[:IN]->(:Article), (t)-[:OBJECT]->(e)
            RETURN i.name, a.title, e.name, e.start, w.name, t.relation
            """);
        Assert.Equal(["uppsala", "rector", "forum", "2021-12-01", "week", "SPOKE_AT"], row);
    }

    [Neo4jFact]
    public async Task Nothing_is_left_of_what_has_ended_but_its_record()
    {
        using var stores = await Neo4jDatabase.OpenEmptyAsync();
        var rows = new RandomRows(new Random(3));
        var sample = Enumerable.Range(0, 120).Select(_ => rows.Next()).DistinctBy(RowSamples.Ref).ToList();
        await stores.Graph.ApplyAsync([_history.Begin(sample)], 0, default);
        await stores.Graph.ApplyAsync([_history.End(sample)], 1, default);

        var labels = await OneAsync(stores, "MATCH (n) UNWIND labels(n) AS label WITH DISTINCT label ORDER BY label RETURN reduce(all = '', l IN collect(label) | all + l + ' ')");
        Assert.Equal(["Applied Ended Lease Ledger Past State "], labels);
        Assert.Equal(["0"], await OneAsync(stores, "MATCH ()-[r]->() RETURN toString(count(r))"));
    }

    [Neo4jTheory]
    [InlineData("MATCH (n:Person) SET n.byName = n.byName + 'x'", "EntityByName | Person | anna")]
    [InlineData("MATCH (n:Person) REMOVE n.byLinks", "EntityByLinks")]
    [InlineData("MATCH (k:Key) WHERE k.place STARTS WITH 'EntityByToken\\tPerson' DELETE k", "EntityByToken | Person | anna")]
    [InlineData("CREATE (k:Key {place: 'EntityByToken\\tPerson\\tother\\taaaaaaaaaaaaaaaaaaaaaaaaaa', id: 'aaaaaaaaaaaaaaaaaaaaaaaaaa'})", "EntityByToken | Person | other")]
    [InlineData("MATCH (:Statement)-[x:SUBJECT]->() DELETE x", "StatementByEntity")]
    [InlineData("MATCH (e:Ended) SET e.places = []", "EntityByMentions")]
    [InlineData("MATCH (p:Past) DELETE p", "EntityByMentions")]
    [InlineData("MATCH (n:Person) DETACH DELETE n", "hash")]
    public async Task The_check_names_what_was_damaged(string damage, string words)
    {
        using var stores = await Neo4jDatabase.OpenEmptyAsync();
        await stores.Graph.ApplyAsync(
            [
                _history.Begin(RowSamples.Person("anna"), RowSamples.Event("forum"), RowSamples.Statement("article", 3, "anna", "forum", Relation.SpokeAt)),
                _history.Begin(RowSamples.Person("anna", mentions: 2)),
            ],
            0,
            default);
        Assert.Empty(await CheckAsync(stores));

        await stores.Client.RunAsync(Statement.Write("test damage", damage), Parameters.None, default);
        Assert.Contains(await CheckAsync(stores), problem => problem.Contains(words, StringComparison.Ordinal));
    }

    [Neo4jFact]
    public async Task A_writer_that_died_between_announcing_and_changing_leaves_every_answer_right()
    {
        using var stores = await Neo4jDatabase.OpenEmptyAsync();
        await stores.Graph.ApplyAsync([_history.Begin(RowSamples.Person("anna"))], 0, default);
        var before = await ReadAsync(stores, 1);
        var failing = _history.Begin(RowSamples.Person("anna", mentions: 2), RowSamples.Person("bo"));

        // It gets as far as the transaction's own record, which is there already, and is undone.
        await OneAsync(stores, "CREATE (a:Applied {sequence: 2, recordedTicks: 0}) RETURN 'x'");
        await Assert.ThrowsAsync<StoreException>(async () => await stores.Graph.ApplyAsync([failing], 1, default));
        await OneAsync(stores, "MATCH (a:Applied {sequence: 2}) DELETE a RETURN 'x'");

        Assert.Equal(before, await ReadAsync(stores, 1));
        Assert.Equal(1, (await stores.Graph.AppliedAsync(default)).Sequence);
        Assert.Empty(await CheckAsync(stores));
        await stores.Graph.ApplyAsync([failing], 1, default);
        Assert.Equal(before, await ReadAsync(stores, 1));
        Assert.Empty(await CheckAsync(stores));
    }

    [Neo4jFact]
    public async Task Of_two_writers_from_one_sequence_one_is_refused()
    {
        using var stores = await Neo4jDatabase.OpenEmptyAsync();
        using var other = Neo4jStores.OpenForReading(Neo4jDatabase.Options, TimeProvider.System);
        var delta = _history.Begin(RowSamples.Person("anna"));

        var results = await Task.WhenAll(new[] { stores, other }.Select(async writer =>
        {
            try
            {
                await writer.Graph.ApplyAsync([delta], 0, default);
                return "applied";
            }
            catch (StaleDeltaException)
            {
                return "stale";
            }
        }));
        Assert.Equal(["applied", "stale"], results.Order());
    }

    [Neo4jFact]
    public async Task Long_and_odd_partitions_and_sorts_are_found()
    {
        using var stores = await Neo4jDatabase.OpenEmptyAsync();
        string[] uris = ["https://a.example/" + new string('x', 9_000), "tab\there", "https://é.example/\U0001F600"];
        var article = RowSamples.Article("article") with { Uris = [.. uris.Order(StringComparer.Ordinal)], Title = new string('t', 20_000) };
        await stores.Graph.ApplyAsync([_history.Begin(article)], 0, default);

        var found = await stores.Graph.LookupAsync(RowIndex.ArticleByUri, uris, 1, 9, ScanDirection.Ascending, null, default);
        Assert.All(found, static rows => Assert.Single(rows));
        var titled = await stores.Graph.ScanAsync(RowIndex.ArticleByTitle, RowIndexes.Live, SortRange.All, 1, 9, ScanDirection.Ascending, null, default);
        Assert.Equal(20_000, Assert.Single(titled).Sort.Length);
        Assert.Empty(await CheckAsync(stores));
    }

    private static async Task<string> ReadAsync(Neo4jStores stores, long at)
    {
        var scanned = await stores.Graph.ScanAsync(RowIndex.EntityByName, "Person", SortRange.All, at, 9, ScanDirection.Ascending, null, default);
        var count = await stores.Graph.CountAsync(RowIndex.EntityByMentions, ["Person"], SortRange.All, at, default);
        return JsonSerializer.Serialize(new { count, rows = scanned.Select(static row => System.Text.Encoding.UTF8.GetString(RowCodec.ToJson(row.Row))) });
    }

    private static async Task<List<string>> CheckAsync(Neo4jStores stores)
    {
        var problems = new List<string>();
        await foreach (var problem in stores.Graph.CheckAsync(default))
        {
            problems.Add(problem);
        }

        return problems;
    }

    private static async Task<IEnumerable<string?>> OneAsync(Neo4jStores stores, string cypher)
    {
        var result = await stores.Client.RunAsync(Statement.Write("test", cypher), Parameters.None, default);
        return [.. Assert.NotNull(result.First).EnumerateArray().Select(static value => value.GetString())];
    }
}
