using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Model;

/// <summary>
/// The name of a thing: the first 128 bits of a SHA-256 over what makes it that thing (see <see cref="IdHasher"/>).
/// Never random and never a counter, so the same input has the same id in every store. Ordered by its bits, which is also
/// the ordinal order of <see cref="ToString"/>.
/// </summary>
[JsonConverter(typeof(IdJsonConverter))]
public readonly record struct Id(UInt128 Value) : IComparable<Id>, ISpanFormattable
{
    /// <summary>Length of the text form: 26 letters of lower-case base32 (RFC 4648, no padding).</summary>
    public const int TextLength = 26;

    // RFC 4648's alphabet is not in ASCII order ('a'..'z' before '2'..'7'); CompareTo follows the text so that every store sorts alike.
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    public static Id FromHash(ReadOnlySpan<byte> hash) => new(BinaryPrimitives.ReadUInt128BigEndian(hash));

    /// <summary>The 26 letters; 128 bits fill 25.6 of them, the last letter carries 3 bits and two zero bits.</summary>
    public override string ToString() => string.Create(TextLength, Value, static (span, value) => Write(span, value));

    /// <summary>As <see cref="ToString()"/>; there is one format, and no culture has another.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the 26 letters, so that a text that holds ids is put together without strings in between.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var fits = destination.Length >= TextLength;
        charsWritten = fits ? TextLength : 0;
        if (fits)
        {
            Write(destination[..TextLength], Value);
        }

        return fits;
    }

    public static bool TryParse([NotNullWhen(true)] string? text, out Id id)
    {
        id = default;
        if (text is null || text.Length != TextLength)
        {
            return false;
        }

        UInt128 value = 0;
        for (var i = 0; i < TextLength; i++)
        {
            var digit = Digit(text[i]);
            if (digit < 0 || (i == TextLength - 1 && (digit & 3) != 0))
            {
                return false;
            }

            value = i == TextLength - 1 ? (value << 3) | (uint)(digit >> 2) : (value << 5) | (uint)digit;
        }

        id = new Id(value);
        return true;
    }

    /// <exception cref="FormatException">The text is not an id.</exception>
    public static Id Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not an id.");

    /// <summary>Ordinal order of the text forms (digits before letters), the one order that every store and every tie-break uses.</summary>
    public int CompareTo(Id other)
    {
        if (Value == other.Value)
        {
            return 0;
        }

        var highest = 127 - (int)UInt128.LeadingZeroCount(Value ^ other.Value);
        var shift = highest < 3 ? 0 : ((highest - 3) / 5 * 5) + 3;
        var mask = highest < 3 ? 7 : 31;
        var scale = highest < 3 ? 2 : 0;
        return Rank((int)((Value >> shift) & (uint)mask) << scale) - Rank((int)((other.Value >> shift) & (uint)mask) << scale);
    }

    public static bool operator <(Id left, Id right) => left.CompareTo(right) < 0;

    public static bool operator >(Id left, Id right) => left.CompareTo(right) > 0;

    public static bool operator <=(Id left, Id right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Id left, Id right) => left.CompareTo(right) >= 0;

    private static void Write(Span<char> span, UInt128 value)
    {
        span[TextLength - 1] = Alphabet[(int)(value & 7) << 2];
        value >>= 3;
        for (var i = TextLength - 2; i >= 0; i--)
        {
            span[i] = Alphabet[(int)(value & 31)];
            value >>= 5;
        }
    }

    private static int Rank(int digit) => digit >= 26 ? digit - 26 : digit + 6;

    private static int Digit(char c) => c switch
    {
        >= 'a' and <= 'z' => c - 'a',
        >= '2' and <= '7' => c - '2' + 26,
        _ => -1,
    };
}

internal sealed class IdJsonConverter : JsonConverter<Id>
{
    public override Id Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Id.TryParse(reader.GetString(), out var id) ? id : throw new JsonException("not an id");

    public override void Write(Utf8JsonWriter writer, Id value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
