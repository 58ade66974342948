using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Benchmarks.Server;

/// <summary>GraphQL over HTTP, POST with JSON, with the limits that a service sets: a price and a deadline for each request.</summary>
internal sealed class EngineHandler
{
    private readonly GraphQLEngine _engine;
    private readonly BenchmarkData _data;

    public EngineHandler(BenchmarkData data)
    {
        _engine = new GraphQLEngine(BenchmarkSchema.Build(), new GraphQLOptions { MaxCost = 20_000, Timeout = TimeSpan.FromSeconds(10) });
        _data = data;
    }

    public async Task AnswerAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || !context.Request.HasJsonContentType())
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        GraphQLRequest? request = await RequestBody.ReadAsync(context.Request.BodyReader, context.RequestAborted);
        if (request is null)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        using var buffer = AnswerBuffer.Rent();
        GraphQLOutcome outcome = await _engine.ExecuteAsync(request.Value, _data, buffer.Writer, context.RequestAborted);
        context.Response.StatusCode = outcome.Stage == GraphQLStage.Executed ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        await buffer.SendAsync(context);
    }
}
