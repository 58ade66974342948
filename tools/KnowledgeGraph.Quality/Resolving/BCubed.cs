namespace KnowledgeGraph.Quality.Resolving;

/// <summary>B-cubed of a clustering against a gold one, singletons included, and the pairs that it joined wrongly or missed.</summary>
internal sealed record BCubed(double Precision, double Recall, int Items, int OverMerged, int Missed)
{
    public double F1 => Harmonic((Precision, Recall));

    public static double Harmonic((double Precision, double Recall) share) =>
        share.Precision + share.Recall == 0 ? 0 : 2 * share.Precision * share.Recall / (share.Precision + share.Recall);

    /// <summary>One item's own precision and recall.</summary>
    public static (double Precision, double Recall) Share(IReadOnlyList<(string Predicted, string Gold)> items, (string Predicted, string Gold) item)
    {
        var both = (double)items.Count(o => o == item);
        return (both / items.Count(o => o.Predicted == item.Predicted), both / items.Count(o => o.Gold == item.Gold));
    }

    /// <param name="items">Each item's predicted and gold cluster.</param>
    public static BCubed Of(IReadOnlyList<(string Predicted, string Gold)> items)
    {
        var shares = items.Select(item => Share(items, item)).ToList();
        var over = items.Sum(item => items.Count(o => o.Predicted == item.Predicted && o.Gold != item.Gold));
        var missed = items.Sum(item => items.Count(o => o.Gold == item.Gold && o.Predicted != item.Predicted));
        return new BCubed(shares.Average(s => s.Precision), shares.Average(s => s.Recall), items.Count, over / 2, missed / 2);
    }

    public override string ToString() => FormattableString.Invariant($"P {Precision:F4} R {Recall:F4} F1 {F1:F4} over {Items} items, {OverMerged} pairs over-merged, {Missed} missed");
}
