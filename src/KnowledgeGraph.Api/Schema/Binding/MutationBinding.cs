using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>Correcting the record.</summary>
internal static class MutationBinding
{
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
        EffectBinding.Bind(schema);
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

        var outcome = (await state.Services.Recorder.RecordAsync([article], MutationInputs.Actor, batch.CancellationToken))[0];
        var node = await ArticleAsync(state, outcome.Article, batch.CancellationToken);
        return FieldColumn.Same(batch.Count, new IngestPayload(node, outcome.Changed, EffectNode.Of(outcome.Effect, state.Services.Changes), []));
    }

    private static async ValueTask<FieldColumn> RetractAsync(FieldBatch<RequestState> batch)
    {
        var state = batch[0];
        var input = batch.Arguments.Object("input")!;
        var (article, error) = MutationInputs.Handle(input.Get<string>("id"), ["input", "id"], type => type == NodeType.Article, "an article");
        if (error is not null)
        {
            return FieldColumn.Same(batch.Count, RetractPayload.Refused(error));
        }

        var outcome = await state.Services.Recorder.RetractAsync(article, input.Text("reason"), MutationInputs.Actor, input.Flag("preview"), batch.CancellationToken);
        return FieldColumn.Same(batch.Count, outcome.Found
            ? new RetractPayload(await ArticleAsync(state, article, batch.CancellationToken), EffectNode.Of(outcome.Effect, state.Services.Changes), [])
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

internal sealed record IngestPayload(ArticleNode? Article, bool Changed, EffectNode? Effect, IReadOnlyList<UserError> Errors);

internal sealed record RetractPayload(ArticleNode? Article, EffectNode? Effect, IReadOnlyList<UserError> Errors)
{
    public static RetractPayload Refused(UserError error) => new(null, null, [error]);
}
