namespace KnowledgeGraph.Ingestion;

/// <summary>One input that was read, or why it was not: exactly one of <see cref="Value"/> and <see cref="Problem"/> is set.</summary>
/// <typeparam name="T">What is read.</typeparam>
public sealed record InputResult<T>
    where T : class
{
    private InputResult(string source, T? value, InputProblem? problem)
    {
        Source = source;
        Value = value;
        Problem = problem;
    }

    /// <summary>The path as it was given, or below a folder that was given.</summary>
    public string Source { get; }

    public T? Value { get; }

    public InputProblem? Problem { get; }

    internal static InputResult<T> Read(string source, T value) => new(source, value, null);

    internal static InputResult<T> Refused(InputProblem problem) => new(problem.Source, null, problem);

    internal static InputResult<T> Refused(string source, string place, string message) => Refused(new InputProblem(source, place, message));
}
