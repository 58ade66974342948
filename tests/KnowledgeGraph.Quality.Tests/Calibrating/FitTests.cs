using KnowledgeGraph.Quality.Calibrating;
using KnowledgeGraph.Quality.Scoring;

namespace KnowledgeGraph.Quality.Tests.Calibrating;

public sealed class FitTests
{
    [Fact]
    public void A_rule_that_is_often_wrong_loses_and_one_that_never_is_gains()
    {
        var fitted = Fit.Of([.. Many("good", 40, 40), .. Many("bad", 40, 20)]);

        Assert.True(fitted["rule:good"] > 0);
        Assert.True(fitted["rule:bad"] < 0);
    }

    [Fact]
    public void Few_decisions_move_a_weight_less_than_many_and_fewer_than_the_support_not_at_all()
    {
        Assert.True(Fit.Of([.. Many("bad", 10, 5)])["rule:bad"] > Fit.Of([.. Many("bad", 200, 100)])["rule:bad"]);
        Assert.Empty(Fit.Of([.. Many("bad", Fit.Support - 1, 0)]));
    }

    [Fact]
    public void The_order_of_decisions_does_not_matter()
    {
        Decision[] decisions = [.. Many("a", 31, 29), .. Many("b", 17, 11), .. Many("c", 53, 52)];

        Assert.Equal(Fit.Of(decisions), Fit.Of([.. decisions.Reverse()]));
    }

    [Fact]
    public void A_symmetric_system_is_solved()
    {
        var x = LinearSystem.Solve(new double[,] { { 4, 1 }, { 1, 3 } }, [1, 2]);

        Assert.Equal(1 / 11.0, x[0], 12);
        Assert.Equal(7 / 11.0, x[1], 12);
    }

    [Fact]
    public void Confidences_that_keep_their_word_have_no_error_and_boasts_have()
    {
        Assert.Equal(0, Reliability.Error([.. Rows(.75, 40, 30)]), 9);
        Assert.Equal(.25, Reliability.Error([.. Rows(.75, 40, 20)]), 9);
    }

    [CorpusFact]
    public void The_committed_weights_are_of_the_articles_that_are_here()
    {
        var hash = ArticleSet.Hash(KnowledgeGraph.Quality.Figures.Measurement.Sets(Repository.Corpus).Where(set => Confidences.Learned.Contains(set.Name)));

        Assert.Contains($"data: {hash}", File.ReadAllText(Confidences.Path), StringComparison.Ordinal);
    }

    private static IEnumerable<Decision> Many(string rule, int count, int right) =>
        Enumerable.Range(0, count).Select(i => new Decision("site", 15, 15, [$"rule:{rule}"], i < right));

    private static IEnumerable<(string Site, double Confidence, bool Right)> Rows(double confidence, int count, int right) =>
        Enumerable.Range(0, count).Select(i => ("site", confidence, i < right));
}
