using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests.Projection;

public sealed class ProjectorTests
{
    private static readonly IncomingFacts First = new ArticleBuilder("a", "2021-12-23")
        .Organized("Larkspur Estuary Institute", "Harbour Trade Seminar")
        .On("Harbour Trade Seminar", "2021-12-22")
        .PartOf("closing ceremony", "Harbour Trade Seminar")
        .Affiliated("Tobias Ferreira", "Director", "Larkspur Estuary Institute")
        .Attended("Tobias Ferreira", "closing ceremony")
        .Spoke("Anneke Okonkwo", "closing ceremony")
        .Build();

    private static readonly IncomingFacts Second = new ArticleBuilder("b", "2021-12-24")
        .On("Harbour Trade Seminar", "2021-12-22")
        .Affiliated("Tobias Ferreira", "Director", "Larkspur Estuary Institute")
        .Attended("Tobias Ferreira", "Harbour Trade Seminar")
        .Build();

    [Fact]
    public async Task Statements_stand_behind_one_participation_for_each_entity_event_relation_and_role()
    {
        using var recorded = new RecordedGraph();
        await recorded.RecordAsync(First);
        var participations = await recorded.RowsAsync<ParticipationRow>();
        var statements = await recorded.RowsAsync<StatementRow>();
        Assert.Equal(3, participations.Count);
        Assert.All(participations, row => Assert.All(row.Statements, id => Assert.Equal(row.Id, statements.Single(statement => statement.Id == id).Link)));
        Assert.Single(await recorded.RowsAsync<AffiliationRow>());
    }

    [Fact]
    public async Task Quotes_are_the_text_to_the_letter()
    {
        using var recorded = new RecordedGraph();
        await recorded.RecordAsync(First);
        Assert.All(await recorded.RowsAsync<StatementRow>(), row => Assert.Equal(First.Document.Text[row.At.Start..row.At.End], row.Quote));
        Assert.All(await recorded.RowsAsync<MentionRow>(), row => Assert.Equal(First.Document.Text[row.At.Start..row.At.End], row.Text));
    }

    [Fact]
    public async Task Only_what_is_asserted_makes_a_link()
    {
        using var recorded = new RecordedGraph();
        await recorded.RecordAsync(new ArticleBuilder().Attended("Tobias Ferreira", "Harbour Trade Seminar", Modality.Planned).Build());
        Assert.Empty(await recorded.RowsAsync<ParticipationRow>());
        Assert.Equal(Modality.Planned, Assert.Single(await recorded.RowsAsync<StatementRow>()).Modality);
    }

    [Fact]
    public async Task A_part_has_its_whole_as_root()
    {
        using var recorded = new RecordedGraph();
        await recorded.RecordAsync(First);
        var events = (await recorded.RowsAsync<EntityRow>()).Where(row => row.Event is not null).ToDictionary(row => row.Name);
        Assert.Equal(events["Harbour Trade Seminar"].Id, events["closing ceremony"].Event!.Root);
        Assert.All(await recorded.RowsAsync<ParticipationRow>(), row => Assert.Equal(events["Harbour Trade Seminar"].Id, row.Root));
    }

    [Fact]
    public async Task A_cycle_of_parts_loses_its_weakest_edge()
    {
        using var recorded = new RecordedGraph();
        const string Whole = "3rd Tidal Research Congress";
        const string Part = "12th Estuary Modelling Workshop";
        await recorded.RecordAsync(Dated("a").PartOf(Part, Whole).Build());
        await recorded.RecordAsync(Dated("b").PartOf(Part, Whole).PartOf(Whole, Part).Build());
        var events = (await recorded.RowsAsync<EntityRow>()).ToDictionary(row => row.Name);
        Assert.Equal(2, events.Count);
        Assert.Equal(events[Whole].Id, events[Part].Event!.PartOf);
        Assert.Null(events[Whole].Event!.PartOf);

        static ArticleBuilder Dated(string uri) => new ArticleBuilder(uri).On(Whole, "2021-05-01").On(Part, "2021-05-01");
    }

    [Fact]
    public async Task Recording_again_writes_nothing()
    {
        using var recorded = new RecordedGraph();
        await recorded.RecordAsync(First, Second);
        var before = await recorded.AppliedAsync();
        var outcomes = await recorded.RecordAsync(Second, First, First);
        Assert.Equal(before, await recorded.AppliedAsync());
        Assert.All(outcomes, outcome => Assert.False(outcome.Changed));
    }

    [Fact]
    public async Task A_further_uri_of_the_same_article_is_added_beside_the_first()
    {
        using var recorded = new RecordedGraph();
        await recorded.RecordAsync(First);
        Assert.True((await recorded.RecordAsync(First with { Uri = "z" }))[0].Changed);
        Assert.Equal("a z", string.Join(' ', Assert.Single(await recorded.RowsAsync<ArticleRow>()).Uris));
        Assert.Empty((await recorded.VerifyAsync()).Problems);
    }

    [Fact]
    public async Task Retracting_gives_the_former_graph_hash()
    {
        using var recorded = new RecordedGraph();
        await recorded.RecordAsync(First);
        var before = await recorded.HashAsync();
        await recorded.RecordAsync(Second);
        Assert.NotEqual(before, await recorded.HashAsync());
        Assert.True((await recorded.RetractAsync(Second)).Found);
        Assert.Equal(before, await recorded.HashAsync());
        Assert.False((await recorded.RetractAsync(Second)).Found);
    }

    [Fact]
    public async Task A_retracted_article_stays_known_as_retracted()
    {
        using var recorded = new RecordedGraph();
        await recorded.RecordAsync(First);
        await recorded.RetractAsync(First);
        Assert.NotNull(Assert.Single(await recorded.RowsAsync<ArticleRow>()).RetractedAt);
        Assert.Empty(await recorded.RowsAsync<EntityRow>());
        Assert.Equal(UInt128.Zero, await recorded.HashAsync());
    }

    [Fact]
    public async Task Two_articles_that_say_the_same_raise_the_confidence_and_count_as_two_sources()
    {
        using var recorded = new RecordedGraph();
        await recorded.RecordAsync(First, Second);
        var affiliation = Assert.Single(await recorded.RowsAsync<AffiliationRow>());
        Assert.Equal(990, affiliation.Confidence);
        Assert.Equal(2, affiliation.Sources.Articles);
    }

    [Fact]
    public async Task The_post_that_an_article_names_says_on_whose_behalf()
    {
        using var recorded = new RecordedGraph();
        await recorded.RecordAsync(First);
        var entities = (await recorded.RowsAsync<EntityRow>()).ToDictionary(row => row.Id, row => row.Name);
        var participation = (await recorded.RowsAsync<ParticipationRow>()).Single(row => entities[row.Entity] == "Tobias Ferreira");
        var representation = Assert.Single(participation.OnBehalfOf);
        Assert.Equal("Larkspur Estuary Institute", entities[representation.Institution]);
        Assert.False(representation.Stated);
    }

    [Fact]
    public async Task An_effect_tells_new_entities_and_statements()
    {
        using var recorded = new RecordedGraph();
        var effect = (await recorded.RecordAsync(First))[0].Effect;
        Assert.Equal((5, 4, 0, 0), (effect.NewEntities, effect.StatementsAdded, effect.StatementsMoved, effect.StatementsRemoved));
        var removed = (await recorded.RetractAsync(First)).Effect;
        Assert.Equal((0, 4), (removed.NewEntities, removed.StatementsRemoved));
    }
}
