using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>What one request carries through its execution.</summary>
internal sealed class RequestScope(Schema schema, GraphQLOptions options, VariableValues variables, object? state, CancellationToken client, CancellationToken token)
{
    public Schema Schema { get; } = schema;

    public GraphQLOptions Options { get; } = options;

    public VariableValues Variables { get; } = variables;

    public object? State { get; } = state;

    /// <summary>Ends when the client goes.</summary>
    public CancellationToken Client { get; } = client;

    /// <summary>Ends when the client goes or the deadline passes.</summary>
    public CancellationToken Token { get; } = token;

    /// <summary>Whether some cell holds an error, so that nulls must be propagated before writing.</summary>
    public bool HasErrors { get; set; }

    public bool DeadlinePassed => Token.IsCancellationRequested && !Client.IsCancellationRequested;

    /// <summary>The error that stands for an exception: its own words if it was meant for clients, else a correlation id.</summary>
    public FieldError ErrorOf(Exception exception, FieldPlan field) => exception switch
    {
        FieldErrorException meant => meant.Error,
        OperationCanceledException when DeadlinePassed => TimedOut(),
        _ => Internal(exception, field),
    };

    public static FieldError TimedOut() => new(ErrorCodes.Timeout, "The field was not finished before the deadline.");

    public FieldError Internal(Exception exception, FieldPlan field)
    {
        string id = Options.OnUnexpected(new UnexpectedFailure(exception, field.Coordinate));
        return new FieldError(ErrorCodes.Internal, "Something went wrong on our side.", new Dictionary<string, object?> { ["correlationId"] = id });
    }
}
