using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests.Projection;

/// <summary>Ties before a change, and those it gained, less those it lost, are the ties after it.</summary>
public sealed class TieChangesTests
{
    private const string Forum = "5th Tidal Forum";
    private const string Seminar = "Harbour Trade Seminar";

    public static TheoryData<int> Seeds => LiveSetTests.Seeds;

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Every_change_of_a_history_tells_what_it_did_to_the_ties(int seed)
    {
        var random = new Random(seed);
        using var recorded = new RecordedGraph();
        await JudgedLiveSetTests.HistoryAsync(recorded, random, LiveSetTests.Articles(random, 8), steps: 20);
        await foreach (var delta in recorded.Graph.DeltasAsync(0, CancellationToken.None))
        {
            var (before, after) = (await TiesAsync(recorded, delta.Sequence - 1), await TiesAsync(recorded, delta.Sequence));
            var now = (await recorded.RowsAsync<MentionRow>(delta.Sequence)).ToDictionary(row => row.Id, row => row.Entity);
            var kept = before.Select(tie => Pair(now.GetValueOrDefault(tie.Item1), now.GetValueOrDefault(tie.Item2))).Where(after.Contains).ToHashSet();

            var ties = await TieChanges.OfAsync(delta, recorded.Graph, CancellationToken.None);

            Assert.Equal((delta.Sequence, after.Count - kept.Count, before.Count - kept.Count), (delta.Sequence, ties.Gained, ties.Lost));
        }
    }

    [Fact]
    public async Task A_merge_loses_the_tie_that_both_had_and_its_undoing_gives_it_back()
    {
        using var recorded = new RecordedGraph();
        await recorded.RecordAsync(
            new ArticleBuilder("a", "2021-05-01").Attended("Tan Mei Ling", Forum).Attended("Omar Said", Forum).Build(),
            new ArticleBuilder("b", "2021-06-01").Attended("May Tan", Seminar).Attended("Omar Said", Seminar).Build());
        var request = JudgementRequest.Same(await MentionAsync(recorded, "Tan Mei Ling"), await MentionAsync(recorded, "May Tan"));
        var omar = (await recorded.RowsAsync<MentionRow>()).FindAll(row => row.Text == "Omar Said");
        await recorded.JudgeAsync(JudgementRequest.Same(omar[0].Id, omar[^1].Id));

        var preview = await recorded.JudgeAsync(request, preview: true);
        var judged = await recorded.JudgeAsync(request);

        Assert.Equal(new TieCount(0, 1), preview.Effect.Ties);
        Assert.Equal(new TieCount(0, 1), await AppliedAsync(recorded, judged.Effect));
        Assert.Equal(new TieCount(1, 0), (await recorded.WithdrawAsync(judged.Judgement!.Id, preview: true)).Effect.Ties);
    }

    [Fact]
    public async Task A_previewed_retraction_tells_what_the_retraction_does_and_changes_nothing()
    {
        using var recorded = new RecordedGraph();
        var first = new ArticleBuilder("a", "2021-05-01").Attended("Tan Mei Ling", Forum).Attended("Omar Said", Forum).Spoke("Wang Min", Forum).Build();
        var second = new ArticleBuilder("b", "2020-05-01").Attended("Tan Mei Ling", Seminar).Build();
        await recorded.RecordAsync(first);
        var older = (await recorded.RecordAsync(second))[0];
        Assert.Equal(TieCount.None, await AppliedAsync(recorded, older.Effect));
        var before = await recorded.AppliedAsync();

        var preview = await recorded.RetractAsync(first, preview: true);
        Assert.Equal(before, await recorded.AppliedAsync());
        var retracted = await recorded.RetractAsync(first);

        Assert.Equal((true, new TieCount(0, 3)), (preview.Found, preview.Effect.Ties));
        Assert.Equal(new TieCount(0, 3), await AppliedAsync(recorded, retracted.Effect));
        Assert.Equal(preview.Effect with { Ties = null, Sequence = retracted.Sequence, Replaced = retracted.Effect.Replaced }, retracted.Effect);
        Assert.False((await recorded.RetractAsync(first, preview: true)).Found);
    }

    private static async Task<TieCount> AppliedAsync(RecordedGraph recorded, Effect effect)
    {
        await foreach (var delta in recorded.Graph.DeltasAsync(effect.Sequence!.Value - 1, CancellationToken.None))
        {
            return await TieChanges.OfAsync(delta, recorded.Graph, CancellationToken.None);
        }

        throw new InvalidOperationException("nothing was applied");
    }

    private static async Task<Id> MentionAsync(RecordedGraph recorded, string name) => (await recorded.RowsAsync<MentionRow>()).First(row => row.Text == name).Id;

    private static async Task<HashSet<(Id, Id)>> TiesAsync(RecordedGraph recorded, long at)
    {
        var rows = (await recorded.RowsAsync<ParticipationRow>(at)).FindAll(row => row.EntityKind == EntityKind.Person && row.Relation is Relation.Attended or Relation.SpokeAt);
        var ties = from one in rows
                   from other in rows
                   where one.EntityKind == other.EntityKind && one.Root == other.Root && one.Entity < other.Entity
                   select (one.Entity, other.Entity);
        return [.. ties];
    }

    private static (Id, Id) Pair(Id one, Id other) => one < other ? (one, other) : (other, one);
}
