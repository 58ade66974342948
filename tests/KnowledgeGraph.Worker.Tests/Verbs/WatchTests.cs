using KnowledgeGraph.Worker.Tests.Service;

namespace KnowledgeGraph.Worker.Tests.Verbs;

public sealed class WatchTests : IDisposable
{
    private readonly WorkerFixture _worker = new();

    public void Dispose() => _worker.Dispose();

    [Fact]
    public async Task What_is_there_is_taken_first_then_what_comes_and_what_changes_until_it_is_ended()
    {
        _worker.Folder.Write("in/b.txt", "Ms. Ana Silva spoke at the Forum on Rivers in Geneva.");
        _worker.Folder.Write("in/a.txt", "Mr. Li Wei attended the Forum on Rivers.");
        using var watch = _worker.Start("watch", _worker.Folder["in"]);

        Assert.EndsWith("in/a.txt", await watch.LineAsync(), StringComparison.Ordinal);
        Assert.EndsWith("in/b.txt", await watch.LineAsync(), StringComparison.Ordinal);
        _worker.Folder.Write("in/deeper/c.jsonl", """{"text": "Mr. Li Wei spoke at the Summit of Bakers."}""");
        Assert.Matches("^Article:[a-z2-7]{26}  recorded   .*in/deeper/c.jsonl$", await watch.LineAsync());
        _worker.Folder.Write("in/a.txt", "Mr. Li Wei, President of Example University, attended the Forum on Rivers.");
        Assert.Matches("^Article:[a-z2-7]{26}  recorded   .*in/a.txt$", await watch.LineAsync());
        _worker.Folder.Write("in/d.txt", "");
        _worker.Folder.Write("in/e.txt", "Ms. Ana Silva attended the Summit of Bakers.");
        Assert.EndsWith("in/e.txt", await watch.LineAsync(), StringComparison.Ordinal);

        var ended = await watch.EndAsync();

        Assert.Equal(0, ended.Exit);
        Assert.StartsWith("6 articles: 5 recorded, 0 unchanged, 1 refused", await watch.LineAsync(), StringComparison.Ordinal);
        Assert.Equal([$"Watching {_worker.Folder["in"]}; Ctrl+C ends it.", $"{_worker.Folder["in/d.txt"]}: is empty."], ended.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task It_works_through_a_service_and_ends_with_it()
    {
        using var service = new FakeService();
        _worker.Folder.Write("in/a.txt", "An article.");
        using var watch = _worker.Start("watch", _worker.Folder["in"], "--server", service.Url, "--json");

        Assert.StartsWith("{\"kind\":\"recorded\",\"article\":\"Article:", await watch.LineAsync(), StringComparison.Ordinal);
        service.Then(502, "text/html", "");
        _worker.Folder.Write("in/b.txt", "Another article.");
        var ended = await watch.ResultAsync();

        Assert.Equal(3, ended.Exit);
        Assert.Contains("cannot work now: HTTP 502", ended.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_worker.DataDirectory));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_a_wrong_command_line()
    {
        var result = await _worker.RunAsync("watch", _worker.Folder["missing"]);

        Assert.Equal((2, $"{_worker.Folder["missing"]}: there is no such folder."), (result.Exit, result.Error.Trim()));
        Assert.False(Directory.Exists(_worker.DataDirectory));
    }
}
