namespace KnowledgeGraph.Quality.Calibrating;

/// <summary>
/// Ridge logistic regression of right and wrong on a statement's terms, with the rules' own score as offset: what experience adds is
/// pulled towards nothing, so that few decisions move a weight little. Newton's method from zero, terms in ordinal order, a fixed number
/// of steps, results in whole tenths of log-odds: the same decisions give the same weights.
/// </summary>
internal static class Fit
{
    public const int Support = 8;
    private const int Steps = 30;

    // The spread that a weight is expected to have, in log-odds: a relation's level is less sure beforehand than a rule's share in it.
    private const double RelationSpread = 1;
    private const double TermSpread = .5;

    /// <returns>Tenths of log-odds by term; terms that fewer than <see cref="Support"/> decisions have, or that stay at nothing, are left out.</returns>
    public static SortedDictionary<string, int> Of(IReadOnlyList<Decision> decisions)
    {
        var terms = decisions.SelectMany(d => d.Terms).GroupBy(t => t, StringComparer.Ordinal).Where(g => g.Count() >= Support).Select(g => g.Key).Order(StringComparer.Ordinal).ToArray();
        var number = terms.Index().ToDictionary(x => x.Item, x => x.Index, StringComparer.Ordinal);
        var rows = decisions.Select(d => (Offset: d.Score / 10.0, Terms: d.Terms.Where(number.ContainsKey).Select(t => number[t]).ToArray(), d.Right, d.Weight)).ToArray();
        var weights = new double[terms.Length];
        for (var step = 0; step < Steps; step++)
        {
            Step(weights, terms, rows);
        }

        var fitted = terms.Zip(weights, (term, weight) => (Term: term, Tenths: (int)Math.Round(weight * 10, MidpointRounding.AwayFromZero))).Where(x => x.Tenths != 0);
        return new SortedDictionary<string, int>(fitted.ToDictionary(x => x.Term, x => x.Tenths, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>A decision's score in tenths with what a fit adds.</summary>
    public static int Total(Decision decision, SortedDictionary<string, int> fitted) => decision.Score + decision.Terms.Sum(term => fitted.GetValueOrDefault(term));

    private static void Step(double[] weights, string[] terms, (double Offset, int[] Terms, bool Right, int Weight)[] rows)
    {
        var n = weights.Length;
        var slope = new double[n];
        var curve = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            var spread = terms[i].StartsWith("relation:", StringComparison.Ordinal) ? RelationSpread : TermSpread;
            slope[i] = -weights[i] / (spread * spread);
            curve[i, i] = 1 / (spread * spread);
        }

        foreach (var row in rows)
        {
            var likely = 1 / (1 + Math.Exp(-(row.Offset + row.Terms.Sum(t => weights[t]))));
            var variance = row.Weight * likely * (1 - likely);
            foreach (var i in row.Terms)
            {
                slope[i] += row.Weight * ((row.Right ? 1 : 0) - likely);
                foreach (var j in row.Terms)
                {
                    curve[i, j] += variance;
                }
            }
        }

        var step = LinearSystem.Solve(curve, slope);
        for (var i = 0; i < n; i++)
        {
            weights[i] += Math.Clamp(step[i], -1, 1);
        }
    }
}
