using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Storage;

/// <summary>What a line of a segment holds: the header of a batch, one of its entries, or its trailer.</summary>
internal enum LineKind { Batch, Entry, End }

/// <summary>
/// One line of a segment: <c>{"crc":"9ae0daaf","entry":...}</c>. The checksum is that of the bytes of the value after it, as eight
/// lower-case hex digits; there is no white space, so a line is read by position.
/// </summary>
internal static class LedgerLine
{
    private const int CrcDigits = 8;

    private static readonly string[] Names = ["batch", "entry", "end"];
    private static readonly byte[] Opening = "{\"crc\":\""u8.ToArray();
    private static readonly byte[][] Middles = [.. Names.Select(static name => Encoding.ASCII.GetBytes($"\",\"{name}\":"))];

    public static void Write(Stream into, LineKind kind, ReadOnlySpan<byte> value)
    {
        into.Write(Opening);
        into.Write(Encoding.ASCII.GetBytes(Crc32C.Of(value).ToString("x8", CultureInfo.InvariantCulture)));
        into.Write(Middles[(int)kind]);
        into.Write(value);
        into.Write("}\n"u8);
    }

    /// <summary>Takes a line (with its line end) apart; false when it is not what was written.</summary>
    public static bool TryRead(ReadOnlySpan<byte> line, out LineKind kind, out ReadOnlySpan<byte> value)
    {
        kind = default;
        value = default;
        if (!line.StartsWith(Opening) || !line.EndsWith("}\n"u8) || line.Length < Opening.Length + CrcDigits + 2)
        {
            return false;
        }

        var digits = line.Slice(Opening.Length, CrcDigits);
        var rest = line[(Opening.Length + CrcDigits)..^2];
        for (var i = 0; i < Middles.Length; i++)
        {
            if (rest.StartsWith(Middles[i]))
            {
                kind = (LineKind)i;
                value = rest[Middles[i].Length..];
                return !digits.ContainsAnyInRange((byte)'A', (byte)'F')
                    && Utf8Parser.TryParse(digits, out uint crc, out var used, 'x')
                    && used == CrcDigits
                    && crc == Crc32C.Of(value);
            }
        }

        return false;
    }
}
