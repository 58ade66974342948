using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// Coerced arguments, or a coerced input object: names in the order of definition, each with its value. A name that was neither
/// given nor has a default is absent, which is not the same as null. Values are int, double, string, bool, an enum's internal value,
/// what a custom scalar or input object converts to, <c>IReadOnlyList&lt;object?&gt;</c>, <see cref="InputObject"/>, or null.
/// </summary>
public sealed class InputObject
{
    private readonly KeyValuePair<string, object?>[] _entries;
    private readonly IReadOnlyList<string> _defaulted;

    internal InputObject(KeyValuePair<string, object?>[] entries, IReadOnlyList<string>? defaulted = null)
    {
        _entries = entries;
        _defaulted = defaulted ?? [];
    }

    public static InputObject Empty { get; } = new([]);

    public int Count => _entries.Length;

    /// <summary>Names and values, in the order of definition.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Entries => _entries;

    /// <summary>The value; null where it is null or absent.</summary>
    public object? this[string name] => TryGet(name, out object? value) ? value : null;

    /// <summary>Whether the name was given or has a default.</summary>
    public bool Has(string name) => TryGet(name, out _);

    /// <summary>Whether the client gave it, be it null: false where it is absent and where its default stands in.</summary>
    public bool IsGiven(string name) => Has(name) && !_defaulted.Contains(name);

    /// <summary>The value as T. Absent, null, or of another class than T is a bug of the caller and throws.</summary>
    public T Get<T>(string name) => TryGet(name, out object? value) && value is T typed
        ? typed
        : throw new InvalidOperationException($"'{name}' is {value?.GetType().Name ?? "absent or null"}, not {typeof(T).Name}.");

    /// <summary>The value as T; default where it is null or absent.</summary>
    public T? Find<T>(string name) => this[name] is { } value
        ? value is T typed ? typed : throw new InvalidOperationException($"'{name}' is {value.GetType().Name}, not {typeof(T).Name}.")
        : default;

    /// <summary>The integer; null where it is null or absent.</summary>
    public int? Int(string name) => Find<object>(name) as int?;

    /// <summary>The text of a String or ID; null where it is null or absent.</summary>
    public string? Text(string name) => Find<string>(name);

    /// <summary>The boolean; false where it is null or absent.</summary>
    public bool Flag(string name) => Find<object>(name) is true;

    /// <summary>The nested input object; null where it is null or absent.</summary>
    public InputObject? Object(string name) => Find<InputObject>(name);

    /// <summary>The list, its items as T; null where it is null or absent.</summary>
    public T[]? List<T>(string name)
    {
        if (Find<IReadOnlyList<object?>>(name) is not { } list)
            return null;
        var items = new T[list.Count];
        for (int i = 0; i < items.Length; i++)
            items[i] = (T)list[i]!;
        return items;
    }

    public bool TryGet(string name, [MaybeNullWhen(false)] out object? value)
    {
        foreach (KeyValuePair<string, object?> entry in _entries)
        {
            if (entry.Key == name)
            {
                value = entry.Value;
                return true;
            }
        }

        value = null;
        return false;
    }
}
