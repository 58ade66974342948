using System.Text.RegularExpressions;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Tests;

public sealed partial class GraphSchemaTests
{
    [Fact]
    public void Every_index_of_the_contract_has_its_place_in_the_table()
    {
        var indexes = Enum.GetValues<RowIndex>();
        Assert.Equal(indexes, IndexLayout.All.Select(static layout => layout.Index));
        Assert.Equal(indexes, indexes.Select(static index => IndexLayout.Of(index).Index));
    }

    [Fact]
    public void Every_index_in_the_table_is_created_by_constraints_cypher()
    {
        var created = GraphSchema.Statements.Select(Created).ToHashSet(StringComparer.Ordinal);
        foreach (var layout in IndexLayout.All)
        {
            Assert.All(layout.Physical(), physical => Assert.Contains(physical, created));
        }
    }

    [Fact]
    public void Every_statement_of_constraints_cypher_may_be_run_again_and_has_a_name_of_its_own()
    {
        Assert.All(GraphSchema.Statements, static statement => Assert.Contains(" IF NOT EXISTS ", statement, StringComparison.Ordinal));
        Assert.Distinct(GraphSchema.Statements.Select(static statement => statement.Split(' ')[2]));
    }

    /// <summary>The statement without its name: "(n:Label) (n.property)", or "(n:Label) n.property IS UNIQUE".</summary>
    private static string Created(string statement) => CreateWords().Replace(statement, "").Replace(" REQUIRE ", " ", StringComparison.Ordinal).Replace(" ON ", " ", StringComparison.Ordinal);

    [GeneratedRegex("^CREATE (INDEX|CONSTRAINT) [a-z_]+ IF NOT EXISTS FOR ")]
    private static partial Regex CreateWords();
}
