using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Ingestion.Html;

/// <summary>
/// A page's bytes to characters: by byte order mark, else by the encoding that was named for it, else by the one that it declares
/// (charset of a meta element, http-equiv, XML declaration), else UTF-8. Pages in the world hold a broken character now and then: it
/// reads as U+FFFD. More than one in a thousand is the wrong encoding, and refused.
/// </summary>
internal static partial class HtmlEncoding
{
    private const int DeclaredWithin = 4096;
    private const int BrokenOneIn = 1000;

    /// <summary>The text, or null with the place ("byte 17") and the reason.</summary>
    /// <param name="named">What the user says that it is; null to believe the page.</param>
    public static string? Decode(byte[] bytes, Encoding? named, out string place, out string reason)
    {
        (place, reason) = ("", "");
        var (encoding, mark, origin) = Of(bytes, named, out var unknown);
        if (encoding is null)
        {
            reason = $"declares the encoding '{unknown}', which is not known here; --encoding NAME says how to read it.";
            return null;
        }

        var noted = new BrokenPlaces();
        var reading = (Encoding)encoding.Clone();
        reading.DecoderFallback = noted;
        var text = reading.GetString(bytes, mark, bytes.Length - mark);
        if ((long)noted.Count * BrokenOneIn <= text.Length)
        {
            return text;
        }

        place = noted.First is { } first ? $"byte {mark + first}" : "";
        reason = $"is not {TextEncodings.NameOf(encoding)} ({origin}): {noted.Count} characters are broken; --encoding NAME says how to read it.";
        return null;
    }

    private static (Encoding? Encoding, int Mark, string Origin) Of(byte[] bytes, Encoding? named, out string? unknown)
    {
        unknown = null;
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                return (Encoding.UTF8, 3, "by its byte order mark");
            case [0xFF, 0xFE, ..]:
                return (Encoding.Unicode, 2, "by its byte order mark");
            case [0xFE, 0xFF, ..]:
                return (Encoding.BigEndianUnicode, 2, "by its byte order mark");
        }

        if (named is not null)
        {
            return (named, 0, "as --encoding says");
        }

        var head = Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, DeclaredWithin)));
        if (Declaration().Match(head) is not { Success: true } match)
        {
            return (Encoding.UTF8, 0, "it declares no encoding");
        }

        unknown = match.Groups[1].Value;
        return (TextEncodings.ForPage(unknown), 0, $"as it declares, {unknown}");
    }

    [GeneratedRegex("""(?:<\?xml[^>]{0,200}?encoding|<meta\s[^>]{0,500}?charset)\s*=\s*["']?\s*([A-Za-z0-9_:.\-]{1,40})""", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();

    /// <summary>Puts U+FFFD for bytes that stand for nothing, counts them and keeps the place of the first.</summary>
    private sealed class BrokenPlaces : DecoderFallback
    {
        public int Count { get; private set; }

        public int? First { get; private set; }

        public override int MaxCharCount => 1;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

        private sealed class Buffer(BrokenPlaces noted) : DecoderFallbackBuffer
        {
            private bool _pending;

            public override int Remaining => _pending ? 1 : 0;

            public override bool Fallback(byte[] bytesUnknown, int index)
            {
                noted.First ??= Math.Max(index, 0);
                noted.Count++;
                return _pending = true;
            }

            public override char GetNextChar()
            {
                var next = _pending ? '\uFFFD' : '\0';
                _pending = false;
                return next;
            }

            public override bool MovePrevious() => false;
        }
    }
}
