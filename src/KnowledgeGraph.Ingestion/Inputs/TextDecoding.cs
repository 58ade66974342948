using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace KnowledgeGraph.Ingestion;

/// <summary>Bytes to text: UTF-8 with or without a byte order mark, UTF-16 with one; nothing is guessed and nothing replaced.</summary>
internal static class TextDecoding
{
    private const char Mark = '\uFEFF';

    /// <summary>The text without its byte order mark, or null with the place ("byte 17") and the reason.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, out string place, out string reason) => bytes switch
    {
        [0xFF, 0xFE, ..] => DecodeUtf16(bytes[2..], BinaryPrimitives.ReadUInt16LittleEndian, out place, out reason),
        [0xFE, 0xFF, ..] => DecodeUtf16(bytes[2..], BinaryPrimitives.ReadUInt16BigEndian, out place, out reason),
        _ => DecodeUtf8(bytes, out place, out reason),
    };

    /// <summary>As <see cref="Decode(ReadOnlySpan{byte}, out string, out string)"/>, but in the encoding that the user names, unless a byte order mark says better.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, Encoding? named, out string place, out string reason)
    {
        if (named is null || bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..])
        {
            return Decode(bytes, out place, out reason);
        }

        try
        {
            (place, reason) = ("", "");
            return Encoding.GetEncoding(named.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
        }
        catch (DecoderFallbackException failure)
        {
            place = failure.Index >= 0 ? $"byte {failure.Index}" : "";
            reason = $"is not {TextEncodings.NameOf(named)}, as --encoding says: 0x{Convert.ToHexString(failure.BytesUnknown ?? [])} cannot stand here.";
            return null;
        }
    }

    /// <summary>As <see cref="Decode(ReadOnlySpan{byte}, out string, out string)"/>, where nothing but UTF-8 may stand (JSON).</summary>
    public static string? DecodeUtf8(ReadOnlySpan<byte> bytes, out string place, out string reason) =>
        bytes is [0xEF, 0xBB, 0xBF, ..] ? DecodeUtf8(bytes[3..], 3, out place, out reason) : DecodeUtf8(bytes, 0, out place, out reason);

    /// <summary>Why a decoded text is no article, or null: it is empty, or so full of control characters that it is no text.</summary>
    public static string? Refuse(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "is empty.";
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return "is not text: it holds NUL characters.";
        }

        // A stray escape or backspace happens in text copied from a terminal; more than one in a hundred does not.
        var controls = text.Count(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f'));
        return controls > 4 + (text.Length / 100) ? $"is not text: {controls} of {text.Length} characters are control characters." : null;
    }

    private static string? DecodeUtf8(ReadOnlySpan<byte> bytes, int offset, out string place, out string reason)
    {
        var zero = bytes.IndexOf((byte)0);
        var chars = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            var status = Utf8.ToUtf16(bytes, chars, out var read, out var written, replaceInvalidSequences: false);
            if (status != OperationStatus.Done && (zero < 0 || read < zero))
            {
                place = $"byte {offset + read}";
                reason = $"is not UTF-8: 0x{bytes[read]:X2} cannot stand here.";
                return null;
            }

            place = zero < 0 ? "" : $"byte {offset + zero}";
            reason = zero < 0 ? "" : "is not text: it holds a NUL byte (UTF-16 needs a byte order mark).";
            return zero < 0 ? new string(chars, 0, written) : null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    private delegate ushort ReadUnit(ReadOnlySpan<byte> bytes);

    private static string? DecodeUtf16(ReadOnlySpan<byte> bytes, ReadUnit read, out string place, out string reason)
    {
        var text = new StringBuilder(bytes.Length / 2);
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            text.Append((char)read(bytes[i..]));
        }

        var decoded = text.ToString();
        var bad = bytes.Length % 2 == 1 && FirstLoneSurrogate(decoded) < 0 ? decoded.Length : FirstLoneSurrogate(decoded);
        place = bad < 0 ? "" : $"byte {2 + (2 * bad)}";
        reason = bad < 0 ? "" : "is not UTF-16: half a character stands here.";
        return bad < 0 ? decoded.TrimStart(Mark) : null;
    }

    private static int FirstLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
