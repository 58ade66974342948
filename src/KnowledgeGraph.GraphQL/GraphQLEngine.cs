using System.Buffers;
using System.Runtime.CompilerServices;
using KnowledgeGraph.GraphQL.Cost;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL;

/// <summary>
/// Executes requests against a schema: parse, validate, choose the operation, coerce the variables, price, run, write. The first
/// step that fails ends the request. Safe for parallel use; one engine serves a process.
/// </summary>
public sealed class GraphQLEngine
{
    private static readonly object NoState = new();

    private readonly GraphQLOptions _options;
    private readonly DocumentCache _documents;

    public GraphQLEngine(Schema schema, GraphQLOptions? options = null)
    {
        Schema = schema;
        _options = options ?? new GraphQLOptions();
        _documents = new DocumentCache(_options.DocumentCacheCharacters);
    }

    public Schema Schema { get; }

    /// <summary>Documents kept for their next use.</summary>
    internal int CachedDocuments => _documents.Count;

    /// <summary>
    /// Answers one query or mutation into <paramref name="output"/>. The state is the parent of the root fields and what resolvers
    /// get as State. Throws <see cref="OperationCanceledException"/> when the token ends, with nothing to be sent.
    /// </summary>
    public async ValueTask<GraphQLOutcome> ExecuteAsync(
        GraphQLRequest request, object? state, IBufferWriter<byte> output, CancellationToken cancellationToken = default)
    {
        Preparation prepared = Prepare(request);
        if (prepared.Ready && prepared.Operation!.Node.Kind == OperationKind.Subscription)
            prepared = NotAllowed(prepared, "A subscription is answered as a stream of events.");
        if (!prepared.Ready)
            return Refuse(prepared, output);
        return await RunAsync(prepared, request.ReportCost, state, state ?? NoState, output, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Answers a subscription as a stream of answers, one for each event of its source; a query or mutation as a stream of one. A
    /// request that fails before execution gives a stream of one too; its outcome is handed over before the first answer. Leaving
    /// the stream ends the source.
    /// </summary>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> SubscribeAsync(
        GraphQLRequest request, object? state, Action<GraphQLOutcome>? onOutcome = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Preparation prepared = Prepare(request);
        var output = new ArrayBufferWriter<byte>();
        if (!prepared.Ready)
        {
            GraphQLOutcome refused = Refuse(prepared, output);
            onOutcome?.Invoke(refused);
            yield return output.WrittenMemory;
            yield break;
        }

        if (prepared.Operation!.Node.Kind != OperationKind.Subscription)
        {
            GraphQLOutcome answered = await RunAsync(prepared, request.ReportCost, state, state ?? NoState, output, cancellationToken).ConfigureAwait(false);
            onOutcome?.Invoke(answered);
            yield return output.WrittenMemory;
            yield break;
        }

        (IAsyncEnumerable<object?>? source, RequestError? error) = Open(prepared, state, cancellationToken);
        if (source is null)
        {
            GraphQLOutcome shut = Refuse(prepared with { Stage = GraphQLStage.SourceFailed, Errors = [error!] }, output);
            onOutcome?.Invoke(shut);
            yield return output.WrittenMemory;
            yield break;
        }

        onOutcome?.Invoke(new GraphQLOutcome(GraphQLStage.Executed, OperationKind.Subscription, false, 0));
        IAsyncEnumerator<object?> events = source.GetAsyncEnumerator(cancellationToken);
        await using ConfiguredAsyncDisposable leaving = events.ConfigureAwait(false);
        while (true)
        {
            (bool more, RequestError? broken) = await NextAsync(events, prepared, cancellationToken).ConfigureAwait(false);
            if (!more && broken is null)
                yield break;
            output = new ArrayBufferWriter<byte>();
            if (broken is not null)
                ResponseWriter.WriteRequestErrors(output, [broken]);
            else
                await RunAsync(prepared, false, state, events.Current ?? NoState, output, cancellationToken).ConfigureAwait(false);
            yield return output.WrittenMemory;
            if (broken is not null)
                yield break;
        }
    }

    // A source that breaks ends the stream with an error that tells nothing of its inside.
    private async ValueTask<(bool More, RequestError? Broken)> NextAsync(IAsyncEnumerator<object?> events, Preparation prepared, CancellationToken token)
    {
        try
        {
            return (await events.MoveNextAsync().ConfigureAwait(false), null);
        }
        catch (Exception exception) when (!(exception is OperationCanceledException && token.IsCancellationRequested))
        {
            FieldPlan field = prepared.Plan!.Root.Fields[0];
            var scope = new RequestScope(Schema, _options, prepared.Variables, null, token, token);
            return (false, Located(scope.ErrorOf(exception, field), field));
        }
    }

    private static RequestError Located(FieldError error, FieldPlan field) =>
        new(error.Code, error.Message, [field.Nodes[0].Location], null, error.Extensions);

    private static GraphQLOutcome Refuse(Preparation prepared, IBufferWriter<byte> output)
    {
        ResponseWriter.WriteRequestErrors(output, prepared.Errors);
        return new GraphQLOutcome(prepared.Stage, prepared.Operation?.Node.Kind, false, prepared.Errors.Count) { RetryAfter = prepared.RetryAfter };
    }

    private static Preparation NotAllowed(Preparation prepared, string message) => prepared with
    {
        Stage = GraphQLStage.OperationNotAllowed,
        Errors = [new RequestError(ErrorCodes.OperationResolutionFailure, message, [prepared.Operation!.Node.Location])],
    };

    private Preparation Prepare(GraphQLRequest request)
    {
        (PreparedDocument? document, GraphQLStage failed, IReadOnlyList<RequestError> errors) = Document(request.Query);
        if (document is null)
            return new Preparation(failed, null, null, VariableValues.None, errors, 0);
        (PreparedOperation? operation, RequestError? error) = document.Choose(request.OperationName);
        if (operation is null)
            return new Preparation(GraphQLStage.OperationChoiceFailed, null, null, VariableValues.None, [error!], 0);
        var prepared = new Preparation(GraphQLStage.Executed, operation, null, VariableValues.None, [], 0);
        if (request.QueriesOnly && operation.Node.Kind != OperationKind.Query)
            return NotAllowed(prepared, "Only a query can be executed this way.");
        (VariableValues variables, errors) = VariableCoercion.Coerce(Schema, _options, operation.Node, request.Variables);
        if (errors.Count > 0)
            return prepared with { Stage = GraphQLStage.VariablesFailed, Errors = errors };
        (OperationPlan? plan, error) = operation.PlanFor(variables);
        if (plan is null)
            return prepared with { Stage = GraphQLStage.VariablesFailed, Errors = [error!] };
        return Priced(prepared with { Plan = plan, Variables = variables }, request);
    }

    private Preparation Priced(Preparation prepared, in GraphQLRequest request)
    {
        if (_options.MaxCost is null && !request.ReportCost && request.Budget is null)
            return prepared;
        CostFigure figure = CostCalculator.Price(Schema, prepared.Plan!, prepared.Variables);
        if (figure.Refusal(_options.MaxCost) is { } error)
            return prepared with { Stage = GraphQLStage.CostExceeded, Errors = [error] };
        if (request.Budget?.Invoke(figure.Total) is { IsPaid: false } refused)
            return prepared with { Stage = GraphQLStage.BudgetExceeded, Errors = [figure.Unpaid(refused.RetryAfter)], RetryAfter = refused.RetryAfter };
        return prepared with { Cost = figure.Total };
    }

    private (PreparedDocument? Document, GraphQLStage Failed, IReadOnlyList<RequestError> Errors) Document(string text)
    {
        if (_documents.Find(text) is { } known)
            return (known, default, []);
        (DocumentNode? document, SyntaxError? error) = Parser.ParseDocument(text, _options.Syntax);
        if (document is null)
            return (null, GraphQLStage.ParseFailed, [new RequestError(ErrorCodes.ParseFailed, $"Syntax error: {error!.Message}", [error.Location])]);
        (IReadOnlyList<RequestError> errors, int expandedFields) = DocumentValidator.Validate(Schema, document, _options);
        if (errors.Count > 0)
            return (null, GraphQLStage.ValidationFailed, errors);
        var prepared = new PreparedDocument(Schema, document);
        _documents.Add(text, prepared, expandedFields);
        return (prepared, default, []);
    }

    private (IAsyncEnumerable<object?>? Source, RequestError? Error) Open(Preparation prepared, object? state, CancellationToken token)
    {
        FieldPlan field = prepared.Plan!.Root.Fields[0];
        var scope = new RequestScope(Schema, _options, prepared.Variables, state, token, token);
        FieldError? error = field.Arguments(prepared.Variables, out InputObject? arguments);
        IAsyncEnumerable<object?>? source = null;
        try
        {
            if (error is null)
                source = field.Definition.Subscribe?.Open(new FieldBatch(scope, field, [state ?? NoState], 1, arguments!));
            if (source is null && error is null)
                error = scope.Internal(new InvalidOperationException($"{field.Coordinate} has no stream."), field);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            error = scope.ErrorOf(exception, field);
        }

        return error is null ? (source, null) : (null, Located(error, field));
    }

    private async ValueTask<GraphQLOutcome> RunAsync(
        Preparation prepared, bool reportCost, object? state, object root, IBufferWriter<byte> output, CancellationToken client)
    {
        client.ThrowIfCancellationRequested();
        using CancellationTokenSource? deadline = _options.Timeout is { } timeout ? new CancellationTokenSource(timeout, _options.Time) : null;
        using CancellationTokenSource? linked = deadline is null ? null : CancellationTokenSource.CreateLinkedTokenSource(client, deadline.Token);
        var scope = new RequestScope(Schema, _options, prepared.Variables, state, client, linked?.Token ?? client);
        var executor = new Executor(scope);
        OperationKind kind = prepared.Operation!.Node.Kind;
        ResultGroup answer = kind == OperationKind.Mutation
            ? await executor.RunSeriallyAsync(prepared.Plan!.Root, root).ConfigureAwait(false)
            : await executor.RunAsync(prepared.Plan!.Root, root).ConfigureAwait(false);
        (IReadOnlyList<LocatedError> errors, bool isNull) = scope.HasErrors ? NullPass.Run(answer) : ([], false);
        Dictionary<string, object?>? extensions = reportCost ? new() { ["cost"] = prepared.Cost } : null;
        ResponseWriter.WriteAnswer(output, answer, errors, isNull, extensions);
        return new GraphQLOutcome(GraphQLStage.Executed, kind, isNull, errors.Count);
    }

    private readonly record struct Preparation(
        GraphQLStage Stage, PreparedOperation? Operation, OperationPlan? Plan, VariableValues Variables, IReadOnlyList<RequestError> Errors, double Cost)
    {
        public TimeSpan? RetryAfter { get; init; }

        public bool Ready => Stage == GraphQLStage.Executed;
    }
}
