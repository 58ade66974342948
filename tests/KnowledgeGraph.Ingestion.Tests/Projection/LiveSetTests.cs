using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests.Projection;

/// <summary>The graph is a pure function of the live set: random articles over few names, so that everything touches everything.</summary>
public sealed class LiveSetTests
{
    private static readonly Resolver Rules = Resolver.Create();
    private static readonly string[] People = ["Li Ping", "Zhang Yan", "Tobias Ferreira", "Anneke Okonkwo", "Rahim bin Osman", "Chen Wei"];
    private static readonly string[] Institutions = ["Ministry of Trade", "Harbour University", "Institute of Tidal Studies", "Ministry of Science"];
    private static readonly string[] Events = ["Harbour Trade Seminar", "5th Tidal Forum", "6th Tidal Forum", "opening ceremony", "closing ceremony"];
    private static readonly string[] Days = ["2021-05-01", "2021-05-02", "2022-06", "2023"];
    private static readonly string[] Countries = ["CN", "MY"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Any_order_of_arrival_gives_the_same_graph(int seed)
    {
        var random = new Random(seed);
        var articles = Articles(random, 8);
        var expected = await HashAsync(articles);
        for (var i = 0; i < 3; i++)
        {
            random.Shuffle(articles);
            Assert.Equal(expected, await HashAsync(articles));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Batches_duplicates_and_retractions_leave_what_the_live_articles_say(int seed)
    {
        var random = new Random(seed);
        var articles = Articles(random, 10);
        using var recorded = new RecordedGraph();
        foreach (var batch in articles.Concat(articles.Take(3)).Chunk(1 + random.Next(4)))
        {
            await recorded.RecordAsync(batch);
        }

        var live = articles.ToList();
        foreach (var gone in articles.Where(_ => random.Next(3) == 0))
        {
            await recorded.RetractAsync(gone);
            live.Remove(gone);
        }

        Assert.Equal(await HashAsync([.. live]), await recorded.HashAsync());
        Assert.Empty((await recorded.VerifyAsync()).Problems);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Reading_at_a_sequence_is_reading_a_store_fed_that_prefix(int seed)
    {
        var random = new Random(seed);
        var articles = Articles(random, 6);
        using var recorded = new RecordedGraph();
        foreach (var article in articles)
        {
            await recorded.RecordAsync(article);
        }

        await recorded.RetractAsync(articles[2]);
        var prefix = random.Next(1, articles.Length);
        using var fresh = new RecordedGraph();
        foreach (var article in articles.Take(prefix))
        {
            await fresh.RecordAsync(article);
        }

        var then = (await recorded.RowsAsync<Row>(prefix)).Select(row => (row.Kind, row.Id, Json: Convert.ToHexString(RowCodec.ToJson(row))));
        var now = (await fresh.RowsAsync<Row>()).Select(row => (row.Kind, row.Id, Json: Convert.ToHexString(RowCodec.ToJson(row))));
        Assert.Equal(now, then);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task What_the_projector_remembers_changes_nothing(int seed)
    {
        var random = new Random(seed);
        var articles = Articles(random, 12);
        Assert.Equal(await HashAsync(articles, remembers: 0), await HashAsync(articles));
        Assert.Equal(await HashAsync(articles, remembers: random.Next(40)), await HashAsync(articles));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Memberships_that_came_one_by_one_stand_as_if_resolved_at_once(int seed)
    {
        using var recorded = new RecordedGraph();
        foreach (var article in Articles(new Random(seed), 12))
        {
            await recorded.RecordAsync(article);
        }

        var rows = await recorded.RowsAsync<MembershipRow>();
        foreach (var kind in rows.GroupBy(row => row.Profile.Kind))
        {
            var resolved = Rules.Resolve(kind.Key, [.. kind.Select(row => row.Profile)], []);
            Assert.Equal(
                resolved.SelectMany(cluster => cluster.Members.Select(member => (member.Membership, cluster.Entity, member.Joined, member.Score))).Order(),
                kind.Select(row => (row.Id, row.Entity, row.Joined, row.Score)).Order());
        }
    }

    private static async Task<UInt128> HashAsync(IncomingFacts[] articles, int remembers = 1_000)
    {
        using var recorded = new RecordedGraph(remembers: remembers);
        foreach (var article in articles)
        {
            await recorded.RecordAsync(article);
        }

        return await recorded.HashAsync();
    }

    internal static IncomingFacts[] Articles(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(i => Article(random, i)).DistinctBy(article => article.Document.ToId())];

    private static IncomingFacts Article(Random random, int number)
    {
        var builder = new ArticleBuilder($"u{number}", random.Next(3) == 0 ? null : Pick(random, Days));
        for (var i = 2 + random.Next(8); i > 0; i--)
        {
            _ = random.Next(7) switch
            {
                0 => builder.Affiliated(Pick(random, People), "Director", Pick(random, Institutions)),
                1 => builder.Attended(Pick(random, People), Pick(random, Events)),
                2 => builder.Spoke(Pick(random, People), Pick(random, Events)),
                3 => builder.Organized(Pick(random, Institutions), Pick(random, Events)),
                4 => builder.On(Pick(random, Events), Pick(random, Days)),
                5 => builder.PartOf(Pick(random, Events), Pick(random, Events)),
                _ => random.Next(2) == 0
                    ? builder.Country(Pick(random, Institutions), Pick(random, Countries))
                    : builder.Dealt(Pick(random, People), Pick(random, People), Pick(random, Events)),
            };
        }

        return builder.Build();
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
