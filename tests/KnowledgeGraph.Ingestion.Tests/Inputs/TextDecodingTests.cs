using System.Text;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Ingestion.Tests.Inputs;

public sealed class TextDecodingTests
{
    private const string Sample = "Dr. Nguyễn Văn An – 陈伟 😀 spoke.\r\nThe end.";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Sample) },
        { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sample)] },
        { "UTF-16 little-endian", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sample)] },
        { "UTF-16 big-endian", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Sample)] },
    };

    public static TheoryData<string, byte[], string, string> Refused => new()
    {
        { "nothing", [], "", "is empty." },
        { "only a mark", [0xEF, 0xBB, 0xBF], "", "is empty." },
        { "only white space", "  \n\t\u00A0\n"u8.ToArray(), "", "is empty." },
        { "Latin-1", [.. "Jos"u8, 0xE9, .. " spoke."u8], "byte 3", "is not UTF-8: 0xE9 cannot stand here." },
        { "cut in a character", [.. "end "u8, 0xE9, 0x99], "byte 4", "is not UTF-8: 0xE9 cannot stand here." },
        { "surrogate in UTF-8", [.. "a"u8, 0xED, 0xA0, 0x80], "byte 1", "is not UTF-8: 0xED cannot stand here." },
        { "bad byte after a mark", [0xEF, 0xBB, 0xBF, (byte)'a', 0xFF], "byte 4", "is not UTF-8: 0xFF cannot stand here." },
        { "Windows-1252 quotation", [0x93, .. "Quoted"u8, 0x94], "byte 0", "is not UTF-8: 0x93 cannot stand here." },
        { "UTF-16 without mark", Encoding.Unicode.GetBytes("Plain text"), "byte 1", "is not text: it holds a NUL byte (UTF-16 needs a byte order mark)." },
        { "UTF-16 cut in half", [0xFF, 0xFE, (byte)'a', 0, (byte)'b'], "byte 4", "is not UTF-16: half a character stands here." },
        { "UTF-16 lone surrogate", [0xFE, 0xFF, 0, (byte)'a', 0xD8, 0x00, 0, (byte)'b'], "byte 4", "is not UTF-16: half a character stands here." },
        { "UTF-32", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes("Plain")], "", "is not text: it holds NUL characters." },
        { "a picture", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 0x0D], "byte 0", "is not UTF-8: 0x89 cannot stand here." },
        { "a PDF", [.. "%PDF-1.7\n"u8, 0x25, 0, 0xE2], "byte 10", "is not text: it holds a NUL byte (UTF-16 needs a byte order mark)." },
        { "control characters", Enumerable.Repeat((byte)0x1B, 40).ToArray(), "", "is not text: 40 of 40 characters are control characters." },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Every_encoding_with_a_sure_sign_gives_the_same_stored_text(string name, byte[] bytes)
    {
        var read = await Reading.StandardInputAsync(bytes);
        Assert.True(read.Value?.Document.Text == Sample.Replace("\r\n", "\n", StringComparison.Ordinal), $"{name}: {read.Value?.Document.Text} {read.Problem}");
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Nothing_is_guessed_and_the_first_bad_byte_is_named(string name, byte[] bytes, string place, string message)
    {
        var read = await Reading.StandardInputAsync(bytes);
        Assert.True(new InputProblem("standard input", place, message) == read.Problem, $"{name}: {read.Problem} {read.Value}");
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_refused_by_its_length_and_one_at_the_limit_is_read()
    {
        using var folder = new TemporaryDirectory();
        folder.Write("at.txt", new string('x', 1000));
        folder.Write("beyond.txt", new string('x', 1001));

        var read = await Reading.ArticlesAsync(new InputLimits(ArticleBytes: 1000), folder.Path);

        Assert.Equal(1000, read[0].Value!.Document.Text.Length);
        Assert.Equal("is 1,001 bytes long; an article may have 1,000 bytes (setting KnowledgeGraph:Limits:ArticleBytes).", read[1].Problem!.Message);
    }

    [Fact]
    public async Task An_endless_stream_is_refused_at_the_limit()
    {
        var read = await new ArticleReader(new InputLimits(ArticleBytes: 100_000)).ReadAsync(["-"], new EndlessStream(), default).SingleAsync();
        Assert.StartsWith("is too long", read.Problem!.Message, StringComparison.Ordinal);
    }

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => 0; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)'x', offset, count);
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
