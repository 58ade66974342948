namespace KnowledgeGraph.Resolution;

/// <summary>
/// What texts were read as: names return, and to read one costs more than to look it up. Two generations of bounded size. Thread-safe.
/// </summary>
internal sealed class ReadBefore<T>(Func<string, T> read)
    where T : class
{
    private const int Generation = 16_384;

    private readonly Lock _lock = new();
    private Dictionary<string, T> _young = new(StringComparer.Ordinal);
    private Dictionary<string, T> _old = new(StringComparer.Ordinal);

    public T Of(string text)
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

        var made = read(text);
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
