using System.Text;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Ingestion.Tests.Inputs.Html;

public sealed class HtmlEncodingTests : IDisposable
{
    private readonly TemporaryDirectory _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("gb18030", "<meta charset=\"gb2312\">", "陶渊明 朱镕基")]
    [InlineData("gb18030", "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=GBK'>", "陶渊明")]
    [InlineData("big5", "<meta charset=big5>", "陳淑芬")]
    [InlineData("shift_jis", "<meta charset='Shift_JIS'>", "田中 花子")]
    [InlineData("windows-1252", "<meta charset=iso-8859-1>", "José Nuñez — “Pepe”")]
    [InlineData("windows-1256", "<meta charset=windows-1256>", "هدى المرزوقي")]
    [InlineData("windows-1252", "<?xml version='1.0' encoding='ISO-8859-1'?>", "Léa Crête")]
    [InlineData("utf-8", "<meta charset=utf-16>", "Łukasz 陶")]
    [InlineData("utf-8", "", "Łukasz 陶")]
    public async Task A_page_is_read_in_the_encoding_that_it_declares(string encoding, string declaration, string name)
    {
        var bytes = TextEncodings.Named(encoding)!.GetBytes(declaration + Paragraph(name));

        Assert.StartsWith(name + " met", await TextAsync(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task A_byte_order_mark_outranks_what_is_declared(string encoding)
    {
        var marked = TextEncodings.Named(encoding)!;
        byte[] bytes = [.. marked.GetPreamble(), .. marked.GetBytes("<meta charset=big5>" + Paragraph("Łukasz 陶"))];

        Assert.StartsWith("Łukasz 陶 met", await TextAsync(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_in_an_encoding_that_it_does_not_declare_is_refused_with_the_byte()
    {
        var bytes = TextEncodings.Named("gb18030")!.GetBytes(Paragraph("陶渊明"));

        var problem = Assert.Single(await Reading.ArticlesAsync(_folder.Write("page.html", bytes))).Problem!;

        Assert.Equal("byte 3", problem.Place);
        Assert.Contains("is not UTF-8 (it declares no encoding)", problem.Message, StringComparison.Ordinal);
        Assert.Contains("--encoding", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_encoding_that_nobody_knows_is_refused_by_name()
    {
        var problem = Assert.Single(await Reading.ArticlesAsync(_folder.Write("page.html", "<meta charset=klingon><p>x"))).Problem!;

        Assert.Contains("'klingon'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_broken_character_in_a_long_page_is_shown_as_such()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("<meta charset=utf-8><p>The caf"), 0xE9, .. Encoding.UTF8.GetBytes(" was full. " + new string('x', 2000))];

        Assert.StartsWith("The caf\uFFFD was full.", await TextAsync(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page.html", "<p>")]
    [InlineData("page.txt", "")]
    public async Task What_the_user_says_of_an_encoding_is_believed(string name, string before)
    {
        var path = _folder.Write(name, TextEncodings.Named("gbk")!.GetBytes(before + "校长陶渊明会见了来访的客人，双方就合作办学交换了意见并签署了备忘录。"));

        var results = await new ArticleReader(InputLimits.Default, TextEncodings.Named("gb18030")).ReadAsync([path], Stream.Null, default).ToListAsync();

        Assert.StartsWith("校长陶渊明会见了", Assert.Single(results).Value!.Document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_not_what_the_user_says_is_refused_with_the_byte()
    {
        byte[] bytes = [0x41, 0x42, 0x81, 0xFF, 0x43];

        var results = await new ArticleReader(InputLimits.Default, TextEncodings.Named("shift_jis")).ReadAsync([_folder.Write("a.txt", bytes)], Stream.Null, default).ToListAsync();

        var problem = Assert.Single(results).Problem!;
        Assert.Equal("byte 2", problem.Place);
        Assert.Contains("shift_jis", problem.Message, StringComparison.Ordinal);
    }

    private static string Paragraph(string name) => $"<p>{name} met the guests in the great hall of the old town on Monday morning.</p>";

    private async Task<string> TextAsync(byte[] bytes)
    {
        var result = Assert.Single(await Reading.ArticlesAsync(_folder.Write("page.html", bytes)));
        Assert.Null(result.Problem);
        return result.Value!.Document.Text;
    }
}
