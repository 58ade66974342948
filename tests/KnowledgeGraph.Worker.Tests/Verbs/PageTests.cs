using System.Text;

namespace KnowledgeGraph.Worker.Tests.Verbs;

public sealed class PageTests : IDisposable
{
    private const string Page = "<title>Forum opens</title><nav>Home</nav><p>Dr. Samira Dahl, Director of the Coastal Training Centre, attended the Harbour Forum 2024.</p>";

    private readonly WorkerFixture _worker = new();

    public void Dispose() => _worker.Dispose();

    [Fact]
    public async Task Pages_of_a_folder_are_recorded_and_one_without_text_is_named()
    {
        _worker.Folder.Write("in/a.html", Page);
        _worker.Folder.Write("in/b.htm", Page.Replace("Samira Dahl", "Kofi Adjei", StringComparison.Ordinal));
        var empty = _worker.Folder.Write("in/c.html", "<script>draw()</script>");

        var run = await _worker.RunAsync("ingest", _worker.Folder["in"]);

        Assert.Equal(1, run.Exit);
        Assert.Contains("3 articles: 2 recorded, 0 unchanged, 1 refused", run.Out, StringComparison.Ordinal);
        Assert.Contains($"{empty}: holds no article", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_of_a_page_stand_in_a_file_of_its_name()
    {
        var run = await _worker.RunAsync("extract", _worker.Folder.Write("a.html", Page), "--out", _worker.Folder["out"]);

        Assert.Equal(0, run.Exit);
        Assert.Contains("Samira Dahl", await File.ReadAllTextAsync(_worker.Folder["out/a.json"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("latin1", 0, "")]
    [InlineData("klingon", 2, "there is no encoding 'klingon' here")]
    public async Task An_encoding_is_said_by_name(string name, int exit, string message)
    {
        var path = _worker.Folder.Write("a.txt", Encoding.Latin1.GetBytes("Dr. Inés Peñaloza attended the Harbour Forum 2024."));

        var run = await _worker.RunAsync("extract", path, "--out", _worker.Folder["out"], "--encoding", name);

        Assert.Equal(exit, run.Exit);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(exit == 0, File.Exists(_worker.Folder["out/a.json"]));
    }

    [Fact]
    public async Task A_watched_folder_takes_pages_too()
    {
        _worker.Folder.Write("in/a.html", Page);
        using var watch = _worker.Start("watch", _worker.Folder["in"]);

        Assert.Contains("recorded", await watch.LineAsync(), StringComparison.Ordinal);
        Assert.Equal(0, (await watch.EndAsync()).Exit);
    }
}
