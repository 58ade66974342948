namespace KnowledgeGraph.Traversal;

/// <summary>A question that has no answer for a reason that the asker can act on. <see cref="Code"/> is what an API shows.</summary>
public abstract class QuestionException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}

/// <summary>The question would read more rows than one field may.</summary>
public sealed class CostExceededException(long budget)
    : QuestionException("COST_EXCEEDED", $"This reads more than the {budget} rows that one field may read; narrow it with a filter or ask for less.");

/// <summary>An argument that cannot be used, named.</summary>
public sealed class BadArgumentException(string argument, string message) : QuestionException("BAD_USER_INPUT", message)
{
    public string Argument { get; } = argument;
}
