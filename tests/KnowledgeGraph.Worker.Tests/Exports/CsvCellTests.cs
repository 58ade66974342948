using KnowledgeGraph.Worker.Exports;

namespace KnowledgeGraph.Worker.Tests.Exports;

public sealed class CsvCellTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("He Ying", "He Ying")]
    [InlineData(" blanks stay ", " blanks stay ")]
    [InlineData("Li Wei, the Younger", "\"Li Wei, the Younger\"")]
    [InlineData("\"", "\"\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("two\rlines", "\"two\rlines\"")]
    [InlineData("semi;colon\ttab", "semi;colon\ttab")]
    public void A_cell_is_quoted_where_it_must_be(string text, string cell) => Assert.Equal(cell, CsvExport.Cell(text));
}
