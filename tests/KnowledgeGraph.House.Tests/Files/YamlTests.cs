using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KnowledgeGraph.House.Tests.Files;

/// <summary>Tables of words and weights are data that people edit: a slip in them is named by file and line.</summary>
public sealed class YamlTests
{
    [Fact]
    public void Every_table_can_be_read_and_says_nothing_twice()
    {
        var faults =
            from path in ProjectFiles.WithEnding(".yml", ".yaml")
            let fault = FaultOf(ProjectFiles.Text(path))
            where fault is not null
            select $"{path}, {fault}";
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3")]
    [InlineData("a: {x: 1, x: 2}")]
    [InlineData("a: [1, 2")]
    public void A_key_that_stands_twice_or_a_list_left_open_is_a_fault(string yaml) => Assert.NotNull(FaultOf(yaml));

    private static string? FaultOf(string yaml)
    {
        try
        {
            new YamlStream().Load(new StringReader(yaml));
            return null;
        }
        catch (YamlException fault)
        {
            return $"line {fault.Start.Line}: {fault.Message}";
        }
    }
}
