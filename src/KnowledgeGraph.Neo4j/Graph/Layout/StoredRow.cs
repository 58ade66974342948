using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// The property 'row' of everything that holds a row: the sequence that it holds from, a blank, its JSON. Both in one value, because a
/// read-committed reader may see two properties from before and after a change.
/// </summary>
internal static class StoredRow
{
    public static string Encode(Row row, long from) =>
        string.Create(CultureInfo.InvariantCulture, $"{from} {Encoding.UTF8.GetString(RowCodec.ToJson(row))}");

    /// <exception cref="StoreCorruptException">The value is not such a row.</exception>
    public static (Row Row, long From) Decode(RowKind kind, JsonElement value)
    {
        // Straight from the answer's bytes: rows are most of what is read.
        var raw = JsonMarshal.GetRawUtf8Value(value);
        var buffer = new byte[raw.Length];
        var reader = new Utf8JsonReader(raw);
        reader.Read();
        var text = buffer.AsSpan(0, reader.CopyString(buffer));
        var blank = text.IndexOf((byte)' ');
        try
        {
            return (RowCodec.FromJson(kind, text[(blank + 1)..]), long.Parse(text[..blank], NumberStyles.None, CultureInfo.InvariantCulture));
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ArgumentException)
        {
            throw new StoreCorruptException($"A stored {kind} cannot be read: {exception.Message} It begins '{Encoding.UTF8.GetString(text[..Math.Min(text.Length, 80)])}'.");
        }
    }
}
