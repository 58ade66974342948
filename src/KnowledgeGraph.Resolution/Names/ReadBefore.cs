namespace KnowledgeGraph.Resolution;

/// <summary>
/// What things were read as: names return, and to read one costs more than to look it up. Two generations of bounded size. Thread-safe.
/// </summary>
/// <param name="key">Equal for things that are read alike.</param>
internal sealed class ReadBefore<TFrom, T>(Func<TFrom, string> key, Func<TFrom, T> read)
{
    private const int Generation = 16_384;

    private readonly Lock _lock = new();
    private Dictionary<string, T> _young = new(StringComparer.Ordinal);
    private Dictionary<string, T> _old = new(StringComparer.Ordinal);

    public T Of(TFrom from)
    {
        var text = key(from);
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

        var made = read(from);
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
