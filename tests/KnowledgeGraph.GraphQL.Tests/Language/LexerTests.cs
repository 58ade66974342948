using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Tests.Language;

/// <summary>Section 2.1 and 2.9: what tokens mean, and where a text stops being GraphQL.</summary>
public sealed class LexerTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"plain \u00E9 \U0001F600\"", "plain \u00E9 \U0001F600")]
    [InlineData("\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t\"", "\" \\ / \b \f \n \r \t")]
    [InlineData("\"\\u0041\\u{42}\\u{0001F600}\"", "AB\U0001F600")]
    [InlineData("\"\\uD83D\\uDE00\"", "\U0001F600")]
    [InlineData("\"a\u0000b\"", "a\0b")]
    [InlineData("\"\"\"one\"\"\"", "one")]
    [InlineData("\"\"\"\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  \"\"\"", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("\"\"\"  first keeps\n    second\n  third\"\"\"", "  first keeps\n  second\nthird")]
    [InlineData("\"\"\"a\r\nb\rc\"\"\"", "a\nb\nc")]
    [InlineData("\"\"\"raw \\n and \\\"\"\" quotes\"\"\"", "raw \\n and \"\"\" quotes")]
    [InlineData("\"\"\"\"\"\"", "")]
    public void A_string_means(string literal, string meaning)
    {
        (ValueNode? value, SyntaxError? error) = Parser.ParseConstValue(literal);
        Assert.Null(error);
        Assert.Equal(meaning, Assert.IsType<StringValueNode>(value).Value);
    }

    [Theory]
    [InlineData("", "1:1")]
    [InlineData("{ a ? }", "1:5")]
    [InlineData("{\n  a\r\n  b ^\n}", "3:5")]
    [InlineData("{ a(x: 01) }", "1:9")]
    [InlineData("{ a(x: 1.) }", "1:10")]
    [InlineData("{ a(x: -) }", "1:9")]
    [InlineData("{ a(x: 1e) }", "1:10")]
    [InlineData("{ a(x: 1a) }", "1:9")]
    [InlineData("{ a(x: 1.2.3) }", "1:11")]
    [InlineData("{ a(x: .5) }", "1:8")]
    [InlineData("{ a(x: \"abc", "1:12")]
    [InlineData("{ a(x: \"ab\nc\") }", "1:11")]
    [InlineData("{ a(x: \"\\q\") }", "1:9")]
    [InlineData("{ a(x: \"\\u12G4\") }", "1:9")]
    [InlineData("{ a(x: \"\\uD800\") }", "1:9")]
    [InlineData("{ a(x: \"\\uDE00\\uD83D\") }", "1:9")]
    [InlineData("{ a(x: \"\\u{D800}\") }", "1:9")]
    [InlineData("{ a(x: \"\\u{110000}\") }", "1:9")]
    [InlineData("{ a(x: \"\\u{}\") }", "1:9")]
    [InlineData("{ a(x: \"\\u{FFFFFFFFFFFFFFFFFFFF}\") }", "1:9")]
    [InlineData("{ a(x: \"\"\"abc\n", "2:1")]
    [InlineData("{ a\u0000 }", "1:4")]
    [InlineData("{ a\u0007 }", "1:4")]
    [InlineData("{ a 'x' }", "1:5")]
    [InlineData("{ ..a }", "1:3")]
    [InlineData("\uFEFF{ a } }", "1:8")]
    [InlineData("# a comment\n{ a } #\n}", "3:1")]
    public void A_text_that_is_no_document_is_refused_where_it_stops_being_one(string text, string place)
    {
        (DocumentNode? document, SyntaxError? error) = Parser.ParseDocument(text);
        Assert.Null(document);
        Assert.Equal(place, error!.Location.ToString());
    }

    // The halves are put in here, because test names and data pass through UTF-8, which has none.
    [Theory]
    [InlineData("{ a(x: \"<high>\") }", "1:9")]
    [InlineData("{ a(x: \"<low>\") }", "1:9")]
    [InlineData("{ a(x: \"<low><high>\") }", "1:9")]
    [InlineData("{ a(x: \"\"\"<high>\"\"\") }", "1:11")]
    [InlineData("{ a } # <high>", "1:9")]
    [InlineData("{ <high> }", "1:3")]
    public void Half_of_a_surrogate_pair_is_refused(string text, string place)
    {
        text = text.Replace("<high>", "\uD800", StringComparison.Ordinal).Replace("<low>", "\uDC00", StringComparison.Ordinal);
        (_, SyntaxError? error) = Parser.ParseDocument(text);
        Assert.Equal(place, error!.Location.ToString());
    }
}
