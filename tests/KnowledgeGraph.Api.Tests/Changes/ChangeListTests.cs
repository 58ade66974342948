using System.Text.Json;

namespace KnowledgeGraph.Api.Tests.Changes;

/// <summary>What each change brought, of a record that has gone on since.</summary>
[Collection(SeededApi.Name)]
public sealed class ChangeListTests(SeededApi seeded)
{
    private const string Meeting = "id event { name } tie { between { name } }";

    [Fact]
    public async Task The_meetings_of_all_changes_are_those_of_now_and_each_came_once()
    {
        var ties = await seeded.Api.AskAsync($$"""{ ties(first: 200) { totalCount nodes { meetings(first: 50) { nodes { event { name } tie { between { name } } } } } } }""");
        var changes = await seeded.Api.AskAsync($$"""{ changes { nodes { sequence effect { tiesGained tiesLost } meetings(first: 200) { totalCount nodes { {{Meeting}} } } } } }""");
        var expected = ties["ties.nodes"].EnumerateArray().SelectMany(tie => tie.GetProperty("meetings").GetProperty("nodes").EnumerateArray()).Select(Met);
        var found = changes["changes.nodes"].EnumerateArray().SelectMany(change => change.GetProperty("meetings").GetProperty("nodes").EnumerateArray()).Select(Met);
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        var effects = changes["changes.nodes"].EnumerateArray().Select(change => change.GetProperty("effect"));
        Assert.Equal(ties["ties.totalCount"].GetInt32(), effects.Sum(effect => effect.GetProperty("tiesGained").GetInt32() - effect.GetProperty("tiesLost").GetInt32()));
    }

    [Fact]
    public async Task Meetings_of_a_change_carry_its_moment_unless_it_is_the_answers_own_and_lead_back()
    {
        var changes = await seeded.Api.AskAsync($$"""{ snapshot { sequence } changes { nodes { sequence meetings(first: 1) { nodes { {{Meeting}} } } } } }""");
        var ids = new List<string>();
        foreach (var change in changes["changes.nodes"].EnumerateArray().Where(change => change.GetProperty("meetings").GetProperty("nodes").GetArrayLength() > 0))
        {
            var id = change.GetProperty("meetings").GetProperty("nodes")[0].GetProperty("id").GetString()!;
            var sequence = change.GetProperty("sequence").GetInt32();
            Assert.Equal(sequence != changes["snapshot.sequence"].GetInt32(), id.EndsWith($"@{sequence}", StringComparison.Ordinal));
            ids.Add(id);
        }

        Assert.True(ids.Count > 2);
        var again = await seeded.Api.AskAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids });
        Assert.Equal(ids, again["nodes"].EnumerateArray().Select(node => node.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Meetings_of_a_change_are_paged_and_asked_of_some_people_only()
    {
        const string Page = "query($after: String, $of: [ID!]) { changes(first: 1) { nodes { meetings(of: $of, first: 7, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id tie { between { id name } } } } } } }";
        var ids = new List<string>();
        string? after = null;
        int total;
        do
        {
            var answer = await seeded.Api.AskAsync(Page, new { after });
            var page = answer["changes.nodes.0.meetings"];
            total = page.GetProperty("totalCount").GetInt32();
            ids.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);
        Assert.Equal((total, total), (ids.Count, ids.Distinct().Count()));

        var one = (await seeded.Api.AskAsync(Page))["changes.nodes.0.meetings.nodes.0.tie.between.0"];
        var some = (await seeded.Api.AskAsync(Page, new { of = new[] { one.GetProperty("id").GetString() } }))["changes.nodes.0.meetings"];
        Assert.InRange(some.GetProperty("totalCount").GetInt32(), 1, total - 1);
        Assert.All(some.GetProperty("nodes").EnumerateArray(), node => Assert.Contains(one.GetProperty("name").GetString()!, Met(node.GetProperty("tie")), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_sequence_changes_are_listed_from_the_beginning()
    {
        var answer = await seeded.Api.AskAsync("query($after: Int) { none: changes { totalCount } null: changes(after: $after) { totalCount } zero: changes(after: 0) { totalCount } }", new { after = (int?)null });
        Assert.Equal((5, 5, 5), (answer["none.totalCount"].GetInt32(), answer["null.totalCount"].GetInt32(), answer["zero.totalCount"].GetInt32()));
    }

    private static string Met(JsonElement meeting)
    {
        var tie = meeting.TryGetProperty("tie", out var inner) ? inner : meeting;
        var people = tie.GetProperty("between").EnumerateArray().Select(person => person.GetProperty("name").GetString());
        return $"{string.Join(" and ", people.Order(StringComparer.Ordinal))} {(meeting.TryGetProperty("event", out var at) ? at.GetProperty("name").GetString() : null)}";
    }
}
