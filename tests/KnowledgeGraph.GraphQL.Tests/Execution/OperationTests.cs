using System.Runtime.CompilerServices;
using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>Section 6: choosing, conditions, order, mutations, subscriptions, time.</summary>
public sealed class OperationTests
{
    private static readonly Dictionary<string, object?> Letters = Loose.Map(("a", 1), ("b", 2), ("c", 3));

    private static readonly GraphQLEngine Engine = Loose.Engine("type Query { a: Int b: Int c: Int }");

    [Theory]
    [InlineData("query A { a } query B { b }", "B", """{"data":{"b":2}}""")]
    [InlineData("query A { a }", null, """{"data":{"a":1}}""")]
    [InlineData("query A { a } query B { b }", null, """{"errors":[{"message":"The document has several operations: name the one to execute.","extensions":{"code":"OPERATION_RESOLUTION_FAILURE"}}]}""")]
    [InlineData("query A { a }", "B", """{"errors":[{"message":"The document has no operation of that name.","extensions":{"code":"OPERATION_RESOLUTION_FAILURE"}}]}""")]
    [InlineData("{ a }", "", """{"errors":[{"message":"The document has no operation of that name.","extensions":{"code":"OPERATION_RESOLUTION_FAILURE"}}]}""")]
    public async Task The_operation_is_chosen_by_name(string query, string? name, string expected) =>
        Assert.Equal(expected, await Run.Query(Engine, query, state: Letters, operation: name));

    [Theory]
    [InlineData("{ c b a }", "{}", "c b a")]
    [InlineData("{ a ...F b } fragment F on Query { c a }", "{}", "a c b")]
    [InlineData("query($x: Boolean!) { a @include(if: $x) b a }", """{"x":false}""", "b a")]
    [InlineData("query($x: Boolean!) { a @include(if: $x) b a }", """{"x":true}""", "a b")]
    [InlineData("query($x: Boolean!) { a ...F @skip(if: $x) ... @include(if: $x) { c } } fragment F on Query { b }", """{"x":true}""", "a c")]
    [InlineData("query($x: Boolean!) { a ...F @skip(if: $x) ... @include(if: $x) { c } } fragment F on Query { b }", """{"x":false}""", "a b")]
    [InlineData("{ a @skip(if: true) @include(if: true) b @skip(if: false) @include(if: true) c @include(if: false) }", "{}", "b")]
    [InlineData("query($x: Boolean = false) { a @skip(if: $x) }", "{}", "a")]
    public async Task Fields_stand_in_the_order_of_selection_conditions_resolved(string query, string variables, string keys)
    {
        string expected = string.Join(',', keys.Split(' ').Select(key => $"\"{key}\":{Letters[key]}"));
        Assert.Equal("{\"data\":{" + expected + "}}", await Run.Query(Engine, query, variables, Letters));
    }

    [Fact]
    public async Task A_document_is_kept_by_its_text_whatever_its_variables_within_bounds()
    {
        GraphQLEngine engine = Loose.Engine("type Query { a: Int }", options: new GraphQLOptions { DocumentCacheCharacters = 200 });
        const string query = "query($x: Boolean!) { a @skip(if: $x) }";
        await Run.Query(engine, query, """{"x":true}""", Letters);
        await Run.Query(engine, query, """{"x":false}""", Letters);
        Assert.Equal(1, engine.CachedDocuments);
        for (int i = 0; i < 100; i++)
            await Run.Query(engine, $"{{ alias{i}: a }}", state: Letters);
        Assert.InRange(engine.CachedDocuments, 2, 200 / ("{ alias0: a }".Length + 16));
        await Run.Query(engine, "{ a " + new string(' ', 300) + "}", state: Letters);
        await Run.Query(engine, "{ wrong }", state: Letters);
        Assert.InRange(engine.CachedDocuments, 2, 200 / ("{ alias0: a }".Length + 16));
    }

    [Fact]
    public async Task Root_fields_of_a_mutation_run_one_after_another_with_all_below_them()
    {
        var log = new List<string>();
        GraphQLEngine engine = Loose.Engine(
            "type Query { a: Int } type Mutation { step(n: Int!): Step } type Step { n: Int inner: Step }",
            builder =>
            {
                builder.Object<object>("Mutation").BindBatch("step", async batch =>
                {
                    int n = batch.Arguments.Int("n")!.Value;
                    log.Add($"begin {n}");
                    await Task.Delay(5 - n);
                    return FieldColumn.Same<object>(1, n);
                });
                builder.Object<object>("Step")
                    .Bind("n", step => (int)step)
                    .BindBatch("inner", async batch =>
                    {
                        await Task.Yield();
                        log.Add($"inner of {batch[0]}");
                        return batch.Map(step => step);
                    });
            });
        string answer = await Run.Query(engine, "mutation { x: step(n: 1) { inner { n } } y: step(n: 2) { n inner { inner { n } } } }");
        Assert.Equal("""{"data":{"x":{"inner":{"n":1}},"y":{"n":2,"inner":{"inner":{"n":2}}}}}""", answer);
        Assert.Equal(["begin 1", "inner of 1", "begin 2", "inner of 2", "inner of 2"], log);
    }

    [Fact]
    public async Task Where_only_queries_may_be_executed_others_are_refused()
    {
        GraphQLEngine engine = Loose.Engine("type Query { a: Int } type Mutation { a: Int } type Subscription { a: Int }");
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        GraphQLOutcome mutation = await engine.ExecuteAsync(new GraphQLRequest("mutation { a }") { QueriesOnly = true }, Letters, output);
        GraphQLOutcome subscription = await engine.ExecuteAsync(new GraphQLRequest("subscription { a }"), Letters, output);
        Assert.Equal((GraphQLStage.OperationNotAllowed, GraphQLStage.OperationNotAllowed), (mutation.Stage, subscription.Stage));
    }

    [Fact]
    public async Task Each_event_of_a_source_is_executed_and_leaving_ends_the_source()
    {
        bool ended = false;
        async IAsyncEnumerable<int> Source(int from, [EnumeratorCancellation] CancellationToken token = default)
        {
            try
            {
                for (int i = from; ; i++)
                {
                    await Task.Yield();
                    yield return i;
                }
            }
            finally
            {
                ended = true;
            }
        }

        GraphQLEngine engine = Loose.Engine(
            "type Query { a: Int } type Subscription { count(from: Int! = 1): Count! } type Count { n: Int half: Int! }",
            builder =>
            {
                builder.Object<object>("Subscription").BindStream("count", batch => Source(batch.Arguments.Int("from")!.Value));
                builder.Object<object>("Count").Bind("n", count => count).Bind("half", count => (int)count % 2 == 0 ? (int)count / 2 : (int?)null);
            });
        var answers = new List<string>();
        await foreach (ReadOnlyMemory<byte> answer in engine.SubscribeAsync(new GraphQLRequest("subscription { c: count(from: 6) { n half } }"), null))
        {
            answers.Add(Encoding.UTF8.GetString(answer.Span));
            if (answers.Count == 2)
                break;
        }

        Assert.Equal("""{"data":{"c":{"n":6,"half":3}}}""", answers[0]);
        Assert.EndsWith("\"data\":null}", answers[1], StringComparison.Ordinal);
        Assert.True(ended);
    }

    [Fact]
    public async Task A_source_that_breaks_ends_the_stream_with_an_error_that_tells_nothing()
    {
        async IAsyncEnumerable<int> Source()
        {
            yield return 1;
            await Task.Yield();
            throw new InvalidOperationException("the secret");
        }

        GraphQLEngine engine = Loose.Engine(
            "type Query { a: Int } type Subscription { count: Int shut: Int }",
            builder => builder.Object<object>("Subscription")
                .BindStream("count", _ => Source())
                .BindStream<int>("shut", _ => throw new FieldErrorException(new FieldError("FORBIDDEN", "Not for you."))));
        Assert.Equal(["{\"data\":{\"count\":1}}", "INTERNAL"], await Stream(engine, "subscription { count }"));
        Assert.Equal(["FORBIDDEN"], await Stream(engine, "subscription { shut }"));
    }

    // Each answer, or the code of its error.
    private static async Task<string[]> Stream(GraphQLEngine engine, string query)
    {
        var answers = new List<string>();
        await foreach (ReadOnlyMemory<byte> answer in engine.SubscribeAsync(new GraphQLRequest(query), null))
        {
            string text = Encoding.UTF8.GetString(answer.Span);
            answers.Add(Run.Errors(text).Select(error => error.Split(' ')[1]).FirstOrDefault() ?? text);
        }

        return [.. answers];
    }

    [Theory]
    [InlineData("subscription { missing }", GraphQLStage.ValidationFailed)]
    [InlineData("subscription {", GraphQLStage.ParseFailed)]
    [InlineData("{ a }", GraphQLStage.Executed)]
    public async Task A_stream_of_one_answers_what_is_no_running_subscription(string query, GraphQLStage stage)
    {
        GraphQLEngine engine = Loose.Engine("type Query { a: Int } type Subscription { a: Int }");
        GraphQLOutcome outcome = default;
        int answers = 0;
        await foreach (ReadOnlyMemory<byte> _ in engine.SubscribeAsync(new GraphQLRequest(query), Letters, told => outcome = told))
            answers++;
        Assert.Equal((1, stage), (answers, outcome.Stage));
    }

    private static GraphQLEngine Slow(TimeSpan timeout) => Loose.Engine(
        "type Query { quick: Thing slow: Thing stubborn: Int } type Thing { n: Int slow: Int }",
        builder =>
        {
            builder.Object<object>("Query")
                .BindBatch("quick", batch => ValueTask.FromResult(FieldColumn.Same<object>(1, 7)))
                .BindBatch("slow", async batch =>
                {
                    await Task.Delay(Timeout.Infinite, batch.CancellationToken);
                    return batch.NewColumn();
                })
                .BindBatch("stubborn", async batch =>
                {
                    await new TaskCompletionSource().Task;
                    return batch.NewColumn();
                });
            builder.Object<object>("Thing")
                .Bind("n", thing => thing)
                .BindBatch("slow", batch => ValueTask.FromResult(FieldColumn.Same(batch.Count, 1)));
        },
        new GraphQLOptions { Timeout = timeout });

    [Fact]
    public async Task After_the_deadline_what_is_pending_is_an_error_at_its_place_and_the_rest_stands()
    {
        string answer = await Run.Query(Slow(TimeSpan.FromMilliseconds(50)), "{ quick { n slow } slow { n } stubborn }");
        Assert.EndsWith("""data":{"quick":{"n":7,"slow":null},"slow":null,"stubborn":null}}""", answer, StringComparison.Ordinal);
        Assert.Equal(["TIMEOUT quick.slow", "TIMEOUT slow", "TIMEOUT stubborn"], Run.Errors(answer).Select(error => string.Join(' ', error.Split(' ')[1..3])));
    }

    [Fact]
    public async Task A_client_that_goes_ends_the_execution_without_an_answer()
    {
        using var gone = new CancellationTokenSource(30);
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await Slow(TimeSpan.FromMinutes(1)).ExecuteAsync(new GraphQLRequest("{ slow { n } }"), null, output, gone.Token));
        Assert.Equal(0, output.WrittenCount);
    }

    [Fact]
    public async Task What_a_resolver_throws_unmeant_is_never_shown()
    {
        var told = new List<string>();
        GraphQLEngine engine = Loose.Engine(
            "type Query { a: Int b: Int c: Int d: Int }",
            builder => builder.Object<object>("Query")
                .Bind("a", new Func<object, int>(_ => throw new InvalidOperationException("the secret")))
                .BindBatch("b", _ => throw new InvalidOperationException("the secret"))
                .BindBatch("c", async _ =>
                {
                    await Task.Yield();
                    throw new FieldErrorException(new FieldError("AMBIGUOUS_NAME", "Two of them."));
                })
                .BindBatch("d", batch => ValueTask.FromResult(new FieldColumn(2))),
            new GraphQLOptions
            {
                OnUnexpected = failure =>
                {
                    told.Add($"{failure.Coordinate} {failure.Exception.Message}");
                    return $"id{told.Count}";
                },
            });
        string answer = await Run.Query(engine, "{ a b c d }");
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
        Assert.Equal(["INTERNAL a", "INTERNAL b", "AMBIGUOUS_NAME c", "INTERNAL d"], Run.Errors(answer).Select(error => string.Join(' ', error.Split(' ')[1..3])));
        Assert.Equal(3, told.Count);
        Assert.Contains("\"correlationId\":\"id1\"", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ people { totalCount } }", "totalCount")]
    [InlineData("{ people { nodes { name } } }", "nodes nodes.name")]
    [InlineData("{ people { e: edges { node { ...F } } } } fragment F on Named { ... on Person { age } }", "edges edges.node edges.node.age")]
    [InlineData("query($x: Boolean = true) { people { totalCount @skip(if: $x) nodes { name } } }", "nodes nodes.name")]
    public async Task A_resolver_sees_what_will_be_asked_of_its_answer(string query, string expected)
    {
        var seen = new List<string>();
        string[] paths = ["totalCount", "nodes", "nodes.name", "edges", "edges.node", "edges.node.age"];
        GraphQLEngine engine = Loose.Engine(
            "type Query { people: People } type People { totalCount: Int nodes: [Named] edges: [Edge] } type Edge { node: Named } interface Named { name: String } type Person implements Named { name: String age: Int }",
            builder => builder.Object<object>("Query").BindBatch("people", batch =>
            {
                seen.AddRange(paths.Where(path => batch.Selects(path.Split('.'))));
                return ValueTask.FromResult(batch.NewColumn());
            }));
        await Run.Query(engine, query);
        Assert.Equal(expected, string.Join(' ', seen));
    }
}
