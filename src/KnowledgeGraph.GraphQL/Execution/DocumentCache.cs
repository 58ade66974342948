namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// Validated documents by their text, the least lately used forgotten first. What they hold together is bounded by weight: the
/// characters of the text, and sixteen for each field that plans may hold, fragments written out.
/// </summary>
internal sealed class DocumentCache(int capacity)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _byUse = new();
    private int _weight;

    public int Count
    {
        get
        {
            lock (_gate)
                return _entries.Count;
        }
    }

    public PreparedDocument? Find(string text)
    {
        lock (_gate)
        {
            if (!_entries.TryGetValue(text, out LinkedListNode<Entry>? entry))
                return null;
            if (!ReferenceEquals(_byUse.First, entry))
            {
                _byUse.Remove(entry);
                _byUse.AddFirst(entry);
            }

            return entry.Value.Document;
        }
    }

    public void Add(string text, PreparedDocument document, int expandedFields)
    {
        long weight = text.Length + (16L * expandedFields * document.MostPlans);
        if (weight > capacity)
            return;
        lock (_gate)
        {
            if (_entries.ContainsKey(text))
                return;
            _entries.Add(text, _byUse.AddFirst(new Entry(text, document, (int)weight)));
            _weight += (int)weight;
            while (_weight > capacity && _byUse.Last is { } oldest)
            {
                _byUse.RemoveLast();
                _entries.Remove(oldest.Value.Text);
                _weight -= oldest.Value.Weight;
            }
        }
    }

    private readonly record struct Entry(string Text, PreparedDocument Document, int Weight);
}
