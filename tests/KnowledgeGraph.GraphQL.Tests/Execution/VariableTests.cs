namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>Sections 3.5 to 3.12 and 6.1.2: what variables are worth, and how they are refused.</summary>
public sealed class VariableTests
{
    private const string Sdl =
        """
        enum Color { RED GREEN }
        input In { need: Int! more: Int = 7 list: [In!] any: Any color: Color }
        input By @oneOf { id: ID name: String }
        scalar Any
        type Query { show(int: Int float: Float text: String bool: Boolean id: ID color: Color in: In list: [Int] nested: [[Int!]] by: By any: Any withDefault: Int = 3): String }
        """;

    private static readonly GraphQLEngine Engine = Loose.Engine(
        Sdl,
        builder => builder.Object<object>("Query").Bind("show", (object _, GraphQL.Execution.FieldBatch batch) => Show(batch.Arguments)),
        new GraphQLOptions { MaxInputValues = 200 });

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        double number => number.ToString("R", System.Globalization.CultureInfo.InvariantCulture) + "f",
        GraphQL.Execution.InputObject fields => "{" + string.Join(" ", fields.Entries.Select(entry => $"{entry.Key}:{Show(entry.Value)}")) + "}",
        System.Collections.IEnumerable list => "[" + string.Join(" ", list.Cast<object?>().Select(Show)) + "]",
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}"),
    };

    [Theory]
    [InlineData("Int", "int", "2147483647", "int:2147483647")]
    [InlineData("Int", "int", "-0", "int:0")]
    [InlineData("Float", "float", "1", "float:1f")]
    [InlineData("Float", "float", "-0.0", "float:-0f")]
    [InlineData("Float", "float", "1e10", "float:10000000000f")]
    [InlineData("String", "text", "\"1\"", "text:'1'")]
    [InlineData("ID", "id", "12345678901234567890", "id:'12345678901234567890'")]
    [InlineData("ID", "id", "\"x\"", "id:'x'")]
    [InlineData("Color", "color", "\"RED\"", "color:'RED'")]
    [InlineData("[Int]", "list", "1", "list:[1]")]
    [InlineData("[Int]", "list", "[1,null]", "list:[1 null]")]
    [InlineData("[[Int!]]", "nested", "1", "nested:[[1]]")]
    [InlineData("[[Int!]]", "nested", "[1,[2],null]", "nested:[[1] [2] null]")]
    [InlineData("In", "in", "{\"need\":1}", "in:{need:1 more:7}")]
    [InlineData("In", "in", "{\"need\":1,\"more\":null,\"list\":{\"need\":2}}", "in:{need:1 more:null list:[{need:2 more:7}]}")]
    [InlineData("By", "by", "{\"id\":5}", "by:{id:'5'}")]
    [InlineData("Any", "any", "{\"a\":[1,2.5,\"x\",null,true]}", "any:{a:[1 2.5 'x' null True]}")]
    [InlineData("Int", "int", "null", "int:null")]
    public async Task A_variable_is_worth(string type, string argument, string json, string expected)
    {
        string answer = await Run.Query(Engine, $"query($v: {type}) {{ show({argument}: $v) }}", $"{{\"v\":{json},\"unknown\":1}}");
        Assert.Equal("{\"data\":{\"show\":\"{" + expected + " withDefault:3}\"}}", answer);
    }

    [Theory]
    [InlineData("Int", "int", "2147483648")]
    [InlineData("Int", "int", "1.0")]
    [InlineData("Int", "int", "1e2")]
    [InlineData("Int", "int", "\"1\"")]
    [InlineData("Int", "int", "true")]
    [InlineData("Float", "float", "1e400")]
    [InlineData("Float", "float", "\"1\"")]
    [InlineData("Float", "float", "\"NaN\"")]
    [InlineData("String", "text", "1")]
    [InlineData("String", "text", "\"\\ud800\"")]
    [InlineData("Boolean", "bool", "1")]
    [InlineData("Boolean", "bool", "\"true\"")]
    [InlineData("ID", "id", "1.5")]
    [InlineData("ID", "id", "true")]
    [InlineData("Color", "color", "\"BLUE\"")]
    [InlineData("Color", "color", "0")]
    [InlineData("Color", "color", "\"\\ud800\"")]
    [InlineData("Int!", "int", "null")]
    [InlineData("[Int!]", "list", "[1,null]")]
    [InlineData("[[Int!]]", "nested", "[[1,[2]]]")]
    [InlineData("In", "in", "1")]
    [InlineData("In", "in", "{}")]
    [InlineData("In", "in", "{\"need\":1,\"extra\":2}")]
    [InlineData("By", "by", "{}")]
    [InlineData("By", "by", "{\"id\":1,\"name\":\"x\"}")]
    [InlineData("By", "by", "{\"id\":1,\"name\":null}")]
    [InlineData("By", "by", "{\"id\":null}")]
    public async Task A_variable_is_refused_before_execution(string type, string argument, string json)
    {
        (string answer, GraphQLOutcome outcome) = await Run.Full(Engine, $"query($v: {type}) {{ show({argument}: $v) }}", $"{{\"v\":{json}}}");
        Assert.Equal(GraphQLStage.VariablesFailed, outcome.Stage);
        Assert.StartsWith("1:7 BAD_USER_INPUT - Variable \"$v\" has an invalid value", Assert.Single(Run.Errors(answer)), StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_place_inside_a_variable_is_told()
    {
        string answer = await Run.Query(Engine, "query($v: In) { show(in: $v) }", """{"v":{"need":1,"list":[{"need":1},{"need":"x"}]}}""");
        Assert.Equal("1:7 BAD_USER_INPUT - Variable \"$v\" has an invalid value at \"v.list[1].need\": \"x\" is no \"Int\": it is not an integer.", Assert.Single(Run.Errors(answer)));
        Assert.Contains("\"variable\":[\"v\",\"list\",1,\"need\"]", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ show }", null, "{withDefault:3}")]
    [InlineData("{ show(withDefault: null) }", null, "{withDefault:null}")]
    [InlineData("query($v: Int) { show(withDefault: $v int: $v) }", "{}", "{withDefault:3}")]
    [InlineData("query($v: Int = 4) { show(withDefault: $v) }", "{}", "{withDefault:4}")]
    [InlineData("query($v: Int = 4) { show(withDefault: $v) }", """{"v":null}""", "{withDefault:null}")]
    [InlineData("query($v: Int) { show(list: [1, $v]) }", "{}", "{list:[1 null] withDefault:3}")]
    [InlineData("query($v: Int) { show(in: {need: 1, more: $v}) }", "{}", "{in:{need:1 more:7} withDefault:3}")]
    [InlineData("query($v: Any) { show(any: {a: $v, b: [$v]}) }", """{"v":"x"}""", "{any:{a:'x' b:['x']} withDefault:3}")]
    [InlineData("{ show(text: \"\"\"\n  block\n\"\"\") }", null, "{text:'block' withDefault:3}")]
    public async Task Absent_null_and_default_are_told_apart(string query, string? variables, string expected) =>
        Assert.Equal("{\"data\":{\"show\":\"" + expected + "\"}}", await Run.Query(Engine, query, variables));

    [Theory]
    [InlineData("{ show }", "{}", false)]
    [InlineData("{ show(withDefault: 3) }", "{}", true)]
    [InlineData("query($v: Int) { show(withDefault: $v) }", "{}", false)]
    [InlineData("query($v: Int) { show(withDefault: $v) }", """{"v":null}""", true)]
    [InlineData("query($v: Int = 1) { show(withDefault: $v) }", "{}", true)]
    public async Task What_was_given_is_told_from_a_default(string query, string variables, bool given)
    {
        GraphQLEngine engine = Loose.Engine(Sdl, builder => builder.Object<object>("Query").Bind("show", (object _, GraphQL.Execution.FieldBatch batch) => $"{batch.Arguments.IsGiven("withDefault")}"));
        Assert.Equal("{\"data\":{\"show\":\"" + given + "\"}}", await Run.Query(engine, query, variables));
    }

    [Fact]
    public async Task A_null_that_arrives_at_run_time_is_the_fields_error()
    {
        string answer = await Run.Query(
            Loose.Engine("type Query { a(b: Int! = 1): Int c: Int }"), "query($v: Int = 2) { a(b: $v) c }", """{"v":null}""", Loose.Map(("a", 1), ("c", 2)));
        Assert.Equal("1:22 BAD_USER_INPUT a Argument \"b\" has an invalid value: variable \"$v\" of type \"Int!\" must not be null.", Assert.Single(Run.Errors(answer)));
        Assert.EndsWith("\"data\":{\"a\":null,\"c\":2}}", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40, "nested deeper")]
    [InlineData(25, "no \\\"In\\\"")]
    public async Task Depth_of_variables_is_bounded(int depth, string message)
    {
        string json = string.Concat(Enumerable.Repeat("{\"need\":1,\"list\":", depth)) + "1" + new string('}', depth);
        string answer = await Run.Query(Engine, "query($v: In) { show(in: $v) }", $"{{\"v\":{json}}}");
        Assert.Contains(depth == 40 ? message : "has an invalid value", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Number_of_values_is_bounded()
    {
        string answer = await Run.Query(Engine, "query($v: [Int]) { show(list: $v) }", $"{{\"v\":[{string.Join(',', Enumerable.Range(0, 300))}]}}");
        Assert.Contains("more than 200 values", answer, StringComparison.Ordinal);
    }
}
