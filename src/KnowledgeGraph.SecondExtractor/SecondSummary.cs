using System.Globalization;
using KnowledgeGraph.SecondExtractor.Grounding;

namespace KnowledgeGraph.SecondExtractor;

/// <summary>What a run's second reading came to. Counts only grow.</summary>
public sealed class SecondSummary
{
    private readonly SortedDictionary<Rejection, int> _rejected = [];

    public int Requests { get; internal set; }

    public int BlocksFromCache { get; internal set; }

    /// <summary>Blocks that nobody answered, or not in a shape that could be taken.</summary>
    public int BlocksSkipped { get; internal set; }

    public int Agreed { get; internal set; }

    /// <summary>Statements that passed but that the rules do not make.</summary>
    public int Alone { get; internal set; }

    public long InputTokens { get; internal set; }

    public long OutputTokens { get; internal set; }

    public decimal Cost { get; internal set; }

    public IReadOnlyDictionary<Rejection, int> Rejected => _rejected;

    /// <summary>Why it stopped asking before the end; null when it did not.</summary>
    public string? Stopped { get; internal set; }

    public override string ToString()
    {
        var reasons = _rejected.Count == 0 ? "" : $" ({string.Join(", ", _rejected.Select(entry => $"{entry.Key} {entry.Value}"))})";
        var cost = Cost > 0 ? $", cost {Cost.ToString("0.######", CultureInfo.InvariantCulture)}" : "";
        var stopped = Stopped is null ? "" : $"; stopped: {Stopped}";
        return $"second extractor: {Requests} requests, {BlocksFromCache} blocks from cache, {BlocksSkipped} skipped; "
            + $"{Agreed} statements agreed, {Alone} unconfirmed, {_rejected.Values.Sum()} rejected{reasons}; {InputTokens} tokens in, {OutputTokens} out{cost}{stopped}";
    }

    internal void Reject(Rejection why) => _rejected[why] = _rejected.GetValueOrDefault(why) + 1;
}
