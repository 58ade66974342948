using KnowledgeGraph.Extraction.Tests.Scoring;

namespace KnowledgeGraph.Extraction.Tests;

public sealed class ArticleTests
{
    // The bars are what was measured, less what one statement weighs.
    [Theory]
    [InlineData("dev", "ATTENDED", 0.94, 0.89)]
    [InlineData("dev", "SPOKE_AT", 0.93, 0.95)]
    [InlineData("dev", "ORGANIZED", 0.88, 0.94)]
    [InlineData("dev", "AFFILIATED_WITH", 0.97, 0.95)]
    [InlineData("fresh", "ATTENDED", 0.94, 0.915)]
    [InlineData("fresh", "SPOKE_AT", 0.96, 0.925)]
    [InlineData("fresh", "ORGANIZED", 0.965, 0.9)]
    [InlineData("fresh", "AFFILIATED_WITH", 0.97, 0.92)]
    [InlineData("held", "persons", 0.965, 0.957)]
    [InlineData("held", "events", 0.845, 0.775)]
    [InlineData("held", "ATTENDED", 0.65, 0.67)]
    [InlineData("held", "SPOKE_AT", 0.79, 0.69)]
    [InlineData("held", "ORGANIZED", 0.77, 0.57)]
    [InlineData("held", "AFFILIATED_WITH", 0.925, 0.795)]
    public void Articles_of_invented_people_are_read_no_worse_than_was_recorded(string part, string key, double precision, double recall)
    {
        var score = Corpus.Score(Corpus.Articles(part));

        Assert.True(score.Precision(key) >= precision && score.Recall(key) >= recall, score.ToString());
    }
}
