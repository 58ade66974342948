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
    [InlineData("fresh", "ATTENDED", 0.835, 0.78)]
    [InlineData("fresh", "SPOKE_AT", 0.89, 0.78)]
    [InlineData("fresh", "ORGANIZED", 0.94, 0.795)]
    [InlineData("fresh", "AFFILIATED_WITH", 0.975, 0.885)]
    [InlineData("held", "persons", 0.98, 0.99)]
    [InlineData("held", "events", 0.8, 0.84)]
    [InlineData("held", "ATTENDED", 0.755, 0.70)]
    [InlineData("held", "SPOKE_AT", 0.765, 0.73)]
    [InlineData("held", "ORGANIZED", 0.84, 0.625)]
    [InlineData("held", "AFFILIATED_WITH", 0.88, 0.735)]
    public void Articles_of_invented_people_are_read_no_worse_than_was_recorded(string part, string key, double precision, double recall)
    {
        var score = Corpus.Score(Corpus.Articles(part));

        Assert.True(score.Precision(key) >= precision && score.Recall(key) >= recall, score.ToString());
    }
}
