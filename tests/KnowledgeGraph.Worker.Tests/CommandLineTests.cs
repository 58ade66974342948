namespace KnowledgeGraph.Worker.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly WorkerFixture _worker = new();

    public void Dispose() => _worker.Dispose();

    [Theory]
    [InlineData("", "Required command was not provided.")]
    [InlineData("digest x.txt", "'digest'")]
    [InlineData("ingest", "PATH")]
    [InlineData("extract seeds", "--out")]
    [InlineData("import", "FACTS")]
    [InlineData("import facts.jsonl --ids some", "'some'")]
    [InlineData("import facts.jsonl --server http://localhost:5080", "import has no --server: a service takes articles, not facts.")]
    [InlineData("ingest a.txt --server", "--server")]
    [InlineData("ingest a.txt --server localhost:5080", "--server is 'localhost:5080'; it is an address such as http://localhost:5080.")]
    [InlineData("retract urn:a --server http://me:secret@localhost", "--server must be an address alone, without user, password, query or fragment.")]
    [InlineData("watch", "DIR")]
    [InlineData("export", "--format")]
    [InlineData("export --format dot", "'dot'")]
    [InlineData("export --format csv", "csv is two files, nodes.csv and edges.csv: name their folder with --out.")]
    [InlineData("hash --loud", "'--loud'")]
    [InlineData("hash --KnowledgeGraph:Store=postgres", "KnowledgeGraph:Store is 'postgres'; it may be embedded or neo4j.")]
    [InlineData("hash --knowledgegraph:store neo4j", "KnowledgeGraph:Neo4j:Uri is needed when KnowledgeGraph:Store is neo4j.")]
    [InlineData("--KnowledgeGraph:Stoer=neo4j hash", "KnowledgeGraph:Stoer is no setting; there are Store, DataDirectory,")]
    public async Task A_wrong_command_line_does_nothing_and_says_why(string commandLine, string message)
    {
        var result = await _worker.RunAsync(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, result.Exit);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Out);
        Assert.False(Directory.Exists(_worker.DataDirectory));
    }

    [Theory]
    [InlineData("--help", "ingest", "KnowledgeGraph:Neo4j:Uri=")]
    [InlineData("export --help", "--format", "csv|cypher|gexf|graphml|jsonl")]
    public async Task Help_names_verbs_options_and_settings(string commandLine, params string[] words)
    {
        var result = await _worker.RunAsync(commandLine.Split(' '));

        Assert.Equal(0, result.Exit);
        Assert.All(words, word => Assert.Contains(word, result.Out, StringComparison.Ordinal));
    }
}
