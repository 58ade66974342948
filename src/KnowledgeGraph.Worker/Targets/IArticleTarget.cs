using System.Text.Json.Nodes;
using KnowledgeGraph.Ingestion;

namespace KnowledgeGraph.Worker.Targets;

/// <summary>Where articles go: the store that the settings name, or a running service.</summary>
internal interface IArticleTarget : IDisposable
{
    /// <summary>How many articles are best given at once.</summary>
    int BatchSize { get; }

    /// <summary>Records articles; the outcomes stand in their order.</summary>
    Task<IReadOnlyList<IntakeOutcome>> RecordAsync(IReadOnlyList<IncomingArticle> articles, CancellationToken cancellationToken);

    /// <summary>Says what reading the articles came to, where more than the rules read them.</summary>
    void TellReading();

    /// <summary>Says what was done, and where the graph stands now.</summary>
    Task SummarizeAsync(string sentence, JsonObject line, CancellationToken cancellationToken);
}
