using System.CommandLine;
using System.Text.Json.Nodes;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Worker.Service;
using KnowledgeGraph.Worker.Stores;

namespace KnowledgeGraph.Worker.Verbs;

/// <summary>retract ARTICLE: an article out of the graph; the ledger keeps that it was there.</summary>
internal static class RetractVerb
{
    public const string NotFound = "no live article has this id or uri.";

    private const string IdPrefix = "Article:";

    public static Command Create(VerbHost host)
    {
        var article = new Argument<string>("ARTICLE") { Description = "Its id (Article:...) or its uri" };
        var reason = new Option<string?>("--reason") { Description = "Why, for whoever asks later" };
        var server = ServiceAddress.Option();
        var command = new Command("retract", "Take an article and all that rests on it alone out of the graph") { article, reason, server };
        host.Bind(command, (parse, run, cancellationToken) => parse.GetValue(server) is { } address
            ? ThroughServiceAsync(address, parse.GetRequiredValue(article), parse.GetValue(reason), run, cancellationToken)
            : RunAsync(parse.GetRequiredValue(article), parse.GetValue(reason), run, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string article, string? reason, VerbRun run, CancellationToken cancellationToken)
    {
        using var store = await OpenedStore.ForWritingAsync(run, cancellationToken);
        if (One(article, await FindAsync(store.Graph, article, cancellationToken), run) is not { } id)
        {
            return ExitCode.SomeFailed;
        }

        using var recorder = store.Recorder(_ => throw new InvalidOperationException("a retraction extracts nothing"));
        var outcome = await recorder.RetractAsync(Id.Parse(id[IdPrefix.Length..]), reason, Environment.UserName, preview: false, cancellationToken);
        var (sentence, line) = Tell(id, outcome.Effect.StatementsRemoved);
        await store.SummarizeAsync(sentence, line, cancellationToken);
        return ExitCode.Ok;
    }

    private static async Task<int> ThroughServiceAsync(Uri server, string article, string? reason, VerbRun run, CancellationToken cancellationToken)
    {
        using var client = new ServiceClient(server, ServicePatience.Default, run.Report.Note);
        var record = new ServiceRecord(client);
        var (found, refusal) = ReadId(article) is { } given ? ([$"{IdPrefix}{given}"], null) : await record.FindAsync(article, cancellationToken);
        if (refusal is not null)
        {
            return Refuse(article, refusal, run);
        }

        if (One(article, found, run) is not { } id)
        {
            return ExitCode.SomeFailed;
        }

        (var removed, refusal) = await record.RetractAsync(id, reason, cancellationToken);
        if (refusal is not null)
        {
            return Refuse(article, refusal, run);
        }

        var (sentence, line) = Tell(id, removed);
        var (sequence, hash) = await record.SnapshotAsync(cancellationToken);
        run.Report.Result(sentence, line, sequence, hash);
        return ExitCode.Ok;
    }

    /// <summary>The only article found; null, and said why, when it is not the only one.</summary>
    private static string? One(string article, IReadOnlyList<string> found, VerbRun run)
    {
        if (found.Count != 1)
        {
            Refuse(article, found.Count == 0 ? NotFound : $"{found.Count} articles have this uri; say which: {string.Join(", ", found)}.", run);
        }

        return found.Count == 1 ? found[0] : null;
    }

    private static int Refuse(string article, string message, VerbRun run)
    {
        run.Report.Problem(new InputProblem(article, "", message));
        return ExitCode.SomeFailed;
    }

    private static (string Sentence, JsonObject Line) Tell(string id, int removed) => (
        $"{id}  retracted  {removed} statements gone",
        new JsonObject { ["kind"] = "retracted", ["article"] = id, ["statementsRemoved"] = removed });

    private static Id? ReadId(string article) =>
        Id.TryParse(article.StartsWith(IdPrefix, StringComparison.Ordinal) ? article[IdPrefix.Length..] : article, out var id) ? id : null;

    /// <summary>The live articles with this id or uri.</summary>
    private static async Task<IReadOnlyList<string>> FindAsync(IGraphStore graph, string article, CancellationToken cancellationToken)
    {
        var at = (await graph.AppliedAsync(cancellationToken)).Sequence;
        var rows = ReadId(article) is { } id
            ? await graph.GetAsync(RowKind.Article, [id], at, cancellationToken)
            : [.. (await graph.LookupAsync(RowIndex.ArticleByUri, [article], at, 100, ScanDirection.Ascending, null, cancellationToken))[0].Select(found => found.Row)];
        return [.. rows.OfType<ArticleRow>().Where(row => row.RetractedAt is null).Select(row => $"{IdPrefix}{row.Id}")];
    }
}
