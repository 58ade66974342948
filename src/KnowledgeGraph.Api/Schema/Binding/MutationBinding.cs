using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>Correcting the record.</summary>
internal static class MutationBinding
{
    private const string Actor = "api";

    public static void Bind(SchemaBuilder schema)
    {
        schema.Object<RequestState>("Mutation")
            .BindBatch("ingestArticle", IngestAsync)
            .BindBatch("retractArticle", RetractAsync);
        schema.Object<IngestPayload>("IngestArticlePayload")
            .Bind("article", payload => payload.Article)
            .Bind("changed", payload => payload.Changed)
            .Bind("effect", payload => payload.Effect)
            .Bind("errors", payload => payload.Errors);
        schema.Object<RetractPayload>("RetractArticlePayload")
            .Bind("article", payload => payload.Article)
            .Bind("effect", payload => payload.Effect)
            .Bind("errors", payload => payload.Errors);
        schema.Object<UserError>("UserError")
            .Bind("code", error => error.Code)
            .Bind("message", error => error.Message)
            .Bind("field", error => error.Field);
        schema.Object<Effect>("Effect")
            .Bind("newEntities", effect => effect.NewEntities)
            .Bind("replaced", effect => effect.Replaced)
            .Bind("statementsAdded", effect => effect.StatementsAdded)
            .Bind("statementsMoved", effect => effect.StatementsMoved)
            .Bind("statementsRemoved", effect => effect.StatementsRemoved);
        schema.Object<Replacement>("Replacement")
            .Bind("before", replacement => replacement.Before.Select(id => new EntityHandle(NodeType.Mention, [id]).ToString()).ToList())
            .Bind("after", replacement => replacement.After.Select(id => new EntityHandle(NodeType.Mention, [id]).ToString()).ToList());
    }

    private static async ValueTask<FieldColumn> IngestAsync(FieldBatch<RequestState> batch)
    {
        var state = batch[0];
        var input = batch.Arguments.Object("input")!;
        var text = ArticleDocument.Normalize(input.Get<string>("text"));
        if (Refusal(text, state.Services.Limits) is { } refusal)
        {
            return FieldColumn.Same(batch.Count, new IngestPayload(null, false, null, [refusal]));
        }

        var published = input.Has("published") ? (PartialDate?)input["published"] : null;
        var article = new IncomingArticle(new ArticleDocument(text, input.Text("title"), published), input.Text("uri"), input.Text("publisher"));
        if (input.Get<ContentType>("contentType") == ContentType.Html)
        {
            article = ArticlePage.Read(article, out var fault);
            if (article is null)
            {
                return FieldColumn.Same(batch.Count, new IngestPayload(null, false, null, [new UserError(UserErrorCode.BadUserInput, $"The page {fault}", ["input", "text"])]));
            }
        }

        var outcome = (await state.Services.Recorder.RecordAsync([article], Actor, batch.CancellationToken))[0];
        var node = await ArticleAsync(state, outcome.Article, batch.CancellationToken);
        return FieldColumn.Same(batch.Count, new IngestPayload(node, outcome.Changed, outcome.Effect, []));
    }

    private static async ValueTask<FieldColumn> RetractAsync(FieldBatch<RequestState> batch)
    {
        var state = batch[0];
        var input = batch.Arguments.Object("input")!;
        var handle = EntityHandle.Parse(input.Get<string>("id"));
        if (handle.Value is not { Type: NodeType.Article } article)
        {
            return FieldColumn.Same(batch.Count, RetractPayload.Refused(new UserError(UserErrorCode.BadUserInput, handle.Error?.Message ?? "This is not the id of an article.", ["input", "id"])));
        }

        var outcome = await state.Services.Recorder.RetractAsync(article.Id, input.Text("reason"), Actor, batch.CancellationToken);
        return FieldColumn.Same(batch.Count, outcome.Found
            ? new RetractPayload(await ArticleAsync(state, article.Id, batch.CancellationToken), outcome.Effect, [])
            : RetractPayload.Refused(new UserError(UserErrorCode.NotFound, "No article with this id is in the graph.", ["input", "id"])));
    }

    private static UserError? Refusal(string text, InputLimits limits) =>
        string.IsNullOrWhiteSpace(text) ? new UserError(UserErrorCode.BadUserInput, "The text is empty.", ["input", "text"])
        : System.Text.Encoding.UTF8.GetByteCount(text) > limits.ArticleBytes ? new UserError(UserErrorCode.BadUserInput, $"The text is longer than {limits.ArticleBytes} bytes.", ["input", "text"])
        : text.Contains('\0', StringComparison.Ordinal) ? new UserError(UserErrorCode.BadUserInput, $"The text holds a NUL at {text.IndexOf('\0', StringComparison.Ordinal)}: it is not plain text.", ["input", "text"])
        : null;

    /// <summary>The article as the record now has it: read after the write, at a version of its own.</summary>
    private static async ValueTask<ArticleNode?> ArticleAsync(RequestState state, Id article, CancellationToken cancellationToken)
    {
        var scope = new Scope(await state.Services.Snapshots.OpenAsync(cancellationToken), isMoment: false);
        return (await scope.ArticlesAsync([article]))[0];
    }
}

internal enum ContentType { Text, Html }

internal enum UserErrorCode { NotFound, Conflict, BadUserInput }

internal sealed record UserError(UserErrorCode Code, string Message, IReadOnlyList<string> Field);

internal sealed record IngestPayload(ArticleNode? Article, bool Changed, Effect? Effect, IReadOnlyList<UserError> Errors);

internal sealed record RetractPayload(ArticleNode? Article, Effect? Effect, IReadOnlyList<UserError> Errors)
{
    public static RetractPayload Refused(UserError error) => new(null, null, [error]);
}
