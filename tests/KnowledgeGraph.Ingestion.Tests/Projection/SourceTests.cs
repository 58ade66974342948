using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests.Projection;

/// <summary>Who counts as an independent source of what.</summary>
public sealed class SourceTests
{
    private const string Agency = "The harbour of Salt Reach had lain half empty for most of the winter because pilots of Vesterland would not board ships under the flag of Norrland";
    private const string More = "Owners at Porthaven had asked the council of Danuvia for one register since the storm of 2016 and were told in February that waiting times had risen to 41 hours";
    private const string Other = "Farmers near Bellerive threw their caps in the air when Odile Marchetti of the Rural Bank said that a woman with 3 goats and a plan is as good a debtor as Konrad Imboden";
    private const string Last = "The notaries of Ostermoos and Zgraggen will ask Petra Hollenstein to read annex 7 aloud before the Kredo papers are signed in the shed by the tram depot";

    [Fact]
    public async Task Papers_that_print_one_text_are_one_source_and_raise_no_confidence()
    {
        using var recorded = new RecordedGraph();
        await recorded.RecordAsync(Paper("a", Agency, More), Paper("b", "Reprinted", Agency, More), Paper("c", Agency));
        var row = await AttendedAsync(recorded);
        Assert.Equal(new SourceCounts(3, 3, 1), row.Sources);
        Assert.Equal(900, row.Confidence);

        await recorded.RecordAsync(Paper("d", Other));
        row = await AttendedAsync(recorded);
        Assert.Equal(new SourceCounts(4, 4, 2), row.Sources);
        Assert.Equal(990, row.Confidence);
        Assert.Empty((await recorded.VerifyAsync()).Problems);
    }

    [Fact]
    public async Task An_article_that_joins_two_texts_joins_their_groups_and_its_retraction_parts_them()
    {
        using var recorded = new RecordedGraph();
        var bridge = Paper("bridge", Agency, More, Other, Last);
        await recorded.RecordAsync(Paper("a", Agency, More), Paper("b", Other, Last));
        Assert.Equal(2, (await AttendedAsync(recorded)).Sources.Independent);
        var before = await recorded.HashAsync();

        await recorded.RecordAsync(bridge);
        var articles = await recorded.RowsAsync<ArticleRow>();
        Assert.Equal(articles.Min(row => row.Id), Assert.Single(articles.Select(row => row.Copies!.Group).Distinct()));
        Assert.All(articles.Where(row => row.Id != bridge.Document.ToId()), row => Assert.Equal(bridge.Document.ToId(), row.Copies!.Nearest));
        Assert.Equal(new SourceCounts(3, 3, 1), (await AttendedAsync(recorded)).Sources);

        await recorded.RetractAsync(bridge);
        Assert.Equal(2, (await AttendedAsync(recorded)).Sources.Independent);
        Assert.Equal(before, await recorded.HashAsync());
    }

    [Fact]
    public async Task What_the_organizer_and_a_speakers_employer_publish_is_one_source()
    {
        using var recorded = new RecordedGraph();
        var organizer = new ArticleBuilder("o", null, "Larkspur Estuary Institute").Prose(Agency)
            .Organized("Larkspur Estuary Institute", "Tidal Trade Forum").Attended("Tobias Ferreira", "Tidal Trade Forum").On("Tidal Trade Forum", "2021-12-22").Build();
        var employer = new ArticleBuilder("e", null, "Harbour University").Prose(Other)
            .Affiliated("Tobias Ferreira", "Dean", "Harbour University").Attended("Tobias Ferreira", "Tidal Trade Forum").On("Tidal Trade Forum", "2021-12-22").Build();
        var paper = Paper("p", Last);

        await recorded.RecordAsync(organizer, employer);
        Assert.Equal(new SourceCounts(2, 2, 1), (await AttendedAsync(recorded)).Sources);
        await recorded.RecordAsync(paper);
        Assert.Equal(new SourceCounts(3, 3, 2), (await AttendedAsync(recorded)).Sources);
        Assert.Equal(990, (await AttendedAsync(recorded)).Confidence);
        Assert.Empty((await recorded.VerifyAsync()).Problems);
    }

    [Fact]
    public async Task Who_turns_out_to_be_the_organizer_was_never_independent()
    {
        using var recorded = new RecordedGraph();
        var own = new ArticleBuilder("o", null, "Larkspur Estuary Institute").Prose(Agency)
            .Country("Larkspur Estuary Institute", "MY").Attended("Tobias Ferreira", "Tidal Trade Forum").On("Tidal Trade Forum", "2021-12-22").Build();
        var employer = new ArticleBuilder("e", null, "Harbour University").Prose(Other)
            .Affiliated("Tobias Ferreira", "Dean", "Harbour University").Attended("Tobias Ferreira", "Tidal Trade Forum").On("Tidal Trade Forum", "2021-12-22").Build();
        await recorded.RecordAsync(own, employer);
        Assert.Equal(2, (await AttendedAsync(recorded)).Sources.Independent);

        var reveals = new ArticleBuilder("r", null, "Evening Star").Prose(Last).Organized("Larkspur Estuary Institute", "Tidal Trade Forum").On("Tidal Trade Forum", "2021-12-22").Build();
        await recorded.RecordAsync(reveals);
        var row = await AttendedAsync(recorded);
        Assert.Equal((1, 900), (row.Sources.Independent, row.Confidence));

        await recorded.RetractAsync(reveals);
        row = await AttendedAsync(recorded);
        Assert.Equal((2, 990), (row.Sources.Independent, row.Confidence));
    }

    [Fact]
    public async Task A_value_that_one_text_gives_in_many_papers_loses_to_one_that_two_texts_give()
    {
        using var recorded = new RecordedGraph();
        await recorded.RecordAsync(Dated("a", "2021-05", Agency), Dated("b", "2021-05", "Reprint", Agency), Dated("c", "2021-05", "Once more", Agency));
        await recorded.RecordAsync(Dated("d", "2021-05-02", Other), Dated("e", "2021-05-02", Last));

        var happening = (await recorded.RowsAsync<EntityRow>()).Single(row => row.EntityKind == EntityKind.Event);
        Assert.Equal("2021-05-02", happening.Event!.Start!.Value.ToString());
    }

    [Fact]
    public async Task Lines_of_imported_facts_are_nobodys_copies()
    {
        using var recorded = new RecordedGraph();
        await recorded.RecordAsync(Paper("a", Agency, More) with { Facts = Paper("a", Agency, More).Facts with { Extractor = "import/1" } }, Paper("b", "Reprinted", Agency, More));
        Assert.All(await recorded.RowsAsync<ArticleRow>(), row => Assert.Null(row.Copies));
        Assert.Single(await recorded.RowsAsync<SketchRow>());
    }

    private static IncomingFacts Paper(string name, params string[] sentences) =>
        sentences.Aggregate(new ArticleBuilder(name, null, $"Paper {name}"), (builder, words) => builder.Prose(words)).Attended("Tobias Ferreira", "Tidal Trade Forum").On("Tidal Trade Forum", "2021-12-22").Build();

    private static IncomingFacts Dated(string name, string day, params string[] sentences) =>
        sentences.Aggregate(new ArticleBuilder(name, null, $"Paper {name}"), (builder, words) => builder.Prose(words)).On("Tidal Trade Forum", day).Build();

    private static async Task<ParticipationRow> AttendedAsync(RecordedGraph recorded) =>
        Assert.Single(await recorded.RowsAsync<ParticipationRow>(), row => row.Relation == Relation.Attended);
}
