using System.CommandLine;
using System.Text.Json.Nodes;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Worker.Stores;

namespace KnowledgeGraph.Worker.Verbs;

/// <summary>retract ARTICLE: an article out of the graph; the ledger keeps that it was there.</summary>
internal static class RetractVerb
{
    private const string IdPrefix = "Article:";

    public static Command Create(VerbHost host)
    {
        var article = new Argument<string>("ARTICLE") { Description = "Its id (Article:...) or its uri" };
        var reason = new Option<string?>("--reason") { Description = "Why, for whoever asks later" };
        var command = new Command("retract", "Take an article and all that rests on it alone out of the graph") { article, reason };
        host.Bind(command, (parse, run, cancellationToken) => RunAsync(parse.GetRequiredValue(article), parse.GetValue(reason), run, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string article, string? reason, VerbRun run, CancellationToken cancellationToken)
    {
        using var store = await OpenedStore.ForWritingAsync(run, cancellationToken);
        var found = await FindAsync(store.Graph, article, cancellationToken);
        if (found is not [var id])
        {
            var message = found.Count == 0
                ? "no live article has this id or uri."
                : $"{found.Count} articles have this uri; say which: {string.Join(", ", found.Select(one => IdPrefix + one))}.";
            run.Report.Problem(new InputProblem(article, "", message));
            return ExitCode.SomeFailed;
        }

        using var recorder = store.Recorder(_ => throw new InvalidOperationException("a retraction extracts nothing"));
        var outcome = await recorder.RetractAsync(id, reason, Environment.UserName, cancellationToken);
        await store.SummarizeAsync(
            $"{IdPrefix}{id}  retracted  {outcome.Effect.StatementsRemoved} statements gone",
            new JsonObject { ["kind"] = "retracted", ["article"] = IdPrefix + id, ["statementsRemoved"] = outcome.Effect.StatementsRemoved },
            cancellationToken);
        return ExitCode.Ok;
    }

    /// <summary>The live articles with this id or uri.</summary>
    private static async Task<IReadOnlyList<Id>> FindAsync(IGraphStore graph, string article, CancellationToken cancellationToken)
    {
        var at = (await graph.AppliedAsync(cancellationToken)).Sequence;
        var rows = Id.TryParse(article.StartsWith(IdPrefix, StringComparison.Ordinal) ? article[IdPrefix.Length..] : article, out var id)
            ? await graph.GetAsync(RowKind.Article, [id], at, cancellationToken)
            : [.. (await graph.LookupAsync(RowIndex.ArticleByUri, [article], at, 100, ScanDirection.Ascending, null, cancellationToken))[0].Select(found => found.Row)];
        return [.. rows.OfType<ArticleRow>().Where(row => row.RetractedAt is null).Select(row => row.Id)];
    }
}
