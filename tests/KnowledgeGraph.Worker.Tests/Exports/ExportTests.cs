using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Worker.Tests.Exports;

public sealed class ExportTests : IDisposable
{
    private static readonly XNamespace Ns = "http://graphml.graphdrawing.org/xmlns";

    private readonly WorkerFixture _worker = new();

    public void Dispose() => _worker.Dispose();

    [Fact]
    public async Task Graphml_has_every_entity_as_a_node_and_no_edge_without_both_its_nodes()
    {
        await _worker.RunAsync("import", _worker.GoldLines());

        var graph = XDocument.Parse((await _worker.RunAsync("export", "--format", "graphml")).Out).Root!.Element(Ns + "graph")!;

        var nodes = graph.Elements(Ns + "node").Select(node => (string)node.Attribute("id")!).ToList();
        var edges = graph.Elements(Ns + "edge").ToList();
        Assert.Equal(nodes.Distinct().Count(), nodes.Count);
        Assert.All(edges, edge => Assert.Contains((string)edge.Attribute("source")!, nodes));
        Assert.All(edges, edge => Assert.Contains((string)edge.Attribute("target")!, nodes));
        Assert.Contains(graph.Elements(Ns + "node"), node => Datum(node, "name") == "He Ying" && Datum(node, "kind") == "Person");
        Assert.Equal(
            ["AFFILIATED_WITH", "ATTENDED", "ORGANIZED", "PART_OF", "SPOKE_AT"],
            edges.Select(edge => Datum(edge, "relation")).Distinct().Order(StringComparer.Ordinal));
        Assert.All(edges.Where(edge => Datum(edge, "relation") != "PART_OF"), edge => Assert.StartsWith("{\"type\":", Datum(edge, "quote"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_xml_cannot_hold_does_not_break_the_file()
    {
        await _worker.RunOnAsync("""{"persons": [{"id": "p", "name": "A\uFFFEnna & <Bob> 😀"}]}""", "import", "-");

        var graph = XDocument.Parse((await _worker.RunAsync("export", "--format", "graphml")).Out);

        Assert.Equal("A\uFFFDnna & <Bob> 😀", Datum(graph.Descendants(Ns + "node").Single(), "name"));
    }

    [Fact]
    public async Task Json_lines_hold_every_row_so_that_their_hashes_sum_up_to_that_of_the_graph()
    {
        var imported = await _worker.RunAsync("import", _worker.GoldLines());

        var rows = (await _worker.RunAsync("export", "--format", "jsonl")).Json
            .Select(line => RowCodec.FromJson(Enum.Parse<RowKind>(line.GetProperty("kind").GetString()!), Encoding.UTF8.GetBytes(line.GetProperty("row").GetRawText())))
            .ToList();

        Assert.Equal(imported.Hash, $"{rows.Aggregate(UInt128.Zero, (sum, row) => sum + RowCodec.Hash(row)):x32}");
        Assert.Equal(rows.OrderBy(row => row.Kind).ThenBy(row => row.Id).Select(row => row.Id), rows.Select(row => row.Id));
    }

    [Theory]
    [InlineData("graphml")]
    [InlineData("gexf")]
    [InlineData("cypher")]
    [InlineData("jsonl")]
    public async Task A_file_is_what_standard_output_would_be(string format)
    {
        await _worker.RunAsync("import", _worker.GoldLines());
        var file = _worker.Folder["graph.out"];

        var written = await _worker.RunAsync("export", "--format", format, "--out", file);

        Assert.Equal($"{file}  sequence 5", written.Out.Trim());
        Assert.Equal((await _worker.RunAsync("export", "--format", format)).Out, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_a_problem_and_nothing_is_left_behind()
    {
        await _worker.RunAsync("import", _worker.GoldLines());

        var result = await _worker.RunAsync("export", "--format", "jsonl", "--out", _worker.Folder["nowhere/graph.jsonl"]);

        Assert.Equal(1, result.Exit);
        Assert.Contains("graph.jsonl: cannot be written", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gexf_days_are_those_of_the_row_and_the_graph_is_that_of_graphml()
    {
        XNamespace ns = "http://gexf.net/1.3";
        await _worker.RunAsync("import", _worker.GoldLines());

        var gexf = XDocument.Parse((await _worker.RunAsync("export", "--format", "gexf")).Out).Descendants().ToList();
        var graphml = XDocument.Parse((await _worker.RunAsync("export", "--format", "graphml")).Out).Descendants().ToList();

        foreach (var name in new[] { "node", "edge" })
        {
            Assert.Equal(graphml.Where(e => e.Name == Ns + name).Select(e => (string?)e.Attribute("id")), gexf.Where(e => e.Name == ns + name).Select(e => (string?)e.Attribute("id")));
        }

        var dated = gexf.Where(e => e.Attribute("start") is not null).ToList();
        Assert.NotEmpty(dated);
        Assert.All(dated, e => Assert.True(DateOnly.Parse((string)e.Attribute("start")!, CultureInfo.InvariantCulture) <= DateOnly.Parse((string)e.Attribute("end")!, CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("gexf")]
    [InlineData("graphml")]
    [InlineData("cypher")]
    public async Task An_empty_graph_is_a_whole_file(string format)
    {
        await _worker.RunOnAsync("", "import", "-");

        var exported = await _worker.RunAsync("export", "--format", format);

        Assert.Equal(("", 0), (exported.Error, exported.Exit));
        Assert.Equal(format == "cypher" ? 3 : 0, format == "cypher" ? exported.Lines.Count : XDocument.Parse(exported.Out).Descendants().Count(e => e.Name.LocalName is "node" or "edge"));
    }

    [Fact]
    public async Task Two_tables_come_whole_or_not_at_all()
    {
        await _worker.RunAsync("import", _worker.GoldLines());
        Directory.CreateDirectory(_worker.Folder["csv/edges.csv.part"]);

        var result = await _worker.RunAsync("export", "--format", "csv", "--out", _worker.Folder["csv"]);

        Assert.Equal(1, result.Exit);
        Assert.Contains("csv: cannot be written", result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_worker.Folder["csv"]));
    }

    private static string? Datum(XElement element, string key) =>
        (string?)element.Elements(Ns + "data").SingleOrDefault(datum => (string)datum.Attribute("key")! == key);
}
