using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Worker.Targets;
using KnowledgeGraph.Worker.Verbs;

namespace KnowledgeGraph.Worker.Service;

/// <summary>The record of a running service, in its own words: the questions and mutations that the verbs need.</summary>
internal sealed class ServiceRecord(ServiceClient client)
{
    private const string Ingest = """
        mutation Ingest($input: ArticleInput!) {
          ingestArticle(input: $input) { article { id } changed effect { newEntities statementsAdded } errors { code message } }
        }
        """;

    private const string Retract = """
        mutation Retract($input: RetractArticleInput!) {
          retractArticle(input: $input) { effect { statementsRemoved } errors { code message } }
        }
        """;

    private const string Find = """
        query Find($uri: String!) {
          article(by: {uri: $uri}) { id retractedAt }
          articles(where: {uri: {eq: $uri}}, first: 100) { nodes { id } }
        }
        """;

    private const string Snapshot = "query Snapshot { snapshot { sequence hash } }";

    public async Task<IntakeOutcome> IngestAsync(IncomingArticle article, CancellationToken cancellationToken)
    {
        var input = new JsonObject { ["text"] = article.Document.Text };
        Set(input, "uri", article.Uri);
        Set(input, "title", article.Document.Title);
        Set(input, "publisher", article.Publisher);
        Set(input, "published", article.Document.Published?.ToString());
        var answer = await client.AskAsync(Ingest, new JsonObject { ["input"] = input }, cancellationToken);
        return Read(answer, "ingestArticle", IntakeOutcome.Refused, payload => IntakeOutcome.Of(new TakenArticle(
            payload.GetProperty("article").GetProperty("id").GetString()!,
            payload.GetProperty("changed").GetBoolean(),
            payload.GetProperty("effect").GetProperty("newEntities").GetInt32(),
            payload.GetProperty("effect").GetProperty("statementsAdded").GetInt32(),
            Sequence: null)));
    }

    /// <returns>How many statements are gone, or why none is.</returns>
    public async Task<(int Removed, string? Refusal)> RetractAsync(string id, string? reason, CancellationToken cancellationToken)
    {
        var input = new JsonObject { ["id"] = id };
        Set(input, "reason", reason);
        var answer = await client.AskAsync(Retract, new JsonObject { ["input"] = input }, cancellationToken);
        return Read(answer, "retractArticle", refusal => (0, refusal), payload => (payload.GetProperty("effect").GetProperty("statementsRemoved").GetInt32(), (string?)null));
    }

    /// <returns>The ids of the live articles with this uri, or why they are not known.</returns>
    public async Task<(IReadOnlyList<string> Ids, string? Refusal)> FindAsync(string uri, CancellationToken cancellationToken)
    {
        var answer = await client.AskAsync(Find, new JsonObject { ["uri"] = uri }, cancellationToken);
        return answer.Refusal is { } refusal ? ([], refusal) : Expect<(IReadOnlyList<string>, string?)>(() =>
        {
            var data = answer.Data!.Value;
            var one = data.GetProperty("article");
            var live = data.GetProperty("articles").GetProperty("nodes").EnumerateArray().Select(article => article.GetProperty("id").GetString()!).ToList();
            return live.Count > 0 || one.ValueKind == JsonValueKind.Null || one.GetProperty("retractedAt").ValueKind != JsonValueKind.Null
                ? (live, null)
                : ([one.GetProperty("id").GetString()!], null);
        });
    }

    /// <exception cref="ServiceException">It does not tell.</exception>
    public async Task<(long Sequence, string Hash)> SnapshotAsync(CancellationToken cancellationToken)
    {
        var answer = await client.AskAsync(Snapshot, [], cancellationToken);
        return answer.Refusal is { } refusal
            ? throw new ServiceException($"The service at {client.Address} does not tell where its record stands: {refusal}")
            : Expect(() =>
            {
                var snapshot = answer.Data!.Value.GetProperty("snapshot");
                return (snapshot.GetProperty("sequence").GetInt64(), snapshot.GetProperty("hash").GetString()!);
            });
    }

    private T Read<T>(ServiceAnswer answer, string mutation, Func<string, T> refuse, Func<JsonElement, T> read) => answer.Refusal is { } refusal ? refuse(refusal) : Expect(() =>
    {
        var payload = answer.Data!.Value.GetProperty(mutation);
        var errors = payload.GetProperty("errors").EnumerateArray().Select(Words).ToList();
        return errors.Count > 0 ? refuse(string.Join(' ', errors)) : read(payload);
    });

    /// <summary>What the worker says of its own store has the same words.</summary>
    private static string Words(JsonElement error) =>
        error.GetProperty("code").GetString() == "NOT_FOUND" ? RetractVerb.NotFound : error.GetProperty("message").GetString()!;

    private T Expect<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ServiceException($"What answers at {client.Address} speaks GraphQL, and another schema than that of this version.", failure);
        }
    }

    private static void Set(JsonObject input, string member, string? value)
    {
        if (value is not null)
        {
            input[member] = value;
        }
    }
}
