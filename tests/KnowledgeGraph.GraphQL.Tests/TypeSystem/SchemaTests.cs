using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests.TypeSystem;

/// <summary>Section 3: which schemas are refused and why, and how a schema is printed.</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData("type A { b: Int }", "The query root type must be given.")]
    [InlineData("schema { query: Q }", "The query root type must be an object type, and \"Q\" is none.")]
    [InlineData("schema { query: Q mutation: Q } type Q { a: Int }", "Q: it is the root of several kinds")]
    [InlineData("type Query { a: Int } type Query { b: Int }", "There can be only one type named \"Query\".")]
    [InlineData("type Query { a: Int a: Int }", "Query: the argument or input field|Query: the field \"a\" can be defined only once.")]
    [InlineData("type Query { a(b: Int, b: Int): Int }", "\"b\" can be defined only once.")]
    [InlineData("type Query { a: Missing }", "Query.a: unknown type \"Missing\".")]
    [InlineData("type Query { __a: Int }", "Query.__a: names that begin with two underscores")]
    [InlineData("type Query", "Query: it must have at least one field.")]
    [InlineData("type Query { a: I } input I { b: Int }", "Query.a: its type must be an output type")]
    [InlineData("type Query { a(b: Query): Int }", "Query.a(b:): its type must be an input type")]
    [InlineData("type Query { a(b: Int! @deprecated): Int }", "Query.a(b:): what is required cannot be deprecated.")]
    [InlineData("type Query implements I { b: Int } interface I { a: Int }", "Query: the field I.a is expected")]
    [InlineData("type Query implements I { a: String } interface I { a: Int }", "Query.a: I.a is of type Int")]
    [InlineData("type Query implements I { a: Int } interface I { a: Int! }", "Query.a: I.a is of type Int!")]
    [InlineData("type Query implements I { a: Int } interface I { a(b: Int): Int }", "Query.a: the argument I.a(b:) is expected")]
    [InlineData("type Query implements I { a(b: Int!): Int } interface I { a(b: Int): Int }", "Query.a(b:): I.a(b:) is of type Int")]
    [InlineData("type Query implements I { a(b: Int!): Int } interface I { a: Int }", "Query.a(b:): it is required, and I.a does not have it.")]
    [InlineData("type Query implements I { a: Int @deprecated } interface I { a: Int }", "Query.a: I.a is not deprecated")]
    [InlineData("type Query implements I { a: Int } interface I implements J { a: Int } interface J { a: Int }", "Query: it must implement J, because I does.")]
    [InlineData("type Query { a: Int } interface I implements J { a: Int } interface J implements I { a: Int }", "that would be a circle")]
    [InlineData("type Query { a: Int } interface I implements I { a: Int }", "I: it cannot implement itself.")]
    [InlineData("type Query implements I & I { a: Int } interface I { a: Int }", "Query: it can implement I only once.")]
    [InlineData("type Query { a: U } union U", "U: a union must have at least one member.")]
    [InlineData("type Query { a: U } union U = Query | Query", "U: it can include Query only once.")]
    [InlineData("type Query { a: U } union U = Int", "cannot include \"Int\"")]
    [InlineData("type Query { a: E } enum E", "E: an enum must have at least one value.")]
    [InlineData("type Query { a: E } enum E { A A }", "\"E.A\" can be defined only once.")]
    [InlineData("type Query { a(b: I): Int } input I { i: I! }", "I: no finite value exists")]
    [InlineData("type Query { a(b: I): Int } input I { j: J! } input J { i: I! }", "J: no finite value exists")]
    [InlineData("type Query { a(b: I): Int } input I @oneOf { i: I }", "I: no finite value exists")]
    [InlineData("type Query { a(b: I): Int } input I { i: I = {} }", "I.i: its default value contains itself.")]
    [InlineData("type Query { a(b: I): Int } input I @oneOf { i: Int! }", "I.i: a field of a oneOf type must be nullable.")]
    [InlineData("type Query { a(b: I): Int } input I @oneOf { i: Int = 1 }", "I.i: a field of a oneOf type cannot have a default.")]
    [InlineData("type Query { a(b: Int = \"x\"): Int }", "Query.a(b:): its default value is none of its type")]
    [InlineData("type Query { a(b: [E!] = [A, C]): Int } enum E { A B }", "Query.a(b:): its default value is none of its type")]
    [InlineData("type Query { a: Int @missing }", "Query.a: unknown directive \"@missing\".")]
    [InlineData("type Query @deprecated { a: Int }", "Query: the directive \"@deprecated\" cannot stand on OBJECT.")]
    [InlineData("type Query { a: Int @deprecated @deprecated }", "can stand only once.")]
    [InlineData("type Query { a: Int @deprecated(why: \"x\") }", "has no argument \"why\"")]
    [InlineData("type Query { a: Int @deprecated(reason: 1) }", "Argument \"reason\" has an invalid value")]
    [InlineData("extend type Nothing { a: Int } type Query { a: Int }", "Cannot extend the type \"Nothing\": it is not defined.")]
    [InlineData("extend enum Query { A } type Query { a: Int }", "it is of another kind.")]
    [InlineData("type Query { a: [Int] @listSize(slicingArguments: [\"first\"]) }", "the slicing argument \"first\"")]
    public void A_schema_is_refused(string sdl, string error)
    {
        SchemaException refused = Assert.Throws<SchemaException>(() => new SchemaBuilder().AddSdl(sdl).Build());
        Assert.Contains(refused.Errors, told => error.Split('|').Any(part => told.Contains(part, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_schema_is_printed_in_the_order_of_definition_with_all_that_was_said()
    {
        const string sdl =
            """"
            """What it is about."""
            schema {
              query: Query
            }

            """
            What it costs: of a type once for each object, of a field once for each time it is asked, of an argument or input field when it is given.
            """
            directive @cost(
              """A decimal number."""
              weight: String!
            ) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR

            """How many items a list is priced at."""
            directive @listSize(
              """The size where no slicing argument is given."""
              assumedSize: Int

              """Integer arguments that bound the size; the largest given counts."""
              slicingArguments: [String!]

              """
              The lists inside the answer that the size speaks of; without them it is this list.
              """
              sizedFields: [String!]

              """Whether exactly one slicing argument must be given."""
              requireOneSlicingArgument: Boolean = true
            ) on FIELD_DEFINITION

            type Zebra implements Node @cost(weight: "2.5") {
              id: ID!
            }

            type Query {
              """Zebras."""
              zebras(
                first: Int = 20 @cost(weight: "1")

                """Which."""
                by: By = { kind: PLAIN }
              ): [Zebra!]! @listSize(assumedSize: 10, slicingArguments: ["first"], requireOneSlicingArgument: false)
              old: Day @deprecated(reason: "Use zebras.")
              older: Day @deprecated
            }

            interface Node {
              id: ID!
            }

            union Thing = Zebra | Query

            input By @oneOf {
              kind: Kind
              day: Day
            }

            enum Kind {
              """As in nature."""
              PLAIN
              GREVY @deprecated
            }

            scalar Day @specifiedBy(url: "https://example.org/day")

            """";
        Schema schema = new SchemaBuilder().AddSdl(sdl).Build();
        Assert.Equal(sdl, schema.ToSdl());
        Assert.Equal(sdl, new SchemaBuilder().AddSdl(schema.ToSdl()).Build().ToSdl());
    }

    [Fact]
    public void A_schema_from_code_prints_as_it_was_written()
    {
        var builder = new SchemaBuilder();
        builder.Enum("Kind", "Kinds.").Value("A", "The first.").Value("B", "The second.", deprecated: "Use A.");
        builder.Input("By", "How to find one.").OneOf().Field("id", "ID", "By id.").Field("name", "String", "By name.");
        builder.Interface("Node", "What has an id.").Field("id", "ID!", "The id.");
        builder.Object<string>("Leaf", "A leaf.").Implements("Node").Cost(3).Field("id", "ID!", "The id.", leaf => leaf);
        builder.Union("Any", "Anything.").Of("Leaf");
        builder.Scalar("Day", "A day.", ScalarCoercion.AsIs, "https://example.org/day");
        builder.Object<object>("Query", "Questions.").Field(
            "leaves",
            "[Leaf!]!",
            "Leaves.",
            _ => new[] { "a" },
            field => field.Argument("first", "Int", "How many.", "5").ListSize(slicing: ["first"]).Deprecated("No more."));
        Schema schema = builder.Build();
        Assert.Contains("leaves(\n    \"\"\"How many.\"\"\"\n    first: Int = 5\n  ): [Leaf!]! @listSize(slicingArguments: [\"first\"]) @deprecated(reason: \"No more.\")", schema.ToSdl(), StringComparison.Ordinal);
        Assert.Contains("type Leaf implements Node @cost(weight: \"3\") {", schema.ToSdl(), StringComparison.Ordinal);
        Assert.Empty(schema.FieldsWithoutResolver());
        Assert.Empty(schema.ElementsWithoutDescription());
    }
}
