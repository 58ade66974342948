using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Api;

/// <summary>
/// Documents by the SHA-256 of their bytes ("sha256:" and 64 lower hexadecimal digits). One that is sent whole with its id, and can be
/// executed, is remembered; the least lately used are forgotten first, so that the store is bounded by the characters it holds.
/// </summary>
internal sealed class PersistedDocuments(int capacity)
{
    private const string Prefix = "sha256:";
    private static readonly SearchValues<char> LowerHexadecimal = SearchValues.Create("0123456789abcdef");

    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Id, string Text)>> _known = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Id, string Text)> _byUse = new();
    private int _characters;

    /// <summary>The document that a request means.</summary>
    public (string? Text, HttpRefusal? Refusal) Find(IncomingRequest request) => (request.Query, request.DocumentId) switch
    {
        ({ } query, null) => (query, null),
        (_, { } id) when !IsId(id) => (null, new HttpRefusal(HttpEnd.WrongShape, "A 'documentId' is 'sha256:' and the 64 lower hexadecimal digits of the document's hash.")),
        ({ } query, { } id) => id == IdOf(query) ? (query, null) : (null, new HttpRefusal(HttpEnd.WrongShape, "The 'documentId' is not the SHA-256 of 'query'.")),
        (null, { } id) => Find(id) is { } text ? (text, null) : (null, new HttpRefusal(HttpEnd.UnknownDocument, "No document with this 'documentId' is known; send it once as 'query' together with its id.")),
        _ => throw new ArgumentException("neither document nor id", nameof(request)),
    };

    public static string IdOf(string text) => Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <param name="id">Known to be that of the text.</param>
    public void Remember(string id, string text)
    {
        if (text.Length > capacity)
        {
            return;
        }

        lock (_gate)
        {
            if (_known.TryGetValue(id, out var known))
            {
                Use(known);
                return;
            }

            _known.Add(id, _byUse.AddFirst((id, text)));
            _characters += text.Length;
            while (_characters > capacity)
            {
                var oldest = _byUse.Last!.Value;
                _byUse.RemoveLast();
                _known.Remove(oldest.Id);
                _characters -= oldest.Text.Length;
            }
        }
    }

    private string? Find(string id)
    {
        lock (_gate)
        {
            if (!_known.TryGetValue(id, out var entry))
            {
                return null;
            }

            Use(entry);
            return entry.Value.Text;
        }
    }

    private void Use(LinkedListNode<(string Id, string Text)> entry)
    {
        _byUse.Remove(entry);
        _byUse.AddFirst(entry);
    }

    private static bool IsId(string id) =>
        id.Length == Prefix.Length + 64 && id.StartsWith(Prefix, StringComparison.Ordinal) && !id.AsSpan(Prefix.Length).ContainsAnyExcept(LowerHexadecimal);
}
