using System.Text.Json;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>Sections 3.5 and 6.4.3: what resolvers may give, and how it is written.</summary>
public sealed class ValueTests
{
    private enum Tone
    {
        Low = -3,
        High = 5,
    }

    public static TheoryData<string, object?, string> Values => new()
    {
        { "Int", 5, "5" },
        { "Int", 5L, "5" },
        { "Int", (short)5, "5" },
        { "Int", 5.0, "5" },
        { "Int", true, "1" },
        { "Int", 2147483648L, "!" },
        { "Int", 5.5, "!" },
        { "Int", "5", "!" },
        { "Float", 5, "5" },
        { "Float", 0.1, "0.1" },
        { "Float", 1e300, "1E+300" },
        { "Float", -0.0, "-0" },
        { "Float", double.NaN, "!" },
        { "Float", double.PositiveInfinity, "!" },
        { "String", "a\"b\\c\n\t\u0001\u001f/é\u2028😀", "\"a\\\"b\\\\c\\n\\t\\u0001\\u001f/é\u2028😀\"" },
        { "String", 5, "\"5\"" },
        { "String", true, "\"true\"" },
        { "Boolean", false, "false" },
        { "Boolean", 1, "!" },
        { "ID", "x", "\"x\"" },
        { "ID", 7, "\"7\"" },
        { "ID", 7.5, "!" },
        { "Tone", Tone.High, "\"HIGH\"" },
        { "Tone", Tone.Low, "\"LOW\"" },
        { "Tone", "LOW", "\"LOW\"" },
        { "Tone", "MIDDLE", "!" },
        { "[Int]", new[] { 1, 2 }, "[1,2]" },
        { "[Int]", new object?[] { 1, null }, "[1,null]" },
        { "[Int]", new List<int> { 1, 2 }, "[1,2]" },
        { "[String]", new[] { "a", null }, "[\"a\",null]" },
        { "[String]", "text", "!" },
        { "[Int]", 5, "!" },
        { "[[Int]]", new[] { new[] { 1 }, [], [2, 3] }, "[[1],[],[2,3]]" },
        { "[Tone]", new[] { Tone.Low, Tone.High }, "[\"LOW\",\"HIGH\"]" },
        { "Any", "x", "\"x\"" },
        { "Any", 5, "5" },
        { "Any", new object?[] { 1, "a", null, true }, "[1,\"a\",null,true]" },
    };

    private static GraphQLEngine Engine(string type, object? value) => Loose.Engine(
        $"scalar Any enum Tone {{ LOW HIGH }} type Query {{ value: {type} }}",
        builder =>
        {
            builder.Enum("Tone").BindAll<Tone>();
            builder.Object<object>("Query").Bind("value", _ => value);
        });

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public async Task A_value_is_written_without_loss_or_refused(string type, object? value, string written)
    {
        string answer = await Run.Query(Engine(type, value), "{ value }");
        if (written == "!")
            Assert.Equal("INTERNAL value", string.Join(' ', Assert.Single(Run.Errors(answer)).Split(' ')[1..3]));
        else
            Assert.Equal("{\"data\":{\"value\":" + written + "}}", answer);
    }

    [Fact]
    public async Task Half_of_a_surrogate_pair_is_written_as_the_replacement_character()
    {
        using JsonDocument answer = JsonDocument.Parse(await Run.Query(Engine("String", "a\uD800b"), "{ value }"));
        Assert.Equal("a\uFFFDb", answer.RootElement.GetProperty("data").GetProperty("value").GetString());
    }

    [Fact]
    public async Task Typed_projections_are_written_as_their_boxed_values_are()
    {
        var builder = new SchemaBuilder().AddSdl("enum Tone { LOW HIGH } type Query { a: Int b: Float c: Boolean d: Tone e: Int f: Float g: Tone h: String i: Float }");
        builder.Enum("Tone").BindAll<Tone>();
        builder.Object<object>("Query").Bind("a", _ => 1L).Bind("b", _ => 2.5).Bind("c", _ => true).Bind("d", _ => Tone.Low)
            .Bind("e", _ => (int?)null).Bind("f", _ => (double?)3).Bind("g", _ => (Tone?)Tone.High).Bind("h", _ => (string?)null).Bind("i", _ => 1.25m);
        string answer = await Run.Query(new GraphQLEngine(builder.Build()), "{ a b c d e f g h i }");
        Assert.Equal("""{"data":{"a":1,"b":2.5,"c":true,"d":"LOW","e":null,"f":3,"g":"HIGH","h":null,"i":1.25}}""", answer);
    }

    [Fact]
    public async Task A_text_is_written_right_wherever_in_it_a_special_character_stands()
    {
        string[] texts = [.. from special in new[] { "\"", "\\", "\u001f", "\u007f", "é", "漢", "😀" } from length in Enumerable.Range(0, 20) from at in Enumerable.Range(0, length + 1) select new string('a', at) + special + new string('b', length - at)];
        using JsonDocument answer = JsonDocument.Parse(await Run.Query(Engine("[String]", texts), "{ value }"));
        Assert.Equal(texts, answer.RootElement.GetProperty("data").GetProperty("value").EnumerateArray().Select(text => text.GetString()!));
    }

    [Fact]
    public async Task A_long_text_is_written_across_buffers()
    {
        string text = string.Concat(Enumerable.Repeat("line \"quoted\"\n", 5_000));
        using JsonDocument answer = JsonDocument.Parse(await Run.Query(Engine("[String]", new[] { text, text }), "{ value }"));
        Assert.Equal(text, answer.RootElement.GetProperty("data").GetProperty("value")[1].GetString());
    }

    [Theory]
    [InlineData("\"2021-12-22\"", """{"data":{"next":"2021-12-23"}}""")]
    [InlineData("\"2021-13-22\"", null)]
    [InlineData("20211222", null)]
    public async Task A_scalar_of_ones_own_parses_and_serializes(string literal, string? expected)
    {
        var builder = new SchemaBuilder();
        builder.Scalar("Date", "A day.", ScalarCoercion.OfText<DateOnly>(
            text => DateOnly.TryParseExact(text, "yyyy-MM-dd", out DateOnly day) ? Coerced.Of(day) : Coerced.Refused("it is not a day like 2021-12-22"),
            day => day.ToString("yyyy-MM-dd", null)));
        builder.Object<object>("Query", "Questions.").Field(
            "next", "Date", "The day after.", (object _, FieldBatch batch) => batch.Arguments.Get<DateOnly>("day").AddDays(1), field => field.Argument("day", "Date!", "A day."));
        (string answer, GraphQLOutcome outcome) = await Run.Full(new GraphQLEngine(builder.Build()), $"{{ next(day: {literal}) }}");
        if (expected is null)
            Assert.Equal(GraphQLStage.ValidationFailed, outcome.Stage);
        else
            Assert.Equal(expected, answer);
    }

    [Fact]
    public async Task An_input_object_can_become_a_class_of_ones_own_or_be_refused()
    {
        var builder = new SchemaBuilder();
        builder.Input("Span", "From and to.").Field("from", "Int!", "First.").Field("to", "Int!", "Last.")
            .Into(fields => fields.Get<int>("from") <= fields.Get<int>("to")
                ? Coerced.Of(new Range(fields.Get<int>("from"), fields.Get<int>("to")))
                : Coerced.Refused("it ends before it begins"));
        builder.Object<object>("Query", "Questions.").Field(
            "length", "Int", "How long.", (object _, FieldBatch batch) => batch.Arguments.Get<Range>("span") is var span ? span.End.Value - span.Start.Value : 0, field => field.Argument("span", "Span!", "A span."));
        var engine = new GraphQLEngine(builder.Build());
        Assert.Equal("""{"data":{"length":3}}""", await Run.Query(engine, "query($s: Span!) { length(span: $s) }", """{"s":{"from":1,"to":4}}"""));
        Assert.Contains("it ends before it begins", await Run.Query(engine, "query($s: Span!) { length(span: $s) }", """{"s":{"from":4,"to":1}}"""), StringComparison.Ordinal);
        Assert.Contains("it ends before it begins", await Run.Query(engine, "{ length(span: {from: 4, to: 1}) }"), StringComparison.Ordinal);
    }
}
