using System.Text.Json.Nodes;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Worker.Output;
using KnowledgeGraph.Worker.Service;

namespace KnowledgeGraph.Worker.Targets;

/// <summary>A running service. It extracts; the articles are sent one after the other, as it records them one after the other too.</summary>
internal sealed class ServiceTarget(Report report, ServiceClient client) : IArticleTarget
{
    private readonly ServiceRecord _record = new(client);

    public int BatchSize => 1;

    public async Task<IReadOnlyList<IntakeOutcome>> RecordAsync(IReadOnlyList<IncomingArticle> articles, CancellationToken cancellationToken)
    {
        var outcomes = new List<IntakeOutcome>(articles.Count);
        foreach (var article in articles)
        {
            outcomes.Add(await _record.IngestAsync(article, cancellationToken));
        }

        return outcomes;
    }

    public void TellReading()
    {
        // The service reads, and tells its own log.
    }

    public async Task SummarizeAsync(string sentence, JsonObject line, CancellationToken cancellationToken)
    {
        var (sequence, hash) = await _record.SnapshotAsync(cancellationToken);
        report.Result(sentence, line, sequence, hash);
    }

    public void Dispose() => client.Dispose();
}
