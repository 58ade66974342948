using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests.Projection;

public sealed class JudgementTests : IDisposable
{
    private const string Forum = "5th Tidal Forum";

    private readonly RecordedGraph _recorded = new();

    private static readonly IncomingFacts Tan = new ArticleBuilder("a", "2021-05-01").Attended("Tan Mei Ling", Forum).Build();
    private static readonly IncomingFacts May = new ArticleBuilder("b", "2021-06-01").Attended("May Tan", "Harbour Trade Seminar").Build();
    private static readonly IncomingFacts Third = new ArticleBuilder("c", "2021-07-01").Spoke("Mei L. Tan", "Lagoon Congress").Build();

    public void Dispose() => _recorded.Dispose();

    [Fact]
    public async Task Same_makes_two_people_one_and_undo_gives_the_former_graph()
    {
        await _recorded.RecordAsync(Tan, May);
        var before = await _recorded.HashAsync();
        var (left, right) = (await Mention("Tan Mei Ling"), await Mention("May Tan"));
        Assert.NotEqual(left.Entity, right.Entity);

        var outcome = await _recorded.JudgeAsync(JudgementRequest.Same(right.Id, left.Id, "one web page"));
        Assert.Null(outcome.Refusal);
        Assert.Equal(("judge", "one web page"), (outcome.Judgement!.By, outcome.Judgement.Reason));
        var replaced = Assert.Single(outcome.Effect.Replaced);
        Assert.Equal(new[] { left.Entity, right.Entity }.Order(), replaced.Before);
        Assert.Equal(left.Entity, Assert.Single(replaced.After));
        Assert.Equal(1, outcome.Effect.StatementsMoved);
        Assert.Equal(left.Entity, (await Mention("May Tan")).Entity);
        Assert.Equal(2, (await Person("Tan Mei Ling")).LinkCount);

        await _recorded.WithdrawAsync(outcome.Judgement.Id);
        Assert.Equal(before, await _recorded.HashAsync());
        Assert.NotNull(Assert.Single(await _recorded.RowsAsync<JudgementRow>()).WithdrawnAt);
        Assert.Empty((await _recorded.VerifyAsync()).Problems);
    }

    [Fact]
    public async Task A_preview_tells_the_effect_and_writes_nothing()
    {
        await _recorded.RecordAsync(Tan, May);
        var before = await _recorded.AppliedAsync();
        var request = JudgementRequest.Same((await Mention("Tan Mei Ling")).Id, (await Mention("May Tan")).Id);
        var preview = await _recorded.JudgeAsync(request, preview: true);
        Assert.Single(preview.Effect.Replaced);
        Assert.Equal(before, await _recorded.AppliedAsync());
        Assert.Empty(await _recorded.RowsAsync<JudgementRow>());

        var judgement = (await _recorded.JudgeAsync(request)).Judgement!.Id;
        var withdrawal = await _recorded.WithdrawAsync(judgement, preview: true);
        Assert.Equal(2, Assert.Single(withdrawal.Effect.Replaced).After.Length);
        Assert.True(Assert.Single(await _recorded.RowsAsync<JudgementRow>()).IsLive);
    }

    [Fact]
    public async Task Judging_again_writes_nothing_and_after_a_withdrawal_it_holds_again()
    {
        await _recorded.RecordAsync(Tan, May);
        var request = JudgementRequest.Same((await Mention("Tan Mei Ling")).Id, (await Mention("May Tan")).Id);
        var first = await _recorded.JudgeAsync(request);
        var judged = await _recorded.HashAsync();
        var second = await _recorded.JudgeAsync(request);
        Assert.False(second.Changed);
        Assert.Equal(first.Judgement!.Id, second.Judgement!.Id);

        await _recorded.WithdrawAsync(first.Judgement.Id);
        Assert.False((await _recorded.WithdrawAsync(first.Judgement.Id)).Changed);
        var again = await _recorded.JudgeAsync(request);
        Assert.True(again.Changed);
        Assert.Equal(first.Judgement.Id, again.Judgement!.Id);
        Assert.Equal(judged, await _recorded.HashAsync());
    }

    [Fact]
    public async Task Not_same_survives_a_retraction_and_a_better_extraction()
    {
        var other = new ArticleBuilder("b", "2021-06-01").Spoke("Tan Mei Ling", Forum).Build();
        await _recorded.RecordAsync(Tan, other);
        var mentions = (await _recorded.RowsAsync<MentionRow>()).FindAll(row => row.Text == "Tan Mei Ling");
        Assert.Equal(mentions[0].Entity, mentions[1].Entity);
        await _recorded.JudgeAsync(JudgementRequest.NotSame(mentions[0].Id, mentions[1].Id));
        Assert.Equal(2, await PeopleAsync());

        await _recorded.RetractAsync(other);
        Assert.Equal(1, await PeopleAsync());
        await _recorded.RecordAsync(other);
        Assert.Equal(2, await PeopleAsync());
        await _recorded.RecordAsync(Shorter(other));
        Assert.Equal("Mei Ling", string.Join(' ', (await _recorded.RowsAsync<MentionRow>()).Select(row => row.Text).Where(text => text == "Mei Ling")));
        Assert.Equal(2, await PeopleAsync());
        Assert.Empty((await _recorded.VerifyAsync()).Problems);

        async Task<int> PeopleAsync() => (await _recorded.RowsAsync<EntityRow>()).Count(row => row.EntityKind == EntityKind.Person);
    }

    [Fact]
    public async Task A_judgement_about_a_retracted_article_binds_nothing_until_it_is_back()
    {
        await _recorded.RecordAsync(Tan, May);
        await _recorded.JudgeAsync(JudgementRequest.Same((await Mention("Tan Mei Ling")).Id, (await Mention("May Tan")).Id));
        var joined = await _recorded.HashAsync();
        await _recorded.RetractAsync(Tan);
        Assert.Equal("May Tan", Assert.Single(await _recorded.RowsAsync<EntityRow>(), row => row.EntityKind == EntityKind.Person).Name);
        await _recorded.RecordAsync(Tan);
        Assert.Equal(joined, await _recorded.HashAsync());
    }

    [Fact]
    public async Task The_last_name_given_holds_and_a_name_given_again_is_the_last()
    {
        await _recorded.RecordAsync(Tan);
        var person = (await Mention("Tan Mei Ling")).Id;
        await _recorded.JudgeAsync(JudgementRequest.Rename(person, "  May\tTan "));
        var renamed = Assert.Single(await _recorded.RowsAsync<EntityRow>(), row => row.EntityKind == EntityKind.Person);
        Assert.Equal("May Tan", renamed.Name);
        Assert.Contains(NameFolding.FoldKey("May Tan"), renamed.FoldKeys);
        Assert.Contains(NameFolding.FoldKey("Tan Mei Ling"), renamed.FoldKeys);

        var second = await _recorded.JudgeAsync(JudgementRequest.Rename(person, "Tan M. L."));
        await Person("Tan M. L.");
        Assert.True((await _recorded.JudgeAsync(JudgementRequest.Rename(person, "May Tan"))).Changed);
        await Person("May Tan");
        Assert.False((await _recorded.JudgeAsync(JudgementRequest.Rename(person, "May Tan"))).Changed);
        await _recorded.WithdrawAsync(second.Judgement!.Id);
        await Person("May Tan");
        Assert.Empty((await _recorded.VerifyAsync()).Problems);
    }

    [Fact]
    public async Task A_statement_judged_wrong_is_kept_and_makes_no_link()
    {
        await _recorded.RecordAsync(Tan);
        var before = await _recorded.HashAsync();
        var statement = Assert.Single(await _recorded.RowsAsync<StatementRow>());
        var outcome = await _recorded.JudgeAsync(JudgementRequest.StatementWrong(statement.Id, "she sent a letter"));
        var wrong = Assert.Single(await _recorded.RowsAsync<StatementRow>());
        Assert.Equal(outcome.Judgement!.Id, wrong.JudgedWrong);
        Assert.Null(wrong.Link);
        Assert.Empty(await _recorded.RowsAsync<ParticipationRow>());
        Assert.Equal(0, (await Person("Tan Mei Ling")).LinkCount);

        await _recorded.RecordAsync(Tan with { Facts = Tan.Facts with { Extractor = "test/2" } });
        Assert.Empty(await _recorded.RowsAsync<ParticipationRow>());
        await _recorded.RecordAsync(Tan);
        await _recorded.WithdrawAsync(outcome.Judgement.Id);
        Assert.Equal(before, await _recorded.HashAsync());
    }

    [Fact]
    public async Task A_post_judged_wrong_speaks_for_nobody()
    {
        await _recorded.RecordAsync(new ArticleBuilder("d").Affiliated("Tan Mei Ling", "Director", "Institute of Tidal Studies").Attended("Tan Mei Ling", Forum).Build());
        Assert.Single(Assert.Single(await _recorded.RowsAsync<ParticipationRow>()).OnBehalfOf);
        var post = Assert.Single(await _recorded.RowsAsync<StatementRow>(), row => row.Relation == Relation.AffiliatedWith);
        await _recorded.JudgeAsync(JudgementRequest.StatementWrong(post.Id));
        Assert.Empty(Assert.Single(await _recorded.RowsAsync<ParticipationRow>()).OnBehalfOf);
        Assert.Empty(await _recorded.RowsAsync<AffiliationRow>());
    }

    [Fact]
    public async Task Not_same_against_a_chain_of_same_is_refused_with_the_chain()
    {
        await _recorded.RecordAsync(Tan, May, Third);
        var (a, b, c) = (await Mention("Tan Mei Ling"), await Mention("May Tan"), await Mention("Mei L. Tan"));
        var first = (await _recorded.JudgeAsync(JudgementRequest.Same(a.Id, b.Id))).Judgement!.Id;
        var second = (await _recorded.JudgeAsync(JudgementRequest.Same(b.Id, c.Id))).Judgement!.Id;
        var before = await _recorded.AppliedAsync();
        var outcome = await _recorded.JudgeAsync(JudgementRequest.NotSame(a.Id, c.Id));
        Assert.Equal(RefusalKind.Conflict, outcome.Refusal!.Kind);
        Assert.Equal(new[] { first, second }.Order(), outcome.Refusal.Judgements.Order());
        Assert.Equal(before, await _recorded.AppliedAsync());

        await _recorded.WithdrawAsync(first);
        Assert.Null((await _recorded.JudgeAsync(JudgementRequest.NotSame(a.Id, c.Id))).Refusal);
    }

    [Fact]
    public async Task Same_across_a_not_same_is_refused_with_the_judgements_between()
    {
        await _recorded.RecordAsync(Tan, May, Third);
        var (a, b, c) = (await Mention("Tan Mei Ling"), await Mention("May Tan"), await Mention("Mei L. Tan"));
        var same = (await _recorded.JudgeAsync(JudgementRequest.Same(a.Id, b.Id))).Judgement!.Id;
        var apart = (await _recorded.JudgeAsync(JudgementRequest.NotSame(b.Id, c.Id))).Judgement!.Id;
        var outcome = await _recorded.JudgeAsync(JudgementRequest.Same(c.Id, a.Id));
        Assert.Equal(RefusalKind.Conflict, outcome.Refusal!.Kind);
        Assert.Equal(new[] { apart, same }.Order(), outcome.Refusal.Judgements.Order());
        Assert.Equal(apart, Assert.Single((await _recorded.JudgeAsync(JudgementRequest.Same(c.Id, b.Id))).Refusal!.Judgements));
    }

    [Theory]
    [InlineData(JudgementKind.Unsure)]
    [InlineData(JudgementKind.NotSame)]
    [InlineData(JudgementKind.Same)]
    public async Task Two_who_may_be_one_are_put_before_a_person_until_somebody_has_judged(JudgementKind kind)
    {
        await _recorded.RecordAsync(
            new ArticleBuilder("a", "2021-05-01").Affiliated("Anneke Okonkwo", "Director", "Office of Harbour Trade").Build(),
            new ArticleBuilder("b", "2021-06-01").Affiliated("Anneke B. Okonkwo", "Director", "Harbour University").Build());
        var entities = (await _recorded.RowsAsync<EntityRow>()).ToDictionary(row => row.Id, row => row.Name);
        var review = Assert.Single(await _recorded.RowsAsync<ReviewRow>(), row => row.EntityKind == EntityKind.Person);
        Assert.Equal(["Anneke B. Okonkwo", "Anneke Okonkwo"], new[] { entities[review.Left], entities[review.Right] }.Order(StringComparer.Ordinal));
        Assert.InRange(review.Probability, 300, 700);
        Assert.Equal(Ids.Review(review.Left, review.Right), review.Id);
        Assert.Contains(review.Reasons, reason => reason.Feature == "name");

        var outcome = await _recorded.JudgeAsync(kind switch
        {
            JudgementKind.Unsure => JudgementRequest.Unsure(review.Right, review.Left),
            JudgementKind.NotSame => JudgementRequest.NotSame(review.Right, review.Left),
            _ => JudgementRequest.Same(review.Right, review.Left),
        });
        Assert.DoesNotContain(await _recorded.RowsAsync<ReviewRow>(), row => row.EntityKind == EntityKind.Person);
        Assert.Equal(kind == JudgementKind.Same ? 1 : 2, (await _recorded.RowsAsync<EntityRow>()).Count(row => row.EntityKind == EntityKind.Person));
        await _recorded.WithdrawAsync(outcome.Judgement!.Id);
        Assert.Equal(review.Id, Assert.Single(await _recorded.RowsAsync<ReviewRow>(), row => row.EntityKind == EntityKind.Person).Id);
    }

    [Fact]
    public async Task A_name_that_many_bear_is_put_before_a_person_a_few_times_each()
    {
        await _recorded.RecordAsync([.. Enumerable.Range(0, 40).Select(i => new ArticleBuilder($"u{i}", "2021-05-01").Attended("Tobias Ferreira", $"visit {(char)('a' + i)}").Build())]);
        var reviews = await _recorded.RowsAsync<ReviewRow>();
        Assert.InRange(reviews.Count, 20, 40 * 8 / 2);
        Assert.All(reviews.SelectMany(row => new[] { row.Left, row.Right }).CountBy(id => id), pair => Assert.InRange(pair.Value, 1, 8));
    }

    [Theory]
    [InlineData("left", RefusalKind.NotFound)]
    [InlineData("kinds", RefusalKind.Invalid)]
    [InlineData("itself", RefusalKind.Invalid)]
    [InlineData("name", RefusalKind.Invalid)]
    [InlineData("statement", RefusalKind.NotFound)]
    public async Task What_cannot_be_judged_is_refused(string what, RefusalKind kind)
    {
        await _recorded.RecordAsync(Tan);
        var (person, forum, nothing) = (await Mention("Tan Mei Ling"), await Mention(Forum), RowSamples.Id("nothing"));
        var before = await _recorded.AppliedAsync();
        var outcome = await _recorded.JudgeAsync(what switch
        {
            "left" => JudgementRequest.Same(nothing, person.Id),
            "kinds" => JudgementRequest.Same(person.Id, forum.Id),
            "itself" => JudgementRequest.NotSame(person.Id, person.Id),
            "name" => JudgementRequest.Rename(person.Id, " "),
            _ => JudgementRequest.StatementWrong(nothing),
        });
        Assert.Equal(kind, outcome.Refusal!.Kind);
        Assert.Equal(before, await _recorded.AppliedAsync());
        Assert.Equal(RefusalKind.NotFound, (await _recorded.WithdrawAsync(nothing)).Refusal!.Kind);
    }

    private async Task<MentionRow> Mention(string text) => Assert.Single(await _recorded.RowsAsync<MentionRow>(), row => row.Text == text);

    private async Task<EntityRow> Person(string name) => Assert.Single(await _recorded.RowsAsync<EntityRow>(), row => row.Name == name);

    /// <summary>The same article as a reader finds it who takes surnames that come first for something else.</summary>
    private static IncomingFacts Shorter(IncomingFacts article)
    {
        var facts = article.Facts;
        var at = facts.Entities[0].Name;
        var shorter = at with { Start = at.Start + "Tan ".Length };
        return article with
        {
            Facts = facts with
            {
                Extractor = "test/2",
                Entities = facts.Entities.SetItem(0, facts.Entities[0] with { Name = shorter }),
                Mentions = facts.Mentions.SetItem(0, facts.Mentions[0] with { At = shorter }),
            },
        };
    }
}
