using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests;

public sealed class MemoryGraphTests : IDisposable
{
    private readonly MemoryGraph _graph = new();
    private readonly GraphHistory _history = new();

    public static TheoryData<RowIndex> Indexes => [.. Enum.GetValues<RowIndex>()];

    public void Dispose() => _graph.Dispose();

    [Theory]
    [MemberData(nameof(Indexes))]
    public async Task A_check_names_the_place_and_the_row_that_an_index_lost(RowIndex index)
    {
        var row = Sample(index);
        await Apply(_history.Begin(row, RowSamples.Person("bystander")), _history.Begin(RowSamples.Person("later")));
        var entry = RowIndexes.Of(row).First(entry => entry.Index == index);

        Assert.True(_graph.Corrupt(entry, row.Kind, row.Id));

        var problems = await Problems();
        Assert.Equal(2, problems.Count);
        Assert.All(problems, problem => Assert.StartsWith($"Index {index}, partition '{entry.Partition}', ", problem, StringComparison.Ordinal));
        Assert.Equal($"lacks sort '{entry.Sort}' of row {row.Id} from sequence 1 on.", problems[0].Split("', ", 2)[1]);
        Assert.Equal($"should not hold sort '{entry.Sort}' of row {row.Id} from sequence 1 to 1.", problems[1].Split("', ", 2)[1]);
    }

    [Fact]
    public async Task A_read_beyond_what_is_applied_gives_what_is_applied()
    {
        await Apply(_history.Begin(RowSamples.Person("anna")));

        Assert.Single(await _graph.ScanAsync(RowIndex.EntityByName, "Person", SortRange.All, 99, 9, ScanDirection.Ascending, null, default));
    }

    [Fact]
    public async Task Deltas_that_contradict_what_holds_are_refused_before_anything_changes()
    {
        var anna = RowSamples.Person("anna");
        var bo = RowSamples.Person("bo");
        await Apply(_history.Begin(anna));
        var sound = new Delta(2, ManualClock.Noon, 0, [], [bo]);

        foreach (var wrong in new[]
        {
            new Delta(3, ManualClock.Noon, 0, [], [anna]),
            new Delta(3, ManualClock.Noon, 0, [], [bo]),
            new Delta(3, ManualClock.Noon, 0, [RowSamples.Ref(RowSamples.Person("nobody"))], []),
            new Delta(3, ManualClock.Noon, 0, [RowSamples.Ref(anna), RowSamples.Ref(anna)], []),
            new Delta(2, ManualClock.Noon, 0, [], []),
        })
        {
            await Assert.ThrowsAsync<ArgumentException>(async () => await _graph.ApplyAsync([sound, wrong], 1, default));
            Assert.Equal(1, (await _graph.AppliedAsync(default)).Sequence);
            Assert.Null(Assert.Single(await _graph.GetAsync(RowKind.Entity, [bo.Id], 9, default)));
        }

        await _graph.ApplyAsync([sound], 1, default);
        Assert.NotNull(Assert.Single(await _graph.GetAsync(RowKind.Entity, [bo.Id], 9, default)));
    }

    [Fact]
    public async Task A_row_that_cannot_be_indexed_stops_the_writer_for_good_and_no_reader()
    {
        await Apply(_history.Begin(RowSamples.Person("anna")));
        var broken = new Delta(2, ManualClock.Noon, 0, [], [RowSamples.Person("bo"), RowSamples.Article("article") with { Uris = default }]);

        await Assert.ThrowsAnyAsync<Exception>(async () => await _graph.ApplyAsync([broken], 1, default));
        await Assert.ThrowsAsync<StoreException>(async () => await _graph.ApplyAsync([new Delta(2, ManualClock.Noon, 0, [], [])], 1, default));
        Assert.Single(await _graph.ScanAsync(RowIndex.EntityByName, "Person", SortRange.All, 9, 9, ScanDirection.Ascending, null, default));
    }

    [Fact]
    public async Task A_negative_limit_is_a_mistake() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () =>
            await _graph.ScanAsync(RowIndex.EntityByName, "Person", SortRange.All, 1, -1, ScanDirection.Ascending, null, default));

    private static Row Sample(RowIndex index)
    {
        var membership = RowSamples.Membership("article", "anna", 3, EntityKind.Person, "x");
        Row[] samples =
        [
            RowSamples.Person("anna", 2, 3, new DateOnly(2021, 3, 4)),
            RowSamples.Institution("Uppsala", "Sweden"),
            RowSamples.Event("opening", "2021", "forum"),
            RowSamples.Mention("article", 3, "anna"),
            membership with { Profile = membership.Profile with { Events = [RowSamples.Id("forum")] } },
            RowSamples.Participation("anna", "forum"),
            RowSamples.Affiliation("anna", "Uppsala"),
            RowSamples.Statement("article", 3, "anna", "forum"),
            RowSamples.Claim("article", 9, "opening", ClaimField.PartOf, "forum", "forum"),
            RowSamples.Interaction("article", 4, "anna", "bo", "forum"),
            RowSamples.Article("article", "2021-12-24", null, "https://a.example") with
            {
                Copies = new CopyGroup(RowSamples.Id("article"), RowSamples.Id("other article"), 812),
                PublishedBy = RowSamples.Id("Uppsala"),
            },
            RowSamples.Judgement("article", "other"),
            RowSamples.Review("anna", "bo"),
            RowSamples.Sketch("article", 1, 2, 3),
        ];
        return samples.First(row => RowIndexes.Of(row).Any(entry => entry.Index == index));
    }

    private ValueTask Apply(params Delta[] deltas) => _graph.ApplyAsync(deltas, deltas[0].Sequence - 1, default);

    private async Task<List<string>> Problems()
    {
        var problems = new List<string>();
        await foreach (var problem in _graph.CheckAsync(default))
        {
            problems.Add(problem);
        }

        return problems;
    }
}
