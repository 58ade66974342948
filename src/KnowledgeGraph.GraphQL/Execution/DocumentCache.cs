namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Validated documents by their text, the least lately used forgotten first, bounded by the characters they hold together.</summary>
internal sealed class DocumentCache(int capacity)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Text, PreparedDocument Document)>> _entries = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Text, PreparedDocument Document)> _byUse = new();
    private int _characters;

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
            if (!_entries.TryGetValue(text, out LinkedListNode<(string Text, PreparedDocument Document)>? entry))
                return null;
            if (!ReferenceEquals(_byUse.First, entry))
            {
                _byUse.Remove(entry);
                _byUse.AddFirst(entry);
            }

            return entry.Value.Document;
        }
    }

    public void Add(string text, PreparedDocument document)
    {
        if (text.Length > capacity)
            return;
        lock (_gate)
        {
            if (_entries.ContainsKey(text))
                return;
            _entries.Add(text, _byUse.AddFirst((text, document)));
            _characters += text.Length;
            while (_characters > capacity && _byUse.Last is { } oldest)
            {
                _byUse.RemoveLast();
                _entries.Remove(oldest.Value.Text);
                _characters -= oldest.Value.Text.Length;
            }
        }
    }
}
