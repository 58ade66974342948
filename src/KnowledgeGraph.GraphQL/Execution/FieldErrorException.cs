namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Thrown by a resolver to fail a field for all parents it was called with.</summary>
public sealed class FieldErrorException(FieldError error) : Exception(error.Message)
{
    public FieldError Error { get; } = error;
}
