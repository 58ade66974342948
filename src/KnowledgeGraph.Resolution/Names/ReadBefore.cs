namespace KnowledgeGraph.Resolution;

/// <summary>
/// What texts were read as: names return, and to read one costs more than to look it up. Two generations of bounded size. Thread-safe.
/// </summary>
internal sealed class ReadBefore<T>(Func<string, T> read)
{
    private const int Generation = 16_384;

    private readonly Lock _lock = new();
    private Dictionary<string, T> _young = new(StringComparer.Ordinal);
    private Dictionary<string, T> _old = new(StringComparer.Ordinal);

    /// <summary>For what is not read of one text.</summary>
    public ReadBefore()
        : this(_ => throw new InvalidOperationException("say how it is read"))
    {
    }

    public T Of(string text) => Of(text, read, static (text, read) => read(text));

    /// <param name="text">What it is known by.</param>
    public T Of<TFrom>(string text, TFrom from, Func<string, TFrom, T> read)
    {
        lock (_lock)
        {
            if (_young.TryGetValue(text, out var found))
            {
                return found;
            }

            if (_old.TryGetValue(text, out found))
            {
                return Keep(text, found);
            }
        }

        var made = read(text, from);
        lock (_lock)
        {
            return Keep(text, made);
        }
    }

    private T Keep(string text, T value)
    {
        if (_young.Count >= Generation)
        {
            (_old, _young) = (_young, new(StringComparer.Ordinal));
        }

        return _young[text] = value;
    }
}
