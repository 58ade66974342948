using KnowledgeGraph.Quality.Figures;

namespace KnowledgeGraph.Quality.Tests.Figures;

/// <summary>
/// The gate: what is measured now against docs/quality.json. A figure may be worse by one point, or by one decision where a decision
/// weighs more. Whoever changes articles or means a loss records again: tools/quality [--corpus DIR].
/// </summary>
public sealed class GateTests
{
    private static readonly Measurement Recorded = FigureFile.Parse(File.ReadAllText(FigureFile.Path));
    private static readonly Lazy<Measurement> Measured = new(() => Measurement.Take(Repository.Corpus));

    [Theory]
    [InlineData("seeds")]
    [InlineData("dev")]
    [InlineData("fresh")]
    [InlineData("held")]
    [InlineData("pairs")]
    public void No_figure_of_the_projects_own_sets_is_worse_than_recorded(string set) => Compare(set, figure => figure.Set == set);

    [Fact]
    public void Confidences_on_unseen_articles_keep_what_they_say_no_worse_than_recorded() =>
        Compare("held", figure => figure.Set == "calibration" && figure.What.EndsWith("held", StringComparison.Ordinal));

    [CorpusTheory]
    [InlineData("corpus")]
    [InlineData("resolution")]
    [InlineData("calibration")]
    public void No_figure_of_the_corpus_is_worse_than_recorded(string set) => Compare("corpus", figure => figure.Set == set);

    private static void Compare(string data, Func<Figure, bool> chosen)
    {
        Assert.True(Recorded.Data.GetValueOrDefault(data) == Measured.Value.Data[data], $"the articles or pairs of {data} are not those that were measured: record the figures again");
        var now = Measured.Value.Figures.ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        var recorded = Recorded.Figures.Where(chosen).ToList();
        Assert.NotEmpty(recorded);
        Assert.Empty(recorded.Where(then => !now.TryGetValue(then.Key, out var figure) || figure.IsWorseThan(then))
            .Select(then => $"{then.Key}: {then.Value} recorded, {now.GetValueOrDefault(then.Key)?.Value} now"));
    }
}
