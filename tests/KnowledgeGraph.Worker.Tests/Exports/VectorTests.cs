using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Worker.Tests.Exports;

/// <summary>One small graph in every format, read and approved by a person: vectors/facts.jsonl is what it is made of.</summary>
public sealed class VectorTests : IDisposable
{
    private static readonly string Vectors = Repository.At("tests", "KnowledgeGraph.Worker.Tests", "Exports", "vectors");

    private readonly WorkerFixture _worker = new();

    public void Dispose() => _worker.Dispose();

    [Theory]
    [InlineData("graphml")]
    [InlineData("gexf")]
    [InlineData("cypher")]
    public async Task The_file_is_the_approved_one(string format)
    {
        await RecordAsync();

        var exported = await _worker.RunAsync("export", "--format", format);

        Assert.Equal(("", 0), (exported.Error, exported.Exit));
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Vectors, $"graph.{format}")), exported.Out);
    }

    [Fact]
    public async Task The_tables_are_the_approved_ones()
    {
        await RecordAsync();

        var exported = await _worker.RunAsync("export", "--format", "csv", "--out", _worker.Folder["new/tables"]);

        Assert.Equal(("", 0), (exported.Error, exported.Exit));
        Assert.Equal($"{_worker.Folder["new/tables"]}  sequence 1", exported.Out.Trim());
        foreach (var name in new[] { "nodes.csv", "edges.csv" })
        {
            Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Vectors, name)), await File.ReadAllTextAsync(_worker.Folder[$"new/tables/{name}"]));
        }

        Assert.Equal(2, Directory.GetFiles(_worker.Folder["new/tables"]).Length);
    }

    private Task RecordAsync() => _worker.RunAsync("import", Path.Combine(Vectors, "facts.jsonl"));
}
