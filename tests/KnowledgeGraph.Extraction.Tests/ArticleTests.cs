using KnowledgeGraph.Extraction.Tests.Scoring;

namespace KnowledgeGraph.Extraction.Tests;

public sealed class ArticleTests
{
    // The bars are what was measured, less what one statement weighs.
    [Theory]
    [InlineData("dev", "ATTENDED", 0.94, 0.92)]
    [InlineData("dev", "SPOKE_AT", 0.93, 0.95)]
    [InlineData("dev", "ORGANIZED", 0.93, 0.75)]
    [InlineData("dev", "AFFILIATED_WITH", 0.97, 0.85)]
    [InlineData("fresh", "ATTENDED", 0.93, 0.88)]
    [InlineData("fresh", "SPOKE_AT", 0.98, 0.93)]
    [InlineData("fresh", "ORGANIZED", 0.98, 0.89)]
    [InlineData("fresh", "AFFILIATED_WITH", 0.94, 0.83)]
    [InlineData("held", "persons", 0.95, 0.88)]
    [InlineData("held", "events", 0.90, 0.89)]
    [InlineData("held", "ATTENDED", 0.87, 0.76)]
    [InlineData("held", "SPOKE_AT", 0.83, 0.70)]
    [InlineData("held", "ORGANIZED", 0.91, 0.69)]
    [InlineData("held", "AFFILIATED_WITH", 0.84, 0.72)]
    public void Articles_of_invented_people_are_read_no_worse_than_was_recorded(string part, string key, double precision, double recall)
    {
        var score = Corpus.Score(Corpus.Articles(part));

        Assert.True(score.Precision(key) >= precision && score.Recall(key) >= recall, score.ToString());
    }
}
