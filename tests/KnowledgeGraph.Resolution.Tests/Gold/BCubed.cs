namespace KnowledgeGraph.Resolution.Tests;

/// <summary>B-cubed of a clustering against a gold one, singletons included, and the pairs that it joined wrongly or missed.</summary>
public sealed record BCubed(double Precision, double Recall, int Items, int OverMerged, int Missed)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <param name="items">Each item's predicted and gold cluster.</param>
    public static BCubed Of(IReadOnlyList<(string Predicted, string Gold)> items)
    {
        double precision = 0, recall = 0;
        var (over, missed) = (0, 0);
        foreach (var item in items)
        {
            var predicted = items.Where(o => o.Predicted == item.Predicted).ToList();
            var gold = items.Where(o => o.Gold == item.Gold).ToList();
            precision += predicted.Count(o => o.Gold == item.Gold) / (double)predicted.Count;
            recall += gold.Count(o => o.Predicted == item.Predicted) / (double)gold.Count;
            over += predicted.Count(o => o.Gold != item.Gold);
            missed += gold.Count(o => o.Predicted != item.Predicted);
        }

        return new BCubed(precision / items.Count, recall / items.Count, items.Count, over / 2, missed / 2);
    }

    public override string ToString() => FormattableString.Invariant($"P {Precision:F4} R {Recall:F4} F1 {F1:F4} over {Items} items, {OverMerged} pairs over-merged, {Missed} missed");
}
