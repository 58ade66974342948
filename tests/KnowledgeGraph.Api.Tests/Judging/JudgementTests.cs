using System.Text.Json;

namespace KnowledgeGraph.Api.Tests;

/// <summary>Two people of the seeds are judged one, asked about, and told apart again.</summary>
public sealed class JudgementTests
{
    private const string Judge = "mutation($input: JudgeInput!, $preview: Boolean! = false) { judge(input: $input, reason: \"seen together\", preview: $preview) { "
        + "judgement { id kind left { text } right { text } by reason withdrawnAt } changed effect { replaced { before after } statementsMoved tiesGained tiesLost } errors { code message field } } }";

    [Fact]
    public async Task A_judgement_is_previewed_made_listed_refused_against_and_undone()
    {
        await using var api = await RunningApi.StartAsync();
        var people = (await api.AskAsync("{ snapshot { hash } people(first: 3) { nodes { id name } } }"));
        var (left, right) = (people.Text("people.nodes.0.id")!, people.Text("people.nodes.1.id")!);
        var same = new { input = new { same = new { left, right } } };

        var preview = await api.AskAsync(Judge, new { same.input, preview = true });
        Assert.Equal(2, preview["judge.effect.replaced.0.before"].GetArrayLength());
        Assert.Equal(JsonValueKind.Null, preview["judge.judgement"].ValueKind);
        Assert.Equal(people.Text("snapshot.hash"), (await api.AskAsync("{ snapshot { hash } }")).Text("snapshot.hash"));

        var made = await api.AskAsync(Judge, same);
        var id = made.Text("judge.judgement.id")!;
        Assert.Equal(("SAME", "seen together"), (made.Text("judge.judgement.kind"), made.Text("judge.judgement.reason")));
        Assert.Equal(preview["judge.effect"].ToString(), made["judge.effect"].ToString());
        var asked = await api.AskAsync("query($id: ID!, $l: ID!, $r: ID!) { node(id: $id) { id ... on Judgement { kind } } l: person(by: {id: $l}) { id } r: person(by: {id: $r}) { id } "
            + "judgements { totalCount nodes { id } } changes(kinds: [JUDGED]) { nodes { kind subject { ... on Judgement { id } } } } }", new { id, l = left, r = right });
        Assert.Equal(asked.Text("l.id"), asked.Text("r.id"));
        Assert.Equal((id, id, id), (asked.Text("node.id"), asked.Text("judgements.nodes.0.id"), asked.Text("changes.nodes.0.subject.id")));

        var refused = await api.AskAsync(Judge, new { input = new { notSame = new { left, right } } });
        Assert.Equal("CONFLICT", refused.Text("judge.errors.0.code"));
        Assert.Contains(id, refused.Text("judge.errors.0.message"), StringComparison.Ordinal);

        var undone = await api.AskAsync("mutation($id: ID!) { withdrawJudgement(input: {id: $id, reason: \"mistaken\"}) { judgement { withdrawnAt withdrawalReason } errors { code } } }", new { id });
        Assert.Equal("mistaken", undone.Text("withdrawJudgement.judgement.withdrawalReason"));
        Assert.Equal(people.Text("snapshot.hash"), (await api.AskAsync("{ snapshot { hash } }")).Text("snapshot.hash"));
    }

    [Fact]
    public async Task A_name_and_a_wrong_statement_are_judged_too()
    {
        await using var api = await RunningApi.StartAsync();
        var seeds = await api.AskAsync("{ people(first: 1) { nodes { id } } statements(first: 1) { nodes { id judgedWrong { id } } } }");
        var (person, statement) = (seeds.Text("people.nodes.0.id")!, seeds.Text("statements.nodes.0.id")!);
        await api.AskAsync(Judge, new { input = new { rename = new { entity = person, name = "Somebody Else" } } });
        var wrong = await api.AskAsync(Judge, new { input = new { statementWrong = new { statement } } });
        var asked = await api.AskAsync("query($p: ID!, $s: ID!) { person(by: {id: $p}) { name } node(id: $s) { ... on Statement { judgedWrong { id } } } }", new { p = person, s = statement });
        Assert.Equal("Somebody Else", asked.Text("person.name"));
        Assert.Equal(wrong.Text("judge.judgement.id"), asked.Text("node.judgedWrong.id"));
    }

    [Theory]
    [InlineData("same", "Person:aaaaaaaaaaaaaaaaaaaaaaaaaa", "NOT_FOUND")]
    [InlineData("same", "Article:aaaaaaaaaaaaaaaaaaaaaaaaaa", "BAD_USER_INPUT")]
    [InlineData("notSame", "nobody", "BAD_USER_INPUT")]
    public async Task What_cannot_be_judged_is_told_with_the_place(string branch, string left, string code)
    {
        await using var api = await RunningApi.StartEmptyAsync();
        var refused = await api.AskAsync(Judge, new { input = new Dictionary<string, object> { [branch] = new { left, right = "Person:aaaaaaaaaaaaaaaaaaaaaaaaae" } } });
        Assert.Equal(code, refused.Text("judge.errors.0.code"));
        Assert.Equal($"input.{branch}.left", string.Join('.', refused["judge.errors.0.field"].EnumerateArray().Select(part => part.GetString())));
    }

    [Fact]
    public async Task Two_who_may_be_one_are_listed_and_stand_at_both()
    {
        await using var api = await RunningApi.StartEmptyAsync();
        const string Ingest = "mutation($text: String!) { ingestArticle(input: {text: $text}) { changed } }";
        await api.AskAsync(Ingest, new { text = "Anneke Okonkwo, director of the Office of Harbour Trade, spoke at the opening ceremony of the Tidal Forum in Lisbon on 3 May 2021." });
        await api.AskAsync(Ingest, new { text = "Anneke Okonkwo, dean of Estuary University, attended the Lagoon Congress in Oslo on 9 June 2021." });
        var asked = await api.AskAsync("{ reviews(kinds: [PERSON]) { totalCount nodes { id probability reasons { feature } left { id possibleDuplicates { id } } right { name } } } }");
        Assert.Equal(1, asked["reviews.totalCount"].GetInt32());
        Assert.Equal(asked.Text("reviews.nodes.0.id"), asked.Text("reviews.nodes.0.left.possibleDuplicates.0.id"));
        Assert.InRange(asked["reviews.nodes.0.probability"].GetDouble(), .3, .7);
        var node = await api.AskAsync("query($id: ID!) { node(id: $id) { ... on Review { id } } }", new { id = asked.Text("reviews.nodes.0.id") });
        Assert.Equal(asked.Text("reviews.nodes.0.id"), node.Text("node.id"));
    }
}
