using KnowledgeGraph.Worker.Exports;

namespace KnowledgeGraph.Worker.Tests.Exports;

public sealed class CypherTextTests
{
    public static TheoryData<object, string> Literals => new()
    {
        { "plain 李 😀 \"x\" // ; `y`", "'plain 李 😀 \"x\" // ; `y`'" },
        { "O'Brien", @"'O\'Brien'" },
        { @"a\", @"'a\\'" },
        { @"\'", @"'\\\''" },
        { @"\u0027", @"'\\\u00750027'" },
        { "a\nb\r\tc", @"'a\nb\r\tc'" },
        { "\u0001\u0085\u2028", @"'\u0001\u0085\u2028'" },
        { 12, "12" },
        { true, "true" },
        { 0.95, "0.95" },
        { 1.0, "1.0" },
    };

    [Theory]
    [MemberData(nameof(Literals))]
    public void A_value_is_written_so_that_cypher_reads_it_back(object value, string literal) => Assert.Equal(literal, CypherText.Literal(value));
}
