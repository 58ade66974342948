using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Tests.Language;

/// <summary>Section 2 and 3: the grammar, through the printer: what is printed parses and prints the same.</summary>
public sealed class ParserTests
{
    [Theory]
    // 2.2 to 2.8: executable definitions
    [InlineData("{a}", "{\n  a\n}")]
    [InlineData("query Q($a:Int=1@x,$b:[T!]!=[1,2]@y(z:true)@w)@d{a}", "query Q($a: Int = 1 @x, $b: [T!]! = [1, 2] @y(z: true) @w) @d {\n  a\n}")]
    [InlineData("mutation{a(x:{y:1,z:[]})}", "mutation {\n  a(x: { y: 1, z: [] })\n}")]
    [InlineData("subscription S{x:a@skip(if:$b)}", "subscription S {\n  x: a @skip(if: $b)\n}")]
    [InlineData("{...F...on T@x{a}...{b}...@y{c}} fragment F on T@z{a}", "{\n  ...F\n  ... on T @x {\n    a\n  }\n  ... {\n    b\n  }\n  ... @y {\n    c\n  }\n}\n\nfragment F on T @z {\n  a\n}")]
    [InlineData("{query mutation subscription fragment on true false null type extend}", "{\n  query\n  mutation\n  subscription\n  fragment\n  on\n  true\n  false\n  null\n  type\n  extend\n}")]
    [InlineData("\"About Q.\" query Q(\"About a.\" $a: Int) {a(x:$a)}", "\"\"\"About Q.\"\"\"\nquery Q(\n  \"\"\"About a.\"\"\"\n  $a: Int\n) {\n  a(x: $a)\n}")]
    [InlineData("\"About F.\" fragment F on T {a}", "\"\"\"About F.\"\"\"\nfragment F on T {\n  a\n}")]
    [InlineData("{a(s:\"x\\n\\\"\",f:-1.5e+3,e:RED,n:null,b:true)}", "{\n  a(s: \"x\\n\\\"\", f: -1.5e+3, e: RED, n: null, b: true)\n}")]
    // 3: the type system
    [InlineData("schema@a{query:Q mutation:M}", "schema @a {\n  query: Q\n  mutation: M\n}")]
    [InlineData("extend schema@a", "extend schema @a")]
    [InlineData("\"A day.\" scalar Day@specifiedBy(url:\"x\")", "\"\"\"A day.\"\"\"\nscalar Day @specifiedBy(url: \"x\")")]
    [InlineData("type A implements &B&C@x{\"About f.\" f(a:Int=1,\"About b.\" b:B):[C!]!@deprecated}", "type A implements B & C @x {\n  \"\"\"About f.\"\"\"\n  f(\n    a: Int = 1\n\n    \"\"\"About b.\"\"\"\n    b: B\n  ): [C!]! @deprecated\n}")]
    [InlineData("interface A implements B{c:D} extend interface A@x", "interface A implements B {\n  c: D\n}\n\nextend interface A @x")]
    [InlineData("union U=|A|B union V extend union U=C", "union U = A | B\n\nunion V\n\nextend union U = C")]
    [InlineData("enum E{A@deprecated(reason:\"no\") B}", "enum E {\n  A @deprecated(reason: \"no\")\n  B\n}")]
    [InlineData("input I@oneOf{a:A=\"x\" b:[B]}", "input I @oneOf {\n  a: A = \"x\"\n  b: [B]\n}")]
    [InlineData("directive@d(a:Int)repeatable on|FIELD|QUERY", "directive @d(a: Int) repeatable on FIELD | QUERY")]
    public void A_document_is_printed_in_one_form_that_stays(string text, string printed)
    {
        Assert.Equal(printed, Print(text));
        Assert.Equal(printed, Print(printed));
    }

    [Theory]
    [InlineData("{", "1:2")]
    [InlineData("{}", "1:2")]
    [InlineData("{ a() }", "1:5")]
    [InlineData("query Q() { a }", "1:9")]
    [InlineData("{ a { } }", "1:7")]
    [InlineData("{ a: }", "1:6")]
    [InlineData("{ a(b: $) }", "1:9")]
    [InlineData("query ($a: Int = $b) { c }", "1:18")]
    [InlineData("query ($a: Int = [$b]) { c }", "1:19")]
    [InlineData("query ($a: Int @d(x: $b)) { c }", "1:22")]
    [InlineData("fragment on on T { a }", "1:10")]
    [InlineData("fragment F T { a }", "1:12")]
    [InlineData("{ ... on }", "1:10")]
    [InlineData("quarry { a }", "1:1")]
    [InlineData("notATopLevelWord", "1:1")]
    [InlineData("\"About.\" { a }", "1:1")]
    [InlineData("\"About.\" extend type A { b: C }", "1:1")]
    [InlineData("extend type A", "1:14")]
    [InlineData("extend { a }", "1:8")]
    [InlineData("enum E { true }", "1:10")]
    [InlineData("enum E { }", "1:10")]
    [InlineData("directive @d on NOWHERE", "1:17")]
    [InlineData("type A implements { b: C }", "1:19")]
    [InlineData("union U = ", "1:11")]
    [InlineData("query Q { a } }", "1:15")]
    [InlineData("{ a @ }", "1:7")]
    [InlineData("{ a(x: [1) }", "1:10")]
    [InlineData("{ a(x: {b 1}) }", "1:11")]
    public void A_document_out_of_grammar_is_refused_at_the_first_token_that_does_not_fit(string text, string place)
    {
        (DocumentNode? document, SyntaxError? error) = Parser.ParseDocument(text);
        Assert.Null(document);
        Assert.Equal(place, error!.Location.ToString());
    }

    [Theory]
    [InlineData("one line")]
    [InlineData("two\nlines")]
    [InlineData("  indented\n    more")]
    [InlineData("\tindented")]
    [InlineData("ends with \"quote\"")]
    [InlineData("ends with \\")]
    [InlineData("has \"\"\" inside")]
    [InlineData("ends with \"\"\"")]
    [InlineData("blank\n\n\nlines")]
    [InlineData(" ")]
    [InlineData("\nleading")]
    [InlineData("trailing\n")]
    [InlineData("control \u0007 and \r\n")]
    [InlineData("")]
    [InlineData("a long line that goes on beyond seventy characters so that it is spread over lines")]
    public void A_description_survives_printing_at_any_indent(string description)
    {
        string sdl = $"type A {{ {Printer.Quote(description)} b(\n{Printer.Quote(description)} c: Int): D }}";
        var type = (ObjectTypeNode)Parser.ParseDocument(Print(sdl)).Document!.Definitions[0];
        Assert.Equal(description, type.Fields[0].Description);
        Assert.Equal(description, type.Fields[0].Arguments[0].Description);
    }

    private static string Print(string text)
    {
        (DocumentNode? document, SyntaxError? error) = Parser.ParseDocument(text);
        Assert.Null(error);
        return Printer.Print(document!);
    }
}
