namespace KnowledgeGraph.Api.Tests.Questions;

/// <summary>Correcting the record, on a service of its own.</summary>
public sealed class MutationTests : IAsyncLifetime
{
    private const string Ingest = """
        mutation($input: ArticleInput!) {
          ingestArticle(input: $input) {
            changed
            article { id uris publisher published { value origin } }
            effect { newEntities statementsAdded statementsMoved statementsRemoved replaced { before after } }
            errors { code message field }
          }
        }
        """;

    private const string Retract = "mutation($input: RetractArticleInput!) { retractArticle(input: $input) { article { id retractedAt } effect { statementsRemoved } errors { code message field } } }";

    private static readonly object Article = new
    {
        text = "On May 1, 2024, Mr. John Smith, Director of the Paris Institute, attended the Paris Forum together with Ms. Jane Miller, President of the Lyon Institute.\n",
        uri = "https://example.org/paris",
        publisher = "Example",
        published = "2024-05-02",
    };

    private RunningApi _api = null!;

    public async Task InitializeAsync() => _api = await RunningApi.StartEmptyAsync();

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Fact]
    public async Task An_article_changes_the_record_once()
    {
        var first = await _api.AskAsync(Ingest, new { input = Article });
        Assert.Empty(first.Errors.Select(error => error.ToString()));
        Assert.True(first["ingestArticle.changed"].GetBoolean());
        Assert.True(first["ingestArticle.effect.newEntities"].GetInt32() > 0);
        Assert.Equal("2024-05-02", first.Text("ingestArticle.article.published.value"));
        var state = await StateAsync();

        var again = await _api.AskAsync(Ingest, new { input = Article });
        Assert.False(again["ingestArticle.changed"].GetBoolean());
        Assert.Equal(first.Text("ingestArticle.article.id"), again.Text("ingestArticle.article.id"));
        Assert.Equal(state, await StateAsync());
    }

    [Fact]
    public async Task A_page_is_recorded_as_the_article_on_it()
    {
        const string Page = "<title>Forum opens | Example</title><meta property='og:site_name' content='Example'><link rel=canonical href='https://example.org/forum'><nav><p>Home and many other places</p></nav>"
            + "<p>On May 1, 2024, Mr. John Smith, Director of the Paris Institute, attended the Paris Forum.</p>";

        var page = await _api.AskAsync(Ingest, new { input = new { text = Page, contentType = "HTML", published = "2024-05-02" } });
        var text = await _api.AskAsync(Ingest, new
        {
            input = new { text = "Forum opens\n\nOn May 1, 2024, Mr. John Smith, Director of the Paris Institute, attended the Paris Forum.", title = "Forum opens", uri = "https://example.org/forum", publisher = "Example", published = "2024-05-02" },
        });
        var empty = await _api.AskAsync(Ingest, new { input = new { text = "<script>draw()</script>", contentType = "HTML" } });

        Assert.True(page["ingestArticle.changed"].GetBoolean());
        Assert.Equal("Example", page.Text("ingestArticle.article.publisher"));
        Assert.Equal(page.Text("ingestArticle.article.id"), text.Text("ingestArticle.article.id"));
        Assert.False(text["ingestArticle.changed"].GetBoolean());
        Assert.Equal("The page holds no article: 0 characters of text stand outside of menus, scripts and forms.", empty.Text("ingestArticle.errors.0.message"));
    }

    [Fact]
    public async Task Retracting_gives_back_the_former_graph()
    {
        await _api.AskAsync(Ingest, new { input = new { text = "On June 3, 2023, Mr. John Smith attended the Lyon Forum.\n" } });
        var (_, before) = await StateAsync();
        var article = (await _api.AskAsync(Ingest, new { input = Article })).Text("ingestArticle.article.id");
        Assert.NotEqual(before, (await StateAsync()).Hash);

        var retracted = await _api.AskAsync(Retract, new { input = new { id = article, reason = "a test" } });
        Assert.Empty(retracted["retractArticle.errors"].EnumerateArray());
        Assert.True(retracted["retractArticle.effect.statementsRemoved"].GetInt32() > 0);
        Assert.Equal(before, (await StateAsync()).Hash);
        Assert.Equal("NOT_FOUND", (await _api.AskAsync(Retract, new { input = new { id = article } })).Text("retractArticle.errors.0.code"));
    }

    [Fact]
    public async Task A_previewed_retraction_tells_its_effect_and_changes_nothing()
    {
        const string Effect = "mutation($input: RetractArticleInput!) { retractArticle(input: $input) { article { id retractedAt } effect { newEntities replaced { before } statementsAdded statementsMoved statementsRemoved tiesGained tiesLost } errors { code } } }";
        var article = (await _api.AskAsync(Ingest, new { input = Article })).Text("ingestArticle.article.id");
        var state = await StateAsync();

        var preview = await _api.AskAsync(Effect, new { input = new { id = article, preview = true } });
        Assert.Equal((article, "null"), (preview.Text("retractArticle.article.id"), preview["retractArticle.article.retractedAt"].GetRawText()));
        Assert.Equal(state, await StateAsync());

        var retracted = await _api.AskAsync(Effect, new { input = new { id = article } });
        Assert.Equal(1, retracted["retractArticle.effect.tiesLost"].GetInt32());
        Assert.Equal(preview["retractArticle.effect"].GetRawText(), retracted["retractArticle.effect"].GetRawText());
        Assert.Equal("NOT_FOUND", (await _api.AskAsync(Effect, new { input = new { id = article, preview = true } })).Text("retractArticle.errors.0.code"));
    }

    [Fact]
    public async Task The_mutations_of_one_request_run_in_their_order()
    {
        var answer = await _api.AskAsync("""
            mutation {
              a: ingestArticle(input: { text: "On May 1, 2024, Mr. John Smith attended the Paris Forum." }) { changed }
              b: ingestArticle(input: { text: "On May 1, 2024, Mr. John Smith attended the Paris Forum." }) { changed }
            }
            """);
        Assert.Equal((true, false), (answer["a.changed"].GetBoolean(), answer["b.changed"].GetBoolean()));
    }

    [Theory]
    [InlineData("", "BAD_USER_INPUT", "The text is empty.")]
    [InlineData(" \n\t ", "BAD_USER_INPUT", "The text is empty.")]
    [InlineData("a\0b", "BAD_USER_INPUT", "The text holds a NUL at 1: it is not plain text.")]
    public async Task A_text_that_cannot_be_an_article_is_told_to_the_user(string text, string code, string message)
    {
        var answer = await _api.AskAsync(Ingest, new { input = new { text } });
        Assert.Empty(answer.Errors);
        Assert.Equal((code, message, """["input","text"]"""), (answer.Text("ingestArticle.errors.0.code"), answer.Text("ingestArticle.errors.0.message"), answer["ingestArticle.errors.0.field"].GetRawText()));
        Assert.Equal((false, 0), (answer["ingestArticle.changed"].GetBoolean(), (await StateAsync()).Sequence));
    }

    [Fact]
    public async Task A_text_over_the_limit_is_told_to_the_user()
    {
        await using var small = await RunningApi.StartEmptyAsync("KnowledgeGraph:Limits:ArticleBytes=100");
        var answer = await small.AskAsync(Ingest, new { input = new { text = new string('x', 200) } });
        Assert.Contains("100", answer.Text("ingestArticle.errors.0.message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x", "BAD_USER_INPUT")]
    [InlineData("Person:aaaaaaaaaaaaaaaaaaaaaaaaaa", "BAD_USER_INPUT")]
    [InlineData("Article:aaaaaaaaaaaaaaaaaaaaaaaaaa", "NOT_FOUND")]
    public async Task An_id_that_is_no_articles_is_told_to_the_user(string id, string code)
    {
        var answer = await _api.AskAsync(Retract, new { input = new { id } });
        Assert.Equal((code, """["input","id"]"""), (answer.Text("retractArticle.errors.0.code"), answer["retractArticle.errors.0.field"].GetRawText()));
    }

    private async Task<(int Sequence, string Hash)> StateAsync()
    {
        var answer = await _api.AskAsync("{ snapshot { sequence hash } }");
        return (answer["snapshot.sequence"].GetInt32(), answer.Text("snapshot.hash")!);
    }
}
