using System.Text;
using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Ingestion.Tests.Inputs;

public sealed class ArticleReaderTests : IDisposable
{
    private readonly TemporaryDirectory _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_is_read_in_ordinal_order_of_paths_and_what_is_hidden_or_no_article_is_left_alone()
    {
        foreach (var name in new[] { "b.txt", "a/z.txt", "a.txt", "a-b.txt", "B.txt", "a/c/y.TXT", ".hidden.txt", ".git/x.txt", "a.gold.json", "notes.md" })
        {
            _folder.Write(name, $"Text of {name}.");
        }

        _folder.Write("a/m.jsonl", """{"text": "One."}""");

        var read = await Reading.ArticlesAsync(_folder.Path);

        Assert.All(read, result => Assert.Null(result.Problem));
        Assert.Equal(
            ["B.txt", "a-b.txt", "a.txt", "a/c/y.TXT", "a/m.jsonl", "a/z.txt", "b.txt"],
            read.Select(result => Path.GetRelativePath(_folder.Path, result.Source)));
    }

    [Fact]
    public async Task A_file_without_metadata_has_its_name_as_uri_wherever_it_stands()
    {
        var read = await Reading.ArticlesAsync(_folder.Write("deep/er/forum.txt", "A forum was held."));

        Assert.Equal(new IncomingArticle(new ArticleDocument("A forum was held.", null, null), "forum.txt", null), Assert.Single(read).Value);
    }

    [Fact]
    public async Task Metadata_stand_beside_the_text()
    {
        var path = _folder.Write("forum.txt", "A forum was held.");
        _folder.Write("forum.meta.json", """{"uri": "https://example.org/1", "title": "Forum", "publisher": "The Daily", "published": "2021-12", "note": 1}""");

        var article = Assert.Single(await Reading.ArticlesAsync(path)).Value;

        Assert.Equal(new IncomingArticle(new ArticleDocument("A forum was held.", "Forum", PartialDate.Parse("2021-12")), "https://example.org/1", "The Daily"), article);
    }

    [Theory]
    [InlineData("{", "byte 1", "is not JSON")]
    [InlineData("{\n \"title\": 7\n}", "$.title", "is a number, not a string.")]
    [InlineData("""{"published": "23 December"}""", "$.published", "'23 December' is not a date")]
    [InlineData("[]", "$", "is a list, not an object.")]
    public async Task Metadata_at_fault_refuse_their_article(string metadata, string place, string message)
    {
        var path = _folder.Write("forum.txt", "A forum was held.");
        var sidecar = _folder.Write("forum.meta.json", metadata);

        var problem = Assert.Single(await Reading.ArticlesAsync(path)).Problem!;

        Assert.Equal((sidecar, place), (problem.Source, problem.Place));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_are_articles_and_each_bad_one_is_named_while_the_others_are_read()
    {
        var path = _folder.Write("articles.jsonl", """
            {"uri": "urn:1", "title": "Forum", "publisher": "The Daily", "published": "2021-12-22", "text": "One.\r\nTwo."}

            {"text": "Broken", "published": 2021}
            {"text":
            {"title": "No text"}
            {"text": "   "}
            {"text": "half \ud800 a character"}
            {"text": "twice", "text": "told"}
            ["text"]
            {"html": "<p>The ministers met on Thursday in Lukasa, where it rained.<p>", "text": "x"}
            {"html": "<script>no text</script>"}
            {"text": "Last."}
            """);

        var read = await Reading.ArticlesAsync(path);

        Assert.Equal(new IncomingArticle(new ArticleDocument("One.\nTwo.", "Forum", PartialDate.Parse("2021-12-22")), "urn:1", "The Daily"), read[0].Value);
        Assert.Equal(new IncomingArticle(new ArticleDocument("Last.", null, null), null, null), read[^1].Value);
        Assert.Equal(
            ["line 3, $.published", "line 4, byte 8", "line 5, $.text", "line 6, $.text", "line 7, $.text", "line 8", "line 9, $", "line 10, $.html", "line 11, $.html"],
            read.Where(result => result.Problem is not null).Select(result => result.Problem!.Place));
    }

    [Fact]
    public async Task A_line_may_hold_a_page_and_what_the_line_says_outranks_the_page()
    {
        var path = _folder.Write("pages.jsonl", "\uFEFF" + """{"uri": "urn:7", "published": "2019-10-18", "html": "<title>Ministers meet</title><meta name=date content=2019-10-17><meta name=publisher content='The Basin Times'><p>The ministers met on Thursday in Lukasa, where it rained.<p>"}""" + "\r\n");

        var article = Assert.Single(await Reading.ArticlesAsync(path)).Value;

        Assert.Equal(
            new IncomingArticle(new ArticleDocument("Ministers meet\n\nThe ministers met on Thursday in Lukasa, where it rained.", "Ministers meet", PartialDate.Parse("2019-10-18")), "urn:7", "The Basin Times"),
            article);
    }

    [Fact]
    public async Task A_line_is_limited_and_a_file_of_lines_is_not()
    {
        var lines = string.Join('\n', Enumerable.Range(0, 100).Select(i => $$"""{"text": "{{new string('x', i == 50 ? 4000 : 400)}}"}"""));
        var read = await Reading.ArticlesAsync(new InputLimits(ArticleBytes: 1000), _folder.Write("many.jsonl", lines));

        Assert.Equal(100, read.Count);
        var refused = Assert.Single(read, result => result.Problem is not null);
        Assert.Equal("line 51", refused.Problem!.Place);
        Assert.Same(refused, read[50]);
    }

    [Fact]
    public async Task A_line_longer_than_any_buffer_is_refused_and_the_next_is_read()
    {
        var path = _folder.Write("long.jsonl", $$"""{"text": "{{new string('x', 3_000_000)}}"}""" + "\n" + """{"text": "Next."}""");
        var read = await Reading.ArticlesAsync(new InputLimits(ArticleBytes: 1_000_000), path);

        Assert.Equal("is too long; an article may have 1,000,000 bytes (setting KnowledgeGraph:Limits:ArticleBytes).", read[0].Problem!.Message);
        Assert.Equal("Next.", read[1].Value!.Document.Text);
    }

    [Fact]
    public async Task Paths_that_lead_nowhere_are_problems_and_the_rest_is_read()
    {
        Directory.CreateDirectory(_folder["empty"]);
        File.CreateSymbolicLink(_folder["folder/dangling.txt"], Folder("folder") + "/nothing.txt");
        File.CreateSymbolicLink(_folder["folder/circle"], _folder["folder"]);
        _folder.Write("folder/good.txt", "Good.");

        var read = await Reading.ArticlesAsync(_folder["missing.txt"], _folder["empty"], _folder.Write("x.gold.json", "{}"), _folder["folder"]);

        Assert.Equal("Good.", Assert.Single(read, result => result.Value is not null).Value!.Document.Text);
        Assert.Collection(
            read.Select(result => result.Problem).OfType<InputProblem>(),
            problem => Assert.Equal((_folder["missing.txt"], "there is no such file or folder."), (problem.Source, problem.Message)),
            problem => Assert.StartsWith("there is no article in this folder: an article is a .txt or .html file", problem.Message, StringComparison.Ordinal),
            problem => Assert.StartsWith("not read: an article is a .txt or .html file", problem.Message, StringComparison.Ordinal),
            problem => Assert.StartsWith("cannot be read: Could not find file", problem.Message, StringComparison.Ordinal));
    }

    [UnprivilegedFact]
    public async Task An_unreadable_folder_or_file_is_a_problem_and_the_rest_is_read()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.SetUnixFileMode(_folder.Write("closed/a.txt", "A.")[..^6], UnixFileMode.None);
        File.SetUnixFileMode(_folder.Write("secret.txt", "S."), UnixFileMode.None);
        _folder.Write("z.txt", "Z.");

        var read = await Reading.ArticlesAsync(_folder.Path);
        File.SetUnixFileMode(_folder["closed"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Equal(["closed", "secret.txt", "z.txt"], read.Select(result => Path.GetFileName(result.Source)));
        Assert.Equal([false, false, true], read.Select(result => result.Problem is null));
    }

    [Fact]
    public async Task Every_seed_is_read_with_the_page_it_comes_from()
    {
        var read = await Reading.ArticlesAsync(Repository.At("seeds"));

        Assert.Equal(5, read.Count);
        Assert.All(read, seed => Assert.StartsWith("https://", seed.Value?.Uri, StringComparison.Ordinal));
        Assert.Equal(PartialDate.Parse("2021-12-23"), read[0].Value!.Document.Published);
    }

    private string Folder(string name) => Directory.CreateDirectory(_folder[name]).FullName;
}
