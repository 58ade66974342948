using KnowledgeGraph.Extraction;
using KnowledgeGraph.Hosting;
using KnowledgeGraph.Worker.Service;
using KnowledgeGraph.Worker.Stores;
using KnowledgeGraph.Worker.Verbs;

namespace KnowledgeGraph.Worker.Targets;

/// <summary>Chooses where articles go.</summary>
internal static class ArticleTarget
{
    /// <param name="server">A service's GraphQL; null for the store that the settings name.</param>
    public static async Task<IArticleTarget> OpenAsync(VerbRun run, Uri? server, CancellationToken cancellationToken)
    {
        if (server is not null)
        {
            return new ServiceTarget(run.Report, new ServiceClient(server, ServicePatience.Default, run.Report.Note));
        }

        var extractor = ArticleExtractor.Create();
        var store = await OpenedStore.ForWritingAsync(run, cancellationToken);
        return new StoreTarget(store, extractor, SecondReading.Open(run.Options, TimeProvider.System, run.Report.Note), run.Report);
    }
}
