using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>A place in the total order of a list: what it sorts by, then the id. Ordinal order of the sorts, then of the ids.</summary>
/// <param name="Part">Which part of the list: 0 for most lists; what is unknown stands in a later part, whatever the direction.</param>
public readonly record struct Place(int Part, string Sort, Id Id);

/// <summary>
/// A place as a client carries it: opaque, and good only for the list it came from. Text form: base64url of a version byte, four bytes of
/// the payload's SHA-256 (so that a damaged cursor is told from a whole one), and the payload as JSON: scope, sequence, part, sort, id.
/// </summary>
/// <param name="Scope">Names the list and its order.</param>
/// <param name="Sequence">Of the snapshot that it was made in; the place holds in later ones too.</param>
public sealed record Cursor(string Scope, long Sequence, Place Place)
{
    private const byte Version = 1;
    private const int HeadLength = 5;

    public static bool TryParse(string text, [NotNullWhen(true)] out Cursor? cursor)
    {
        cursor = null;
        var bytes = new byte[Base64Url.GetMaxDecodedLength(text.Length)];
        if (text.Length > 4096 || !Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out var length) || length <= HeadLength)
        {
            return false;
        }

        var payload = bytes.AsSpan(HeadLength..length);
        if (bytes[0] != Version || !Digest(payload).SequenceEqual(bytes.AsSpan(1, 4)))
        {
            return false;
        }

        cursor = Read(payload);
        return cursor is not null;
    }

    public override string ToString()
    {
        var payload = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(
            [Scope, Sequence.ToString(System.Globalization.CultureInfo.InvariantCulture), Place.Part.ToString(System.Globalization.CultureInfo.InvariantCulture), Place.Sort, Place.Id.ToString()],
            CursorJson.Default.StringArray));
        return Base64Url.EncodeToString([Version, .. Digest(payload), .. payload]);
    }

    private static ReadOnlySpan<byte> Digest(ReadOnlySpan<byte> payload) => SHA256.HashData(payload).AsSpan(0, 4);

    private static Cursor? Read(ReadOnlySpan<byte> payload)
    {
        // The digest only tells accidents: anyone can compute it, so the payload is still read as from a stranger.
        try
        {
            return JsonSerializer.Deserialize(payload, CursorJson.Default.StringArray) is [{ } scope, { } sequence, { } part, { } sort, { } id]
                && long.TryParse(sequence, System.Globalization.CultureInfo.InvariantCulture, out var number)
                && int.TryParse(part, System.Globalization.CultureInfo.InvariantCulture, out var partNumber)
                && Id.TryParse(id, out var parsed)
                    ? new Cursor(scope, number, new Place(partNumber, sort, parsed))
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[System.Text.Json.Serialization.JsonSerializable(typeof(string[]))]
internal sealed partial class CursorJson : System.Text.Json.Serialization.JsonSerializerContext;
