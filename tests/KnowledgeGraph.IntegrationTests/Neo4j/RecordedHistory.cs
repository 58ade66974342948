using KnowledgeGraph.Extraction;
using KnowledgeGraph.Hosting;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>
/// A history that is the same wherever it is recorded: the seeds one by one, articles about a few people more, a retraction, and an
/// article that comes again. An hour passes before each; the first is recorded at one o'clock.
/// </summary>
internal static class RecordedHistory
{
    /// <summary>Of the history's last entry.</summary>
    public const int Head = 11;

    /// <summary>What two of the articles print word for word.</summary>
    private const string Agency = "In the rain of Saturday evening some four hundred lanterns went up from Nordnes to Sandviken while the brass band of Laksevaag played Grieg "
        + "and the baker Olav Sunde handed out buns from a cart that had stood in the Hanseatic Museum since 1954, as the mayor of Askoy told Bergens Tidende";

    /// <returns>The graph hash in the end.</returns>
    public static async Task<UInt128> RecordAsync(KnowledgeGraphOptions options)
    {
        var clock = new ManualClock();
        using var store = await StoreConnection.OpenAsync(options, write: true, clock, default);
        using var recorder = new ArticleRecorder(store.Records, store.Graph, new Projector(store.Records, store.Graph, Resolver.Create()), ArticleExtractor.Create().Extract);
        await foreach (var seed in new ArticleReader(options.Limits).ReadAsync([Repository.At("seeds")], Stream.Null, default))
        {
            clock.Now += TimeSpan.FromHours(1);
            await recorder.RecordAsync([seed.Value!], "test", default);
        }

        var articles = Articles();
        foreach (var article in articles)
        {
            clock.Now += TimeSpan.FromHours(1);
            await recorder.RecordFactsAsync([article], "test", default);
        }

        clock.Now += TimeSpan.FromHours(1);
        await recorder.RetractAsync(articles[0].Document.ToId(), "withdrawn by its publisher", "test", preview: false, default);
        clock.Now += TimeSpan.FromHours(1);
        await recorder.RecordFactsAsync([articles[0] with { Publisher = "The Herald" }], "test", default);
        var applied = await store.Graph.AppliedAsync(default);
        Assert.Equal(Head, applied.Sequence);
        var printed = await store.Graph.GetAsync(RowKind.Article, [.. articles[2..].Select(article => article.Document.ToId())], applied.Sequence, default);
        Assert.All(printed, row => Assert.NotNull(((ArticleRow)row!).Copies));
        Assert.Equal([true, false], printed.Select(row => ((ArticleRow)row!).PublishedBy is not null));
        return applied.Hash;
    }

    private static IncomingFacts[] Articles() =>
    [
        new ArticleBuilder("https://a.example/summit", "2022-03-04")
            .On("Harbour Summit", "2022-03-02").PartOf("Opening of the Harbour Summit", "Harbour Summit")
            .Organized("Port Authority of Rotterdam", "Harbour Summit").Country("Port Authority of Rotterdam", "NL")
            .Affiliated("Ada Brandt", "director", "Port Authority of Rotterdam")
            .Attended("Ada Brandt", "Opening of the Harbour Summit").Spoke("Tomas Reyes", "Opening of the Harbour Summit")
            .Attended("Mina Solberg", "Harbour Summit").Dealt("Ada Brandt", "Tomas Reyes", "Opening of the Harbour Summit")
            .Build(),
        new ArticleBuilder("https://b.example/summit", "2022-03-05")
            .On("Harbour Summit", "2022-03-03").Organized("Port Authority of Rotterdam", "Harbour Summit").Country("Port Authority of Rotterdam", "NL").Attended("Tomas Reyes", "Harbour Summit").Attended("Ada Brandt", "Harbour Summit")
            .Attended("Mina Solberg", "Harbour Summit", KnowledgeGraph.Model.Modality.Planned)
            .Build(),
        new ArticleBuilder("https://b.example/fair", "2023-06-11", "City Museum of Bergen").Prose(Agency)
            .On("Lantern Fair", "2023-06-10").Organized("City Museum of Bergen", "Lantern Fair").Country("City Museum of Bergen", "NO")
            .Attended("Mina Solberg", "Lantern Fair").Attended("Jonas Weir", "Lantern Fair").Affiliated("Jonas Weir", "curator", "City Museum of Bergen")
            .Build(),
        new ArticleBuilder("https://c.example/fair", "2023-06-12", "The Herald").Prose(Agency)
            .Attended("Jonas Weir", "Lantern Fair").Attended("Wang Min", "Lantern Fair").Affiliated("Wang Min", "baker", "Guild of Bakers of Trondheim")
            .Build(),
    ];
}
