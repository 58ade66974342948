using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>How much of Neo4j a question reads, seen on the wire: tagged statements and the rows that came back.</summary>
[Collection(Neo4jAlone.Name)]
public sealed class ReadingTests : IAsyncLifetime
{
    private const int Meeters = 60;
    private const int BesidesTimes = 10;

    private Neo4jSpy _spy = null!;
    private ServiceProcess _service = null!;

    private static readonly string[] Paged =
    [
        "query ($first: Int!) { people(first: $first) { nodes { name affiliations { nodes { title institution { name } } } } } }",
        "query ($first: Int!) { person(by: { name: \"Ann Hub\" }) { metWith(first: $first) { nodes { name } edges { tie { strength meetings(first: 1) { nodes { event { name } evidence { nodes { quote article { title } } } } } } } } } }",
        "query ($first: Int!) { person(by: { name: \"Ann Hub\" }) { participations(first: $first) { nodes { event { name start { value } } evidence { nodes { quote } } } } } }",
        "query ($first: Int!) { statements(first: $first) { nodes { relation subject { name } object { name } evidence { quote context(characters: 50) { text } } } } }",
        "query ($first: Int!) { events(first: $first) { nodes { name participants(first: 3) { nodes { entity { name } } } } } }",
        "query ($first: Int!) { search(text: \"guest\", first: $first) { nodes { name } } }",
    ];

    private static readonly (string Query, int Most)[] Bounded =
    [
        ("{ snapshot { sequence } }", 2),
        ("{ person(by: { name: \"Ann Hub\" }) { name metWith(first: 5) { nodes { name } } } }", 10 * Meeters),
        ("{ people(first: 5) { nodes { name } } }", 20),
        ("{ people(first: 5, orderBy: { field: MENTIONS, direction: DESC }) { nodes { name } } }", 20),
        ("{ event(by: { name: \"Event 3\" }) { participants(first: 5) { nodes { entity { name } } } } }", 100),
        ("{ search(text: \"Ann Hub\", first: 5) { nodes { name } } }", 40),
        ("{ institution(by: { name: \"Institute of Hubs\" }) { affiliations(first: 5) { nodes { person { name } } } } }", 40),
    ];

    public async Task InitializeAsync()
    {
        if (Neo4jServer.Missing is not null)
        {
            return;
        }

        await Neo4jServer.Get().WipeAsync();
        using (var stores = await OpenAsync())
        {
            await AddAsync(stores, Around());
        }

        _spy = await Neo4jSpy.StartAsync(Neo4jServer.Get().Uri);
        _service = await ServiceProcess.StartAsync(StoreSettings.Neo4j(_spy.Uri));
    }

    public async Task DisposeAsync()
    {
        _service?.Dispose();
        await (_spy?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [Neo4jFact]
    public async Task As_many_statements_are_sent_for_fifty_as_for_five()
    {
        foreach (var query in Paged)
        {
            var five = (await AskAsync(query, new { first = 5 })).Select(statement => statement.Tag).Order(StringComparer.Ordinal);
            var fifty = (await AskAsync(query, new { first = 50 })).Select(statement => statement.Tag).Order(StringComparer.Ordinal);
            Assert.True(five.SequenceEqual(fifty), $"{query}\n5: {string.Join(", ", five)}\n50: {string.Join(", ", fifty)}");
        }
    }

    [Neo4jFact]
    public async Task A_question_reads_what_it_needs_and_no_more_when_the_graph_grows_tenfold()
    {
        var before = new List<IReadOnlyList<SpiedStatement>>();
        foreach (var (query, _) in Bounded)
        {
            before.Add(await AskAsync(query));
        }

        using (var stores = await OpenAsync())
        {
            await AddAsync(stores, Besides());
        }

        foreach (var ((query, most), was) in Bounded.Zip(before))
        {
            var now = await AskAsync(query);
            var rows = now.Sum(statement => statement.Rows);
            Assert.True(rows <= most, $"{query} read {rows} rows: {string.Join(", ", now)}");
            Assert.True(rows <= was.Sum(statement => statement.Rows) + 10, $"{query} read {was.Sum(statement => statement.Rows)} rows and now {rows}: {string.Join(", ", now)}");
            Assert.Equal(was.Select(statement => statement.Tag).Order(StringComparer.Ordinal), now.Select(statement => statement.Tag).Order(StringComparer.Ordinal));
            Assert.DoesNotContain(now, statement => statement.Tag.StartsWith("enumerate", StringComparison.Ordinal));
        }
    }

    private static Task<Neo4jStores> OpenAsync() =>
        Neo4jStores.OpenForWritingAsync(new Neo4jOptions { Uri = Neo4jServer.Get().Uri }, TimeProvider.System, default);

    private async Task<IReadOnlyList<SpiedStatement>> AskAsync(string query, object? variables = null)
    {
        _spy.Take();
        await _service.AskAsync(query, variables);
        return _spy.Take();
    }

    private static async Task AddAsync(Neo4jStores stores, GraphBuilder builder)
    {
        var applied = await stores.Graph.AppliedAsync(default);
        var built = builder.Build();
        await stores.Records.PutTextsAsync(built.Documents, default);
        var delta = built.Delta(applied.Sequence + 1);
        await stores.Graph.ApplyAsync([delta with { Hash = unchecked(delta.Hash + applied.Hash) }], applied.Sequence, default);
    }

    /// <summary>One person who met sixty at seven events.</summary>
    private static GraphBuilder Around()
    {
        var graph = new GraphBuilder().Person("Ann Hub").Institution("Institute of Hubs").Affiliated("Ann Hub", "Institute of Hubs", "dean");
        for (var i = 0; i < 7; i++)
        {
            graph.Event(Name("Event", i), "2023-05-01").Attended("Ann Hub", Name("Event", i), sentence: 100 + i);
        }

        for (var i = 0; i < Meeters; i++)
        {
            graph.Person(Name("Guest", i)).Attended(Name("Guest", i), Name("Event", i % 7), sentence: 200 + i);
        }

        return graph;
    }

    /// <summary>Ten times as many people and events who have nothing to do with them.</summary>
    private static GraphBuilder Besides()
    {
        const string Article = "another article";
        var graph = new GraphBuilder();
        for (var i = 0; i < 7 * BesidesTimes; i++)
        {
            graph.Event(Name("Fair", i), "2023-07-01").Institution(Name("Bank", i)).Organized(Name("Bank", i), Name("Fair", i), article: Article, sentence: 1000 + i);
        }

        for (var i = 0; i < Meeters * BesidesTimes; i++)
        {
            graph.Person(Name("Visitor", i)).Attended(Name("Visitor", i), Name("Fair", i % (7 * BesidesTimes)), Article, sentence: 2000 + i);
        }

        return graph;
    }

    private static string Name(string word, int i) => string.Create(CultureInfo.InvariantCulture, $"{word} {i}");
}
