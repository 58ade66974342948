namespace KnowledgeGraph.GraphQL.Tests.Cost;

/// <summary>The IBM cost specification's directives, priced from actual values.</summary>
public sealed class CostTests
{
    private const string Sdl =
        """
        type Query {
          people(first: Int = 20, after: String, where: Where): People @listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"])
          all(first: Int): [Person] @listSize(assumedSize: 100, slicingArguments: ["first"], requireOneSlicingArgument: false)
          either(first: Int, last: Int): [Person] @listSize(slicingArguments: ["first", "last"])
          window(first: Int = 20, last: Int): [Person] @listSize(slicingArguments: ["first", "last"])
          search: [Thing] @listSize(assumedSize: 10)
          paths: Int @cost(weight: "50")
          plain: Int
        }
        type People { nodes: [Person] edges: [Edge] totalCount: Int @cost(weight: "5") }
        type Edge { node: Person }
        type Person { name: String friends(first: Int! = 10): [Person] @listSize(slicingArguments: ["first"]) }
        type Heavy @cost(weight: "30") { name: String }
        union Thing = Person | Heavy
        input Where { text: String @cost(weight: "7") and: [Where!] }
        """;

    [Theory]
    [InlineData("{ plain }", "{}", 0)]
    [InlineData("{ paths }", "{}", 50)]
    [InlineData("{ people { totalCount } }", "{}", 6)]
    [InlineData("{ people { nodes { name } } }", "{}", 21)]
    [InlineData("{ people(first: 5) { nodes { name } edges { node { name } } } }", "{}", 16)]
    [InlineData("query($n: Int) { people(first: $n) { nodes { name } } }", """{"n":3}""", 4)]
    [InlineData("query($n: Int) { people(first: $n) { nodes { name } } }", "{}", 21)]
    [InlineData("{ people(first: 2) { nodes { friends { friends(first: 3) { name } } } } }", "{}", 83)]
    [InlineData("{ all { name } }", "{}", 100)]
    [InlineData("{ all(first: 7) { name } }", "{}", 7)]
    [InlineData("{ window { name } }", "{}", 20)]
    [InlineData("{ window(last: 5) { name } }", "{}", 5)]
    [InlineData("query($n: Int) { window(first: $n) { name } }", "{}", 20)]
    [InlineData("{ search { ... on Person { name } ... on Heavy { name } } }", "{}", 10)]
    [InlineData("{ a: all(first: 1) { name } b: all(first: 2) { name } }", "{}", 3)]
    [InlineData("query($x: Boolean!) { all @include(if: $x) { name } plain }", """{"x":false}""", 0)]
    [InlineData("query($w: Where) { people(first: 1, where: $w) { totalCount } }", """{"w":{"text":"a","and":[{"text":"b"},{"text":null}]}}""", 20)]
    [InlineData("query($w: Where) { people(first: 1, where: $w) { totalCount } }", "{}", 6)]
    public async Task An_operation_costs(string query, string variables, double cost)
    {
        GraphQLEngine exact = Execution.Loose.Engine(Sdl, options: new GraphQLOptions { MaxCost = cost });
        GraphQLEngine less = Execution.Loose.Engine(Sdl, options: new GraphQLOptions { MaxCost = cost - 0.5 });
        Assert.Equal(GraphQLStage.Executed, (await Run.Full(exact, query, variables, Execution.Loose.Map())).Outcome.Stage);
        Assert.Equal(GraphQLStage.CostExceeded, (await Run.Full(less, query, variables, Execution.Loose.Map())).Outcome.Stage);
    }

    [Fact]
    public async Task A_budget_is_asked_for_the_price_and_what_it_refuses_is_not_executed()
    {
        GraphQLEngine engine = Execution.Loose.Engine(Sdl);
        double left = 30;
        Payment Pay(double cost) => (left -= cost) >= 0 ? Payment.Paid : Payment.Refused(TimeSpan.FromSeconds(1.5));
        var request = new GraphQLRequest("{ people { nodes { name } } }") { Budget = Pay };

        var output = new System.Buffers.ArrayBufferWriter<byte>();
        Assert.Equal(GraphQLStage.Executed, (await engine.ExecuteAsync(request, Execution.Loose.Map(), output)).Stage);
        output.Clear();
        GraphQLOutcome refused = await engine.ExecuteAsync(request, Execution.Loose.Map(), output);

        Assert.Equal((GraphQLStage.BudgetExceeded, TimeSpan.FromSeconds(1.5)), (refused.Stage, refused.RetryAfter));
        Assert.Equal(
            """{"errors":[{"message":"The operation costs 21, more than is left of your budget; ask again in 2 s.","extensions":{"code":"BUDGET_EXCEEDED","cost":21,"retryAfterSeconds":2}}]}""",
            System.Text.Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public async Task A_refusal_tells_how_it_came_to_the_figure()
    {
        GraphQLEngine engine = Execution.Loose.Engine(Sdl, options: new GraphQLOptions { MaxCost = 1000 });
        string answer = await Run.Query(engine, "{ people(first: 500) { nodes { friends { name } } } paths }");
        Assert.Equal(
            "1:3 COST_EXCEEDED - The operation costs 5,551, and at most 1,000 is allowed: people 5,501 for 500 items + paths 50. Ask for fewer items or fewer fields.",
            Assert.Single(Run.Errors(answer)));
    }

    [Theory]
    [InlineData("{ either { name } }")]
    [InlineData("{ either(first: 1, last: 1) { name } }")]
    [InlineData("{ either(first: null, last: null) { name } }")]
    public async Task One_slicing_argument_is_required_where_the_schema_says_so(string query)
    {
        GraphQLEngine engine = Execution.Loose.Engine(Sdl, options: new GraphQLOptions { MaxCost = 1000 });
        Assert.StartsWith("1:3 BAD_USER_INPUT - Field \"either\" takes exactly one of first, last", Assert.Single(Run.Errors(await Run.Query(engine, query))), StringComparison.Ordinal);
    }
}
