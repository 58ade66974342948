namespace KnowledgeGraph.Quality.Figures;

/// <summary>One measured number.</summary>
/// <param name="Set">Over what: "held", "pairs", "calibration".</param>
/// <param name="What">Of what: "persons", "SPOKE_AT", a class of pairs.</param>
/// <param name="Measure">"precision", "recall", "F1", ...</param>
/// <param name="Value">From 0 to 1, rounded to four decimals, as are the bounds.</param>
/// <param name="Of">How many decisions it is a share of.</param>
internal sealed record Figure(string Set, string What, string Measure, double Value, double Low, double High, int Of)
{
    /// <summary>Errors are better low; everything else is better high.</summary>
    public bool LowIsGood => Measure.EndsWith("error", StringComparison.Ordinal);

    /// <summary>How far it may fall before a gate says so: one point, and always one decision where a decision weighs more.</summary>
    public double Noise => Math.Max(.01, 1.01 / Math.Max(1, Of));

    public string Key => $"{Set}/{What}/{Measure}";

    public static Figure Create(string set, string what, string measure, double value, (double Low, double High) interval, int of) =>
        new(set, what, measure, Math.Round(value, 4), Math.Round(Math.Clamp(interval.Low, 0, value), 4), Math.Round(Math.Clamp(interval.High, value, 1), 4), of);

    public bool IsWorseThan(Figure recorded) => LowIsGood ? Value > recorded.Value + recorded.Noise : Value < recorded.Value - recorded.Noise;
}
