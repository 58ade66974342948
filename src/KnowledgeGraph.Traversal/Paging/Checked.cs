using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Traversal;

/// <summary>What is wrong with an argument, in words for the one who gave it.</summary>
public sealed record InputError(string Argument, string Message)
{
    public BadArgumentException ToException() => new(Argument, Message);
}

/// <summary>A value made of input, or what is wrong with the input.</summary>
public readonly struct Checked<T>
    where T : notnull
{
    private Checked(T? value, InputError? error) => (Value, Error) = (value, error);

    public T? Value { get; }

    public InputError? Error { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsValid => Error is null;

    public static implicit operator Checked<T>(T value) => new(value, null);

    public static implicit operator Checked<T>(InputError error) => new(default, error);

    /// <exception cref="BadArgumentException">The input was wrong.</exception>
    public T OrThrow() => IsValid ? Value : throw Error.ToException();
}
