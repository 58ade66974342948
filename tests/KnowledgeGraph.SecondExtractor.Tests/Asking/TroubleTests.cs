using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.SecondExtractor.Tests.Asking;

/// <summary>Services that are slow, busy, broken or talk of something else: the rules' facts stand, whatever comes.</summary>
public sealed class TroubleTests
{
    private static readonly string Right = ChatReply.Statements(("ATTENDED", "Samira Dahl", "Harbour Forum 2024", null, null, 2, Reading.Attended));

    private static readonly Dictionary<string, (Func<ChatReply> Reply, int Requests, string Log)> Troubles = new()
    {
        ["busy"] = (() => ChatReply.Error(429, "0"), 3, "answered with status 429"),
        ["broken"] = (() => ChatReply.Error(500), 3, "answered with status 500"),
        ["key refused"] = (() => ChatReply.Error(401), 1, "answered with status 401"),
        ["bad request"] = (() => ChatReply.Error(400), 1, "answered with status 400"),
        ["sent on"] = (() => ChatReply.Error(307) with { Location = "/v1/chat/completions" }, 1, "answered with status 307"),
        ["a page"] = (() => new ChatReply(200, "<html>Sign in</html>"), 1, "no chat completion"),
        ["no choices"] = (() => new ChatReply(200, """{"id":"x","object":"chat.completion","created":1,"model":"m","choices":[]}"""), 1, "no chat completion"),
        ["refusal"] = (() => ChatReply.Of("", refusal: "I will not read this."), 1, "the model refused"),
        ["filtered"] = (() => ChatReply.Of("", "content_filter"), 1, "the model refused"),
        ["cut short"] = (() => ChatReply.Of(Right[..60], "length"), 2, "cut short"),
        ["truncated"] = (() => ChatReply.Of(Right[..60]), 2, "not JSON"),
        ["prose"] = (() => ChatReply.Of("Samira Dahl attended the forum."), 2, "not JSON"),
        ["fenced"] = (() => ChatReply.Of("```json\n" + Right + "\n```"), 2, "not JSON"),
        ["a list"] = (() => ChatReply.Of("[]"), 2, "must be an object"),
        ["another member"] = (() => ChatReply.Of("""{"statements":[],"thoughts":"none"}"""), 2, "must be an object"),
        ["a member less"] = (() => ChatReply.Of(Right.Replace("\"role\":null,", "", StringComparison.Ordinal)), 2, "statements[0]"),
        ["another type"] = (() => ChatReply.Of(Right.Replace("\"sentence\":2", "\"sentence\":\"2\"", StringComparison.Ordinal)), 2, "statements[0]"),
        ["another relation"] = (() => ChatReply.Of(Right.Replace("ATTENDED", "MARRIED", StringComparison.Ordinal)), 2, "statements[0]"),
        ["deep"] = (() => ChatReply.Of(new string('[', 5000)), 2, "not JSON"),
        ["endless"] = (() => ChatReply.Of($$"""{"statements":[{{string.Join(',', Enumerable.Repeat(Right[15..^2], 300))}}]}"""), 2, "more than 200"),
    };

    public static TheoryData<string> Names => [.. Troubles.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_cannot_be_taken_is_skipped_and_the_rules_facts_stand(string name)
    {
        var (reply, requests, log) = Troubles[name];
        await using var reading = await Reading.StartAsync(_ => reply(), options => options with { Retries = 2 });

        var facts = await reading.ReadAsync();

        Assert.Equal(Reading.Bytes(Reading.Rules), Reading.Bytes(facts));
        Assert.Equal(requests, reading.Server.Requests.Count);
        Assert.Equal(1, reading.Reader.Summary.BlocksSkipped);
        Assert.Contains(reading.Log, line => line.Contains(log, StringComparison.Ordinal));
        Assert.False(Directory.Exists(reading.CacheFolder));
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_left_after_the_time()
    {
        await using var reading = await Reading.StartAsync(_ => new ChatReply(200, "") { Hangs = true }, options => options with { Retries = 1, Timeout = TimeSpan.FromMilliseconds(300) });

        var facts = await reading.ReadAsync();

        Assert.Equal(Reading.Bytes(Reading.Rules), Reading.Bytes(facts));
        Assert.Equal(2, reading.Server.Requests.Count);
        Assert.Contains(reading.Log, line => line.Contains("did not answer in time", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_that_cannot_be_taken_is_mended_once()
    {
        await using var reading = await Reading.StartAsync(request => ChatReply.Of(request.Number == 1 ? "[]" : Right));

        await reading.ReadAsync();

        Assert.Equal((2, 1, 0), (reading.Reader.Summary.Requests, reading.Reader.Summary.Agreed, reading.Reader.Summary.BlocksSkipped));
        Assert.Contains("must be an object", reading.Server.Requests[1].Messages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_busy_service_is_asked_again_after_the_time_that_it_names()
    {
        await using var reading = await Reading.StartAsync(request => request.Number == 1 ? ChatReply.Error(429, "1") : ChatReply.Of(Right));
        var started = System.Diagnostics.Stopwatch.GetTimestamp();

        await reading.ReadAsync();

        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds, 0.9, 30);
        Assert.Equal((2, 1), (reading.Server.Requests.Count, reading.Reader.Summary.Agreed));
    }

    [Fact]
    public async Task A_service_that_names_a_year_is_not_waited_for_so_long()
    {
        await using var reading = await Reading.StartAsync(request => request.Number == 1 ? ChatReply.Error(429, "31536000") : ChatReply.Of(Right), options => options with { LongestPause = TimeSpan.FromMilliseconds(20) });

        await reading.ReadAsync();

        Assert.Equal(1, reading.Reader.Summary.Agreed);
    }

    [Fact]
    public async Task A_service_that_fails_again_and_again_is_left_alone()
    {
        await using var reading = await Reading.StartAsync(_ => ChatReply.Error(503), options => options with { Retries = 0 });
        for (var i = 0; i < 5; i++)
        {
            await reading.Reader.ReadAsync(Reading.Article with { Title = $"Forum {i}" }, Reading.Rules, default);
        }

        Assert.Equal(3, reading.Server.Requests.Count);
        Assert.Equal(("the service failed again and again", 5), (reading.Reader.Summary.Stopped, reading.Reader.Summary.BlocksSkipped));
    }

    [Fact]
    public async Task Nobody_there_is_no_error_of_the_run()
    {
        await using var reading = await Reading.StartAsync(_ => ChatReply.Of(Right), options => options with { Retries = 1 });
        await reading.Server.DisposeAsync();

        Assert.Equal(Reading.Bytes(Reading.Rules), Reading.Bytes(await reading.ReadAsync()));
        Assert.Contains(reading.Log, line => line.Contains("cannot be reached", StringComparison.Ordinal));
    }
}
