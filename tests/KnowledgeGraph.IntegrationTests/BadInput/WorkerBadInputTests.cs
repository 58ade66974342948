using System.Runtime.Versioning;
using System.Text;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>Each bad input beside a good one: it is refused in one clear sentence that names it, and the good one is recorded.</summary>
public sealed class WorkerBadInputTests : IDisposable
{
    private const string Good = "Dr. Anna Novak attended the 9th Forum on Clean Energy in Oslo on June 1, 2023.";

    private readonly TemporaryDirectory _folder = new();

    public void Dispose() => _folder.Dispose();

    private static readonly Dictionary<string, (byte[] Bytes, string Words)> Bad = new(StringComparer.Ordinal)
    {
        ["latin1.txt"] = ([.. "M"u8, 0xFC, .. "ller spoke."u8], "byte 1 is not UTF-8: 0xFC"),
        ["empty.txt"] = ([], "is empty."),
        ["blank.txt"] = ([.. " \n\t\n"u8], "is empty."),
        ["long.txt"] = ([.. Enumerable.Repeat((byte)'a', 20_000_000)], "is 20,000,000 bytes long; an article may have 10,000,000 bytes"),
        ["picture.txt"] = ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], "is not UTF-8"),
        ["zeros.txt"] = ([.. "text"u8, 0, 0, 0], "holds a NUL byte"),
        ["page.html"] = ([.. "<nav><a href='/'>Home</a></nav><p>Text.</p>"u8], "holds no article"),
        ["paper.pdf"] = ([.. "%PDF-1.7"u8], "an article is a .txt or .html file"),
        ["cut.jsonl"] = ([.. "\n{\"text\": \"Dr. Boris Novak sp"u8], "line 2"),
        ["list.jsonl"] = ([.. "[1, 2]\n"u8], "line 1"),
        ["nameless.jsonl"] = ([.. "{\"uri\": \"https://a.example/\"}\n"u8], "line 1"),
        ["number.jsonl"] = ([.. "{\"text\": 5}\n"u8], "line 1"),
    };

    [Fact]
    public async Task Each_file_that_is_no_article_is_refused_in_a_line_of_its_own_and_the_rest_goes_on()
    {
        var paths = Bad.Select(file => _folder.Write(file.Key, file.Value.Bytes)).ToList();
        paths.Insert(3, _folder.Write("good.txt", Good));

        var run = await IngestAsync([.. paths]);

        Assert.Equal(1, run.Exit);
        Assert.All(Bad, file =>
        {
            var line = Assert.Single(run.Error.Split('\n'), line => line.Contains($"/{file.Key}", StringComparison.Ordinal));
            Assert.Contains(file.Value.Words, line.Replace(": is", " is", StringComparison.Ordinal), StringComparison.Ordinal);
        });
        await HoldsOnlyTheGoodOneAsync(run, refused: Bad.Count);
    }

    [Fact]
    public async Task Good_lines_around_a_bad_one_are_recorded_and_the_bad_ones_numbers_are_told()
    {
        var lines = SmallArticles.Lines(3).Split('\n');
        var run = await IngestAsync(_folder.Write("mixed.jsonl", string.Join('\n', lines[0], "{\"text\":", lines[1], "null", lines[2])));

        Assert.Equal(1, run.Exit);
        Assert.Contains("line 2", run.Error, StringComparison.Ordinal);
        Assert.Contains("line 4", run.Error, StringComparison.Ordinal);
        Assert.Equal((3, 2), (run.Last.GetProperty("recorded").GetInt32(), run.Last.GetProperty("refused").GetInt32()));
    }

    [Fact]
    public async Task A_missing_path_is_refused_and_the_rest_goes_on()
    {
        var run = await IngestAsync(_folder["nowhere.txt"], _folder.Write("good.txt", Good));

        Assert.Equal(1, run.Exit);
        Assert.Contains($"{_folder["nowhere.txt"]}: there is no such file or folder.", run.Error, StringComparison.Ordinal);
        await HoldsOnlyTheGoodOneAsync(run, refused: 1);
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public async Task An_unreadable_folder_and_file_are_refused_and_the_rest_goes_on()
    {
        _folder.Write("in/closed/a.txt", "Nobody reads this.");
        File.SetUnixFileMode(_folder["in/closed"], UnixFileMode.None);
        File.SetUnixFileMode(_folder.Write("in/secret.txt", "Nor this."), UnixFileMode.None);
        _folder.Write("in/good.txt", Good);

        var run = await WorkerRun.ToEndWithoutPrivilegesAsync(StoreSettings.Embedded(_folder["data"]), "ingest", _folder["in"]);
        File.SetUnixFileMode(_folder["in/closed"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Equal(1, run.Exit);
        Assert.Contains("closed: the folder cannot be read", run.Error, StringComparison.Ordinal);
        Assert.Contains("secret.txt: cannot be read", run.Error, StringComparison.Ordinal);
        await HoldsOnlyTheGoodOneAsync(run, refused: 2);
    }

    [Fact]
    public async Task What_the_command_line_does_not_know_is_exit_code_two_and_writes_nothing()
    {
        var run = await WorkerRun.ToEndAsync(StoreSettings.Embedded(_folder["data"]), "digest", _folder.Write("good.txt", Good));

        Assert.Equal(2, run.Exit);
        Assert.Contains("digest", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["data"]));
    }

    [Fact]
    public async Task A_data_directory_that_is_a_file_or_is_not_there_is_told()
    {
        var file = StoreSettings.Embedded(_folder.Write("file", "x"));
        var nowhere = StoreSettings.Embedded(_folder["nowhere"]);

        var onFile = await WorkerRun.ToEndAsync(file, "ingest", _folder.Write("good.txt", Good));
        var (exit, log) = await ServiceProcess.ToEndAsync(file);
        var reader = await WorkerRun.ToEndAsync(nowhere, "verify");

        Assert.Equal((2, 2, 3), (onFile.Exit, exit, reader.Exit));
        Assert.All([onFile.Error, log], words => Assert.Contains("is a file and not a folder", words, StringComparison.Ordinal));
        Assert.Contains("There is no data directory", reader.Error, StringComparison.Ordinal);
    }

    private Task<WorkerRun> IngestAsync(params string[] paths) => WorkerRun.ToEndAsync(StoreSettings.Embedded(_folder["data"]), ["ingest", .. paths]);

    /// <summary>The ledger is sound, has one entry, and the texts are those that it speaks of.</summary>
    private async Task HoldsOnlyTheGoodOneAsync(WorkerRun run, int refused)
    {
        Assert.Equal((1, refused), (run.Last.GetProperty("recorded").GetInt32(), run.Last.GetProperty("refused").GetInt32()));
        Assert.Equal(1, run.Last.GetProperty("sequence").GetInt32());
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        var verified = await WorkerRun.ToEndAsync(StoreSettings.Embedded(_folder["data"]), "verify");
        Assert.Equal(0, verified.Exit);
        var text = Assert.Single(Directory.GetFiles(_folder["data/texts"], "*", SearchOption.AllDirectories));
        Assert.Contains("Anna Novak", Encoding.UTF8.GetString(File.ReadAllBytes(text)), StringComparison.Ordinal);
    }
}
