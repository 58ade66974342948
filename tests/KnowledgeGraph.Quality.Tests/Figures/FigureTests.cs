using KnowledgeGraph.Quality.Figures;

namespace KnowledgeGraph.Quality.Tests.Figures;

public sealed class FigureTests
{
    [Theory]
    [InlineData("recall", .90, 1000, .895, false)]
    [InlineData("recall", .90, 1000, .885, true)]
    [InlineData("recall", .90, 20, .85, false)]
    [InlineData("recall", .90, 20, .80, true)]
    [InlineData("recall", .90, 20, 1, false)]
    [InlineData("calibration error", .05, 1000, .055, false)]
    [InlineData("calibration error", .05, 1000, .065, true)]
    [InlineData("calibration error", .05, 1000, .01, false)]
    public void A_figure_is_worse_beyond_one_point_or_one_decision(string measure, double recorded, int of, double now, bool worse) =>
        Assert.Equal(worse, Of(measure, now, of).IsWorseThan(Of(measure, recorded, of)));

    [Theory]
    [InlineData(8, 10, .490, .943)]
    [InlineData(10, 10, .722, 1)]
    [InlineData(0, 10, 0, .278)]
    public void Wilsons_interval_is_that_of_the_tables(int right, int of, double low, double high)
    {
        var interval = Intervals.Wilson(right, of);

        Assert.Equal(low, interval.Low, 3);
        Assert.Equal(high, interval.High, 3);
    }

    [Fact]
    public void A_bootstrap_repeats_itself_and_is_wider_over_fewer_units()
    {
        static double Mean(IEnumerable<int> sample) => sample.Average();
        int[] few = [0, 1, 1, 1];
        int[] many = [.. Enumerable.Repeat(few, 50).SelectMany(x => x)];

        Assert.Equal(Intervals.Bootstrap(few, Mean), Intervals.Bootstrap(few, Mean));
        Assert.True(Intervals.Bootstrap(few, Mean).Low < Intervals.Bootstrap(many, Mean).Low);
    }

    [Fact]
    public void Figures_are_read_as_they_were_written()
    {
        var measurement = new Measurement(new Dictionary<string, string> { ["held"] = "0123456789abcdef" }, [Of("recall", .5, 2), Of("precision", 1, 3)]);

        Assert.Equal(measurement.Figures, FigureFile.Parse(FigureFile.Write(measurement)).Figures);
    }

    private static Figure Of(string measure, double value, int of) => Figure.Create("held", "persons", measure, value, (0, 1), of);
}
