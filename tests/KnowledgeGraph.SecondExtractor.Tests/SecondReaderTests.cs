using KnowledgeGraph.Model;
using KnowledgeGraph.SecondExtractor.Grounding;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.SecondExtractor.Tests;

public sealed class SecondReaderTests
{
    private static readonly string Right = ChatReply.Statements(
        ("ATTENDED", "Samira Dahl", "Harbour Forum 2024", null, null, 2, Reading.Attended),
        ("ORGANIZED", "Port Authority of Amar", "Harbour Forum 2024", "ORGANIZER", null, 4, "The Harbour Forum 2024 was organized by the Port Authority of Amar"),
        ("AFFILIATED_WITH", "Samira Dahl", "Coastal Training Centre", null, "Director", 2, "Dr. Samira Dahl, Director of the Coastal Training Centre"));

    [Fact]
    public async Task What_both_readings_state_is_more_certain_and_nothing_of_the_rules_is_lost()
    {
        await using var reading = await Reading.StartAsync(_ => ChatReply.Of(Right));

        var fused = await reading.ReadAsync();

        Assert.Equal(Reading.Rules.Statements.Length, fused.Statements.Length);
        Assert.Equal(3, reading.Reader.Summary.Agreed);
        Assert.All(Reading.Rules.Statements.Zip(fused.Statements), pair =>
        {
            var agreed = pair.Second.Rule.EndsWith(Fusion.Agreed, StringComparison.Ordinal);
            Assert.Equal(agreed ? pair.First with { Rule = pair.Second.Rule, Confidence = pair.Second.Confidence } : pair.First, pair.Second);
            Assert.Equal(agreed, pair.Second.Confidence > pair.First.Confidence);
        });
        Assert.Equal(Reading.Rules.Extractor + "+small/1", fused.Extractor);
        Assert.Equal((1, 700L, 50L), (reading.Reader.Summary.Requests, reading.Reader.Summary.InputTokens, reading.Reader.Summary.OutputTokens));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_only_the_model_states_is_kept_on_demand_and_never_sure(bool keeps)
    {
        await using var reading = await Reading.StartAsync(_ => ChatReply.Of(Right), options => options with { KeepsUnconfirmed = keeps });
        var rules = Reading.RulesWithout(Relation.Organized);

        var fused = await reading.ReadAsync(rules);

        Assert.Equal(1, reading.Reader.Summary.Alone);
        var alone = fused.Statements.Where(s => s.Rule == Gate.Rule).ToList();
        Assert.Equal(rules.Statements.Length + alone.Count, fused.Statements.Length);
        if (!keeps)
        {
            Assert.Empty(alone);
            return;
        }

        var statement = Assert.Single(alone);
        Assert.Equal((Relation.Organized, OrganizerRole.Organizer, Modality.Asserted, 600), (statement.Relation, statement.Role, statement.Modality, statement.Confidence));
        Assert.Equal("The Harbour Forum 2024 was organized by the Port Authority of Amar", statement.Quote.Of(Reading.Article.Text));
        Assert.Equal("Port Authority of Amar", fused.Mentions[statement.Subject].At.Of(Reading.Article.Text), ignoreCase: true);
        Assert.True(fused.Sentences[statement.Sentence].Contains(statement.Quote));
    }

    [Fact]
    public async Task A_model_that_says_nothing_changes_nothing_but_the_readers_name()
    {
        await using var reading = await Reading.StartAsync(_ => ChatReply.Of(ChatReply.Statements()));

        var fused = await reading.ReadAsync();

        Assert.Equal(Reading.Bytes(Reading.Rules with { Extractor = fused.Extractor }), Reading.Bytes(fused));
    }

    [Fact]
    public async Task The_model_is_asked_with_a_strict_schema_and_neither_tools_nor_storage()
    {
        await using var reading = await Reading.StartAsync(_ => ChatReply.Of(Right), options => options with { Key = "sk-secret" });
        await reading.ReadAsync();

        var request = Assert.Single(reading.Server.Requests);
        var format = request.Body.GetProperty("response_format");
        Assert.Equal("json_schema", format.GetProperty("type").GetString());
        Assert.True(format.GetProperty("json_schema").GetProperty("strict").GetBoolean());
        Assert.False(format.GetProperty("json_schema").GetProperty("schema").GetProperty("additionalProperties").GetBoolean());
        Assert.Equal(("small", 0), (request.Body.GetProperty("model").GetString(), request.Body.GetProperty("temperature").GetInt32()));
        Assert.False(request.Body.TryGetProperty("tools", out _));
        Assert.False(request.Body.TryGetProperty("store", out _));
        Assert.Equal("Bearer sk-secret", request.Authorization);
    }

    [Fact]
    public async Task The_key_stands_in_no_log_no_summary_and_no_file()
    {
        await using var reading = await Reading.StartAsync(request => request.Number == 1 ? ChatReply.Error(500) : ChatReply.Of("sk-secret?"), options => options with { Key = "sk-secret" });
        await reading.ReadAsync();
        await using var right = await Reading.StartAsync(_ => ChatReply.Of(Right), options => options with { Key = "sk-secret", CacheFolder = reading.CacheFolder });
        await right.ReadAsync();

        Assert.NotEmpty(reading.Log);
        var files = Directory.GetFiles(reading.CacheFolder, "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.All([.. reading.Log, .. right.Log, reading.Reader.Summary.ToString(), reading.Options.ToString(), .. files.Select(File.ReadAllText)], text => Assert.DoesNotContain("sk-secret", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Kept_answers_give_the_same_bytes_without_a_request()
    {
        await using var reading = await Reading.StartAsync(_ => ChatReply.Of(Right), options => options with { KeepsUnconfirmed = true });
        var first = await reading.ReadAsync(Reading.RulesWithout(Relation.Organized));
        await reading.Server.DisposeAsync();

        using var again = reading.Again();
        var second = await again.ReadAsync(Reading.Article, Reading.RulesWithout(Relation.Organized), default);

        Assert.Equal(Reading.Bytes(first), Reading.Bytes(second));
        Assert.Equal((0, 1, 0L), (again.Summary.Requests, again.Summary.BlocksFromCache, again.Summary.InputTokens));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"Model":"other","Prompt":"1","Article":"x","Answers":[]}""")]
    [InlineData("""{"Model":"small","Prompt":"1"}""")]
    [InlineData("""{"Model":"small","Prompt":"1","Article":"ARTICLE","Answers":[null,{"Block":"a"},{"Block":"a","Content":"{}"},{"Block":"a","Content":"{}"}]}""")]
    public async Task A_kept_answer_that_cannot_be_read_is_asked_for_again(string spoilt)
    {
        await using var reading = await Reading.StartAsync(_ => ChatReply.Of(Right));
        await reading.ReadAsync();
        var file = Assert.Single(Directory.GetFiles(reading.CacheFolder, "*", SearchOption.AllDirectories));
        await File.WriteAllTextAsync(file, spoilt.Replace("ARTICLE", Reading.Article.ToId().ToString(), StringComparison.Ordinal));

        using var again = reading.Again();
        await again.ReadAsync(Reading.Article, Reading.Rules, default);

        Assert.Equal((1, 0), (again.Summary.Requests, again.Summary.BlocksFromCache));
    }

    [Fact]
    public async Task A_budget_that_is_used_up_ends_the_asking_and_leaves_the_rules_facts()
    {
        await using var reading = await Reading.StartAsync(_ => ChatReply.Of(Right), options => options with { MostTokens = 700, InputPrice = 2m, OutputPrice = 8m });
        await reading.ReadAsync();
        var next = Reading.Article with { Title = "Another" };

        var facts = await reading.Reader.ReadAsync(next, Reading.Rules, default);

        Assert.Single(reading.Server.Requests);
        Assert.Equal(Reading.Bytes(Reading.Rules), Reading.Bytes(facts));
        Assert.Equal((1, 0.0018m), (reading.Reader.Summary.BlocksSkipped, reading.Reader.Summary.Cost));
        Assert.EndsWith("700 tokens in, 50 out, cost 0.0018; stopped: 700 tokens are used up", reading.Reader.Summary.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_answered_in_part_stays_the_rules_and_only_the_rest_is_asked_another_time()
    {
        var article = Reading.Article with { Text = Reading.Article.Text + "\n\n" + string.Concat(Enumerable.Range(1, 5).Select(i => $"The crew of boat {i} went home. ")) };
        var rules = Extraction.ArticleExtractor.Create().Extract(article);
        await using var reading = await Reading.StartAsync(request => request.Number == 2 ? ChatReply.Error(400) : ChatReply.Of(request.Number == 1 ? Right : ChatReply.Statements()));

        var part = await reading.Reader.ReadAsync(article, rules, default);
        using var again = reading.Again();
        var whole = await again.ReadAsync(article, rules, default);

        Assert.Equal((Reading.Bytes(rules), 0, 1), (Reading.Bytes(part), reading.Reader.Summary.Agreed, reading.Reader.Summary.BlocksSkipped));
        Assert.Equal((1, 1, 3), (again.Summary.Requests, again.Summary.BlocksFromCache, again.Summary.Agreed));
        Assert.NotEqual(rules.Extractor, whole.Extractor);
    }

    [Fact]
    public async Task A_long_article_is_asked_for_block_by_block()
    {
        var sentences = string.Concat(Enumerable.Range(1, 20).Select(i => $"The delegation visited harbour number {i} and talked to the crews there. "));
        var article = Reading.Article with { Text = Reading.Article.Text + "\n\n" + sentences };
        var rules = Extraction.ArticleExtractor.Create().Extract(article);
        await using var reading = await Reading.StartAsync(_ => ChatReply.Of(ChatReply.Statements()));

        await reading.Reader.ReadAsync(article, rules, default);

        var asked = reading.Server.Requests.Select(request => request.Messages[1]).ToList();
        Assert.Equal((rules.Sentences.Length + 7) / 8, asked.Count);
        Assert.All(asked, question => Assert.InRange(question.Split('\n').Count(line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^\[\w+\] \d+: ")), 1, 8));
        Assert.Contains("] 1: The Harbour Forum", asked[0], StringComparison.Ordinal);
        Assert.Contains($"] {rules.Sentences.Length}: ", asked[^1], StringComparison.Ordinal);
    }
}
