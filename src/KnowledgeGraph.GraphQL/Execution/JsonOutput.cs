using System.Buffers;
using System.Buffers.Text;
using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Writes JSON as UTF-8 straight into the caller's buffer. Escapes what JSON demands and no more; half of a surrogate pair becomes U+FFFD.</summary>
internal ref struct JsonOutput(IBufferWriter<byte> writer)
{
    private static readonly SearchValues<char> MustEscape = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    private Span<byte> _span;
    private int _at;

    public void Raw(ReadOnlySpan<byte> bytes)
    {
        if (_span.Length - _at < bytes.Length)
            Grow(bytes.Length);
        bytes.CopyTo(_span[_at..]);
        _at += bytes.Length;
    }

    public void Byte(byte value)
    {
        if (_at == _span.Length)
            Grow(1);
        _span[_at++] = value;
    }

    public void Integer(long value)
    {
        if (_span.Length - _at < 20)
            Grow(20);
        Utf8Formatter.TryFormat(value, _span[_at..], out int written);
        _at += written;
    }

    public void Real(double value)
    {
        if (_span.Length - _at < 32)
            Grow(32);
        value.TryFormat(_span[_at..], out int written, default, CultureInfo.InvariantCulture);
        _at += written;
    }

    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void Null() => Raw("null"u8);

    public void Text(ReadOnlySpan<char> text)
    {
        int most = (text.Length * 3) + 2;
        if (_span.Length - _at < most)
            Grow(most);
        _span[_at++] = (byte)'"';
        int copied = PlainAscii.Copy(text, _span[_at..]);
        _at += copied;
        text = text[copied..];
        while (!text.IsEmpty)
        {
            int plain = text.IndexOfAny(MustEscape);
            Transcode(plain < 0 ? text : text[..plain]);
            if (plain < 0)
                break;
            Escape(text[plain]);
            text = text[(plain + 1)..];
            most = (text.Length * 3) + 1;
            if (_span.Length - _at < most)
                Grow(most);
        }

        _span[_at++] = (byte)'"';
    }

    /// <summary>What a custom scalar or an error's extensions hold.</summary>
    public void Any(object? value, int depth = 0)
    {
        switch (value)
        {
            case null:
                Null();
                break;
            case string text:
                Text(text);
                break;
            case bool boolean:
                Boolean(boolean);
                break;
            case int or long or short or byte:
                Integer(((IConvertible)value).ToInt64(CultureInfo.InvariantCulture));
                break;
            case double number when double.IsFinite(number):
                Real(number);
                break;
            case decimal number:
                Raw(System.Text.Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture)));
                break;
            case JsonElement json:
                Raw(JsonSerializer.SerializeToUtf8Bytes(json));
                break;
            case InputObject fields when depth < 64:
                Items(fields.Entries, depth);
                break;
            case IEnumerable items when depth < 64:
                Items(items, depth);
                break;
            default:
                Null();
                break;
        }
    }

    /// <summary>Hands the last bytes over. Without it they are lost.</summary>
    public void Flush()
    {
        if (_at > 0)
            writer.Advance(_at);
        _span = default;
        _at = 0;
    }

    private void Items(IEnumerable items, int depth)
    {
        bool isMap = items is IEnumerable<KeyValuePair<string, object?>>;
        bool first = true;
        Byte(isMap ? (byte)'{' : (byte)'[');
        foreach (object? item in items)
        {
            if (!first)
                Byte((byte)',');
            first = false;
            if (isMap)
            {
                var entry = (KeyValuePair<string, object?>)item!;
                Text(entry.Key);
                Byte((byte)':');
                Any(entry.Value, depth + 1);
            }
            else
            {
                Any(item, depth + 1);
            }
        }

        Byte(isMap ? (byte)'}' : (byte)']');
    }

    private void Transcode(ReadOnlySpan<char> text)
    {
        Utf8.FromUtf16(text, _span[_at..], out _, out int written, replaceInvalidSequences: true);
        _at += written;
    }

    private void Escape(char c)
    {
        if (_span.Length - _at < 6)
            Grow(6);
        _span[_at++] = (byte)'\\';
        byte short_ = c switch
        {
            '"' => (byte)'"',
            '\\' => (byte)'\\',
            '\n' => (byte)'n',
            '\r' => (byte)'r',
            '\t' => (byte)'t',
            '\b' => (byte)'b',
            '\f' => (byte)'f',
            _ => 0,
        };
        if (short_ != 0)
        {
            _span[_at++] = short_;
            return;
        }

        "u00"u8.CopyTo(_span[_at..]);
        _span[_at + 3] = (byte)(c < 0x10 ? '0' : '1');
        _span[_at + 4] = (byte)"0123456789abcdef"[c & 15];
        _at += 5;
    }

    private void Grow(int need)
    {
        if (_at > 0)
            writer.Advance(_at);
        _span = writer.GetSpan(Math.Max(need, 4096));
        _at = 0;
    }
}
