using System.Text.Json.Nodes;
using KnowledgeGraph.SecondExtractor;

namespace KnowledgeGraph.Worker.Output;

/// <summary>What the second extractor came to, for people and for scripts.</summary>
internal static class SecondReport
{
    public static void Tell(Report report, SecondSummary summary)
    {
        var rejected = new JsonObject();
        foreach (var (why, count) in summary.Rejected)
        {
            rejected[why.ToString()] = count;
        }

        report.Result(summary.ToString(), new JsonObject
        {
            ["kind"] = "second",
            ["requests"] = summary.Requests,
            ["blocksFromCache"] = summary.BlocksFromCache,
            ["blocksSkipped"] = summary.BlocksSkipped,
            ["agreed"] = summary.Agreed,
            ["unconfirmed"] = summary.Alone,
            ["rejected"] = rejected,
            ["inputTokens"] = summary.InputTokens,
            ["outputTokens"] = summary.OutputTokens,
            ["cost"] = summary.Cost,
            ["stopped"] = summary.Stopped,
        });
    }
}
