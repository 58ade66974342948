namespace KnowledgeGraph.Quality.Figures;

/// <summary>95 % intervals.</summary>
internal static class Intervals
{
    public const int Resamples = 1000;
    private const int Seed = 20;
    private const double Z = 1.959964;

    /// <summary>Wilson's interval of a share.</summary>
    /// <param name="right">May be a fraction: F1 is 2·right of 2·right + wrong + missed.</param>
    public static (double Low, double High) Wilson(double right, double of)
    {
        if (of == 0)
        {
            return (0, 1);
        }

        var share = right / of;
        var centre = share + (Z * Z / (2 * of));
        var spread = Z * Math.Sqrt((share * (1 - share) / of) + (Z * Z / (4 * of * of)));
        var scale = 1 + (Z * Z / of);
        return ((centre - spread) / scale, (centre + spread) / scale);
    }

    /// <summary>The middle 95 % of a statistic over samples of units drawn with repetition: articles, because what stands in one article is right or wrong together. The same units give the same interval.</summary>
    public static (double Low, double High) Bootstrap<T>(IReadOnlyList<T> units, Func<IEnumerable<T>, double> statistic)
    {
        if (units.Count == 0)
        {
            return (0, 1);
        }

        var random = new Random(Seed);
        var values = new double[Resamples];
        for (var i = 0; i < Resamples; i++)
        {
            var sample = new T[units.Count];
            for (var j = 0; j < sample.Length; j++)
            {
                sample[j] = units[random.Next(units.Count)];
            }

            values[i] = statistic(sample);
        }

        Array.Sort(values);
        return (values[Resamples / 40], values[Resamples - 1 - (Resamples / 40)]);
    }

    public static (double Low, double High) Wider((double Low, double High) left, (double Low, double High) right) => (Math.Min(left.Low, right.Low), Math.Max(left.High, right.High));
}
