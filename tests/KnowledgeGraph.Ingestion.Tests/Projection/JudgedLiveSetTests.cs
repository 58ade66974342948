using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests.Projection;

/// <summary>Judgements are part of the live set: what holds in the end decides, not when it was said or what was undone meanwhile.</summary>
public sealed class JudgedLiveSetTests
{
    public static TheoryData<int> Seeds => LiveSetTests.Seeds;

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_history_leaves_the_graph_of_its_live_articles_and_judgements(int seed)
    {
        var random = new Random(seed);
        using var recorded = new RecordedGraph();
        var live = await HistoryAsync(recorded, random, LiveSetTests.Articles(random, 8), steps: 30);
        var expected = await recorded.HashAsync();
        Assert.Empty((await recorded.VerifyAsync()).Problems);
        Assert.Contains(await recorded.RowsAsync<JudgementRow>(), row => row.IsLive);

        var judgements = (await recorded.RowsAsync<JudgementRow>()).Where(row => row.IsLive).OrderBy(row => row.Sequence).Select(Made).ToList();
        for (var i = 0; i < 2; i++)
        {
            random.Shuffle(live);
            using var fresh = new RecordedGraph();
            foreach (var step in Interleaved(random, live, judgements))
            {
                await (step is IncomingFacts article ? fresh.RecordAsync(article) : fresh.AppendAsync((LedgerPayload)step));
            }

            Assert.Equal(expected, await fresh.HashAsync());
            Assert.Equal(await CanonicalAsync(recorded), await CanonicalAsync(fresh));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Withdrawing_every_judgement_gives_the_graph_without_them(int seed)
    {
        var random = new Random(seed);
        using var recorded = new RecordedGraph();
        await recorded.RecordAsync(LiveSetTests.Articles(random, 8));
        var before = await recorded.HashAsync();
        var rows = await CanonicalAsync(recorded);
        for (var i = 0; i < 8; i++)
        {
            await JudgeAsync(recorded, random);
        }

        var judgements = (await recorded.RowsAsync<JudgementRow>()).ToArray();
        random.Shuffle(judgements);
        foreach (var row in judgements)
        {
            Assert.True((await recorded.WithdrawAsync(row.Id)).Changed);
        }

        Assert.Equal(rows, await CanonicalAsync(recorded));
        Assert.Equal(before, await recorded.HashAsync());
        Assert.Equal(judgements.Length, (await recorded.RowsAsync<JudgementRow>()).Count);
    }

    /// <summary>Random recordings, better extractions, retractions, judgements and withdrawals; the articles that are live in the end.</summary>
    internal static async Task<IncomingFacts[]> HistoryAsync(RecordedGraph recorded, Random random, IncomingFacts[] articles, int steps)
    {
        var live = new Dictionary<Id, IncomingFacts>();
        for (var i = 0; i < steps; i++)
        {
            var article = articles[random.Next(articles.Length)];
            switch (live.Count < 3 ? 0 : random.Next(7))
            {
                case 0 or 1:
                    article = article with { Facts = article.Facts with { Extractor = $"test/{random.Next(3)}" } };
                    await recorded.RecordAsync(article);
                    live[article.Document.ToId()] = article;
                    break;
                case 2:
                    await recorded.RetractAsync(article);
                    live.Remove(article.Document.ToId());
                    break;
                case 3 when (await recorded.RowsAsync<JudgementRow>()) is { Count: > 0 } rows:
                    await recorded.WithdrawAsync(rows[random.Next(rows.Count)].Id);
                    break;
                default:
                    await JudgeAsync(recorded, random);
                    break;
            }
        }

        return [.. live.Values];
    }

    /// <summary>Says something at random; what is refused changes nothing.</summary>
    private static async Task JudgeAsync(RecordedGraph recorded, Random random)
    {
        var mentions = await recorded.RowsAsync<MentionRow>();
        var statements = await recorded.RowsAsync<StatementRow>();
        var left = mentions[random.Next(mentions.Count)];
        var alike = mentions.FindAll(row => row.EntityKind == left.EntityKind);
        var right = alike[random.Next(alike.Count)].Id;
        var before = await recorded.AppliedAsync();
        var request = random.Next(6) switch
        {
            0 or 1 => JudgementRequest.Same(left.Id, right),
            2 => JudgementRequest.NotSame(left.Id, right),
            3 => JudgementRequest.Unsure(left.Id, right),
            4 => JudgementRequest.Rename(left.Id, random.Next(2) == 0 ? "Harbour Lights" : "Old Quay"),
            _ => JudgementRequest.StatementWrong(statements[random.Next(statements.Count)].Id),
        };
        var preview = await recorded.JudgeAsync(request, preview: true);
        Assert.Equal(before, await recorded.AppliedAsync());
        var outcome = await recorded.JudgeAsync(request);
        Assert.Equal(preview.Changed, outcome.Changed);
        Assert.Equal(preview.Effect.StatementsMoved, outcome.Effect.StatementsMoved);
        Assert.Equal(Replaced(preview), Replaced(outcome));
        Assert.Equal(outcome.Changed, before != await recorded.AppliedAsync());
    }

    private static string Replaced(JudgeOutcome outcome) =>
        string.Join("; ", outcome.Effect.Replaced.Select(replacement => $"{string.Join(' ', replacement.Before)} to {string.Join(' ', replacement.After)}"));

    private static JudgementMade Made(JudgementRow row) => new(row.Id, row.Judged, row.Left, row.Right, row.Statement, row.Name, row.Reason);

    /// <summary>Both in their orders, one of the two at random each time.</summary>
    private static IEnumerable<object> Interleaved(Random random, IReadOnlyList<object> articles, IReadOnlyList<object> judgements)
    {
        for (int a = 0, j = 0; a < articles.Count || j < judgements.Count;)
        {
            yield return j == judgements.Count || (a < articles.Count && random.Next(2) == 0) ? articles[a++] : judgements[j++];
        }
    }

    private static async Task<List<string>> CanonicalAsync(RecordedGraph recorded) =>
        (await recorded.RowsAsync<Row>())
        .Where(row => row is not ArticleRow { RetractedAt: not null } and not JudgementRow { IsLive: false })
        .Select(row => $"{row.Kind} {System.Text.Encoding.UTF8.GetString(RowCodec.Canonical(row))}")
        .ToList();
}
