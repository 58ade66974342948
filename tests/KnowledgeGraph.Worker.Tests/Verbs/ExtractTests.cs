using System.Text.Json;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Worker.Tests.Verbs;

public sealed class ExtractTests : IDisposable
{
    private readonly WorkerFixture _worker = new();

    public void Dispose() => _worker.Dispose();

    [Fact]
    public async Task Each_text_gets_a_file_of_facts_in_the_gold_shape_and_no_store_is_touched()
    {
        var result = await _worker.RunAsync("extract", Repository.At("seeds"), "--out", _worker.Folder["out"]);

        Assert.Equal(0, result.Exit);
        Assert.Equal("5 articles: 5 extracted, 0 refused", result.Lines[^1]);
        Assert.False(Directory.Exists(_worker.DataDirectory));
        Assert.Equal(
            Directory.GetFiles(Repository.At("seeds"), "*.txt").Select(Path.GetFileNameWithoutExtension).Order(),
            Directory.GetFiles(_worker.Folder["out"]).Select(Path.GetFileNameWithoutExtension).Order());
        foreach (var file in Directory.GetFiles(_worker.Folder["out"]))
        {
            var facts = JsonDocument.Parse(await File.ReadAllTextAsync(file)).RootElement;
            Assert.Equal(Path.GetFileNameWithoutExtension(file) + ".txt", facts.GetProperty("article").GetString());
            Assert.All(["persons", "institutions", "events", "relations"], list => Assert.NotEmpty(facts.GetProperty(list).EnumerateArray()));
            Assert.All(facts.GetProperty("relations").EnumerateArray(), relation => Assert.InRange(relation.GetProperty("confidence").GetDouble(), .001, .999));
        }
    }

    [Fact]
    public async Task What_is_extracted_can_be_imported()
    {
        await _worker.RunAsync("extract", Repository.At("seeds"), "--out", _worker.Folder["out"]);
        var lines = Directory.GetFiles(_worker.Folder["out"]).Select(file => JsonSerializer.Serialize(JsonDocument.Parse(File.ReadAllText(file))));

        var imported = await _worker.RunOnAsync(string.Join('\n', lines), "import", "-");

        Assert.Equal("", imported.Error);
        Assert.StartsWith("5 articles: 5 recorded", imported.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_texts_of_one_name_do_not_overwrite_each_other()
    {
        _worker.Folder.Write("in/a/forum.txt", "Ms. Ana Silva spoke at the Forum on Rivers.");
        _worker.Folder.Write("in/b/forum.txt", "Mr. Li Wei attended the Forum on Rivers.");

        var result = await _worker.RunAsync("extract", _worker.Folder["in"], "--out", _worker.Folder["out"], "--json");

        Assert.Equal(1, result.Exit);
        Assert.Equal(["extracted", "problem", "summary"], result.Json.Select(line => line.GetProperty("kind").GetString()));
        Assert.Contains("Ana Silva", await File.ReadAllTextAsync(_worker.Folder["out/forum.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_where_the_folder_should_be_is_a_wrong_command_line()
    {
        var result = await _worker.RunAsync("extract", Repository.At("seeds"), "--out", _worker.Folder.Write("taken", ""));

        Assert.Equal(2, result.Exit);
        Assert.Contains("taken: is a file; --out names a folder.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_explanation_gives_rule_features_score_and_the_place_of_its_quote()
    {
        const string text = "The River Forum was held in Lusaka. Ms. Petra Novak attended the forum. Mr. Ivo Marek spoke at the forum.";
        var file = _worker.Folder.Write("in/forum.txt", text);

        var people = await _worker.RunAsync("extract", file, "--explain", "--entity", "petra novak");
        var tools = await _worker.RunAsync("extract", file, "--explain", "--entity", "petra novak", "--json");

        Assert.Equal(0, people.Exit);
        Assert.Contains("Petra Novak ATTENDED River Forum", people.Lines[0], StringComparison.Ordinal);
        Assert.Contains(people.Lines, line => line.StartsWith("  rules       presence-cue", StringComparison.Ordinal) || line.StartsWith("  rules       present", StringComparison.Ordinal));
        Assert.DoesNotContain(people.Lines, line => line.Contains("Marek", StringComparison.Ordinal));
        var why = Assert.Single(tools.Json, line => line.GetProperty("kind").GetString() == "explanation");
        var quote = why.GetProperty("quote");
        Assert.Equal(quote.GetProperty("text").GetString(), text[quote.GetProperty("start").GetInt32()..quote.GetProperty("end").GetInt32()]);
        Assert.Equal(why.GetProperty("score").GetInt32(), why.GetProperty("features").EnumerateObject().Sum(feature => feature.Value.GetInt32()));
        Assert.Equal(why.GetProperty("total").GetInt32(), why.GetProperty("score").GetInt32() + why.GetProperty("experience").EnumerateObject().Sum(term => term.Value.GetInt32()));
        Assert.Equal(why.GetProperty("confidence").GetDouble(), Confidence(why));
        Assert.False(Directory.Exists(_worker.DataDirectory));
    }

    [Theory]
    [InlineData()]
    [InlineData("--out", "x", "--statement", "1")]
    [InlineData("--out", "x", "--entity", "Novak")]
    public async Task Extracting_to_nowhere_and_choosing_among_no_explanations_are_wrong_command_lines(params string[] options) =>
        Assert.Equal(2, (await _worker.RunAsync(["extract", Repository.At("seeds"), .. options])).Exit);

    private static double Confidence(JsonElement why) => Math.Round(1 / (1 + Math.Exp(-why.GetProperty("total").GetInt32() / 10.0)), 3);
}
