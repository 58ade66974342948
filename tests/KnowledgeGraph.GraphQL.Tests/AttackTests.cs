using System.Diagnostics;
using System.Text;

namespace KnowledgeGraph.GraphQL.Tests;

/// <summary>Requests made to crash, hang or fill a server: each is refused, at once, with an error of the language.</summary>
[Collection(nameof(Alone))]
public sealed class AttackTests
{
    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public sealed class Alone;

    // Refusals take a few milliseconds; the bound leaves room for a machine that is shared and for code that runs for the first time.
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(50);

    private static readonly GraphQLEngine Engine = Execution.Loose.Engine(
        "type Query { a(x: In, n: Int): Query b: Query s: Int list(ids: [ID!]): Int } input In { a: In, l: [In!] }",
        options: new GraphQLOptions { MaxCost = 1000 });

    private static readonly GraphQLEngine Roomy = Execution.Loose.Engine(
        "type Query { a(x: Int): Query b: Query s: Int }",
        options: new GraphQLOptions
        {
            Syntax = new GraphQL.Language.SyntaxLimits { MaxCharacters = 10_000_000, MaxTokens = 1_000_000 },
            MaxRootFields = 1_000_000,
            MaxExpandedFields = 1_000_000,
            MaxAliases = 1_000_000,
        });

    private static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static async Task<string> Refused(GraphQLEngine engine, string query, string? variables = null, TimeSpan? within = null)
    {
        await Run.Query(engine, "{ s ");
        await Run.Query(engine, "{ x }");
        long best = long.MaxValue;
        string answer = "";
        // The best of five, so that another process's work is not taken for ours.
        for (int i = 0; i < 5; i++)
        {
            var watch = Stopwatch.StartNew();
            answer = await Run.Query(engine, query, variables);
            best = Math.Min(best, watch.ElapsedTicks);
        }

        Assert.True(TimeSpan.FromSeconds((double)best / Stopwatch.Frequency) < (within ?? Soon), $"took {(double)best / Stopwatch.Frequency:F3} s");
        return Assert.Single(Run.Errors(answer).Select(error => error.Split(' ')[1]).Distinct());
    }

    public static TheoryData<string, string> Deep => new()
    {
        { "selections", "{a" },
        { "inline fragments", "{...{a" },
        { "lists", "[" },
        { "objects", "{a:" },
        { "list types", "[" },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public async Task A_hundred_thousand_levels_are_a_syntax_error_within_ten_milliseconds(string what, string level)
    {
        string prefix = what switch { "lists" or "objects" => "{ a(x: ", "list types" => "query($v: ", _ => "" };
        foreach (GraphQLEngine engine in new[] { Engine, Roomy })
            Assert.Equal("GRAPHQL_PARSE_FAILED", await Refused(engine, prefix + Times(level, 100_000), within: TimeSpan.FromMilliseconds(10)));
    }

    [Theory]
    [InlineData("deep lists", 63)]
    [InlineData("deep objects", 31)]
    public async Task Deep_variables_are_refused(string what, int depth)
    {
        string json = what == "deep lists" ? Times("[", depth) + Times("]", depth) : Times("{\"l\":[", depth) + Times("]}", depth);
        Assert.Equal("BAD_USER_INPUT", await Refused(Engine, "query($v: In) { a(x: $v) { s } }", $"{{\"v\":{json}}}"));
    }

    [Theory]
    [InlineData("characters", "GRAPHQL_PARSE_FAILED")]
    [InlineData("tokens", "GRAPHQL_PARSE_FAILED")]
    [InlineData("comments", "GRAPHQL_PARSE_FAILED")]
    [InlineData("block string", "GRAPHQL_PARSE_FAILED")]
    public async Task A_huge_document_is_refused(string what, string code)
    {
        string query = what switch
        {
            "characters" => "{ s " + new string(' ', 1_000_000) + "}",
            "tokens" => "{ " + Times("s ", 20_000) + "}",
            "comments" => "{ s " + Times("#\n", 40_000) + "}",
            _ => "{ s(x: \"\"\"" + new string('\n', 1_000_000) + "\"\"\") }",
        };
        Assert.Equal(code, await Refused(Engine, query));
    }

    [Theory]
    [InlineData("101 aliases")]
    [InlineData("500 copies of a field")]
    [InlineData("ten directives")]
    [InlineData("fragment doubling")]
    [InlineData("fragment cycles")]
    [InlineData("self spread")]
    [InlineData("deep by fragments")]
    [InlineData("circular introspection")]
    [InlineData("1000 unknown fields")]
    [InlineData("1000 operations with 1000 fragments")]
    public async Task A_document_beyond_a_limit_is_refused(string what) => Assert.Equal("GRAPHQL_VALIDATION_FAILED", await Refused(Engine, Query(what)));

    private static string Query(string what)
    {
        var query = new StringBuilder();
        switch (what)
        {
            case "101 aliases":
                return "{ b { " + string.Concat(Enumerable.Range(0, 101).Select(i => $"x{i}: s ")) + "} }";
            case "500 copies of a field":
                return "{ " + Times("s ", 500) + "}";
            case "ten directives":
                return "{ s " + Times("@skip(if: false) ", 5) + Times("@none ", 5) + "}";
            case "fragment doubling":
                query.Append("{ ...F0 }");
                for (int i = 0; i < 40; i++)
                    query.Append($" fragment F{i} on Query {{ a {{ ...F{i + 1} }} b {{ ...F{i + 1} }} }}");
                return query.Append(" fragment F40 on Query { s }").ToString();
            case "fragment cycles":
                query.Append("{ ...F0 }");
                for (int i = 0; i < 500; i++)
                    query.Append($" fragment F{i} on Query {{ b {{ ...F{(i + 1) % 500} ...F{i / 2} }} }}");
                return query.ToString();
            case "self spread":
                return "{ ...F } fragment F on Query { a { ...F } b { ...F } }";
            case "deep by fragments":
                query.Append("{ ...F0 }");
                for (int i = 0; i < 1_200; i++)
                    query.Append($" fragment F{i} on Query {{ b {{ ...F{i + 1} }} }}");
                return query.Append(" fragment F1200 on Query { s }").ToString();
            case "circular introspection":
                return "{ __schema { types { " + Times("fields { type { ", 8) + "name" + Times(" } }", 8) + " } } }";
            case "1000 unknown fields":
                return "{ b { " + string.Concat(Enumerable.Range(0, 1_000).Select(i => $"u{i} ")) + "} }";
            default:
                for (int i = 0; i < 1_000; i++)
                    query.Append($"query Q{i} {{ ...F0 }} ");
                for (int i = 0; i < 1_000; i++)
                    query.Append($"fragment F{i} on Query {{ ...F{Math.Min(i + 1, 999)} }} ");
                return query.ToString();
        }
    }

    [Fact]
    public async Task Errors_are_capped()
    {
        string answer = await Run.Query(Engine, Query("1000 unknown fields"));
        Assert.Equal(101, Run.Errors(answer).Length);
    }

    [Theory]
    [InlineData(200, 100)]
    [InlineData(2_000, 10)]
    [InlineData(20, 1_000)]
    public async Task Many_inline_fragments_with_the_same_fields_are_compared_in_near_linear_time(int outer, int inner)
    {
        string query = "{ " + Times("...on Query{a{" + string.Concat(Enumerable.Range(0, inner).Select(i => $"...{{b{{s}}}}")) + "}}", outer) + "}";
        var watch = Stopwatch.StartNew();
        await Run.Query(Roomy, query);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"took {watch.Elapsed}");
    }

    [Fact]
    public async Task Fields_that_conflict_pairwise_end_in_the_budget_or_the_cap()
    {
        string query = "{ " + string.Concat(Enumerable.Range(0, 3_000).Select(i => $"a(x: {i}) {{ s }} ")) + "}";
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", await Refused(Roomy, query, within: TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task Merging_ends_with_its_budget()
    {
        GraphQLEngine engine = Execution.Loose.Engine(
            "type Query { a: Query s: Int }", options: new GraphQLOptions { MergeBudget = 100, MaxRootFields = 1000, MaxExpandedFields = 1000 });
        Assert.Contains("too long to compare", await Run.Query(engine, "{ " + Times("a { s } ", 200) + "}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_million_items_in_a_list_are_refused()
    {
        string json = $"{{\"v\":[{string.Join(',', Enumerable.Range(0, 1_000_000))}]}}";
        // Reading the JSON is the HTTP layer's; the engine stops at its own bound.
        Assert.Contains("more than 20000 values", await Run.Query(Engine, "query($v: [ID!]) { list(ids: $v) }", json), StringComparison.Ordinal);
    }
}
