using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>Section 6.4.4: an error nulls the nearest place that may be null, and is told once.</summary>
public sealed class NullTests
{
    private const string Sdl =
        """
        type Query { node: Node must: Node! list: [Node] full: [Node!] hard: [Node!]! matrix: [[Int!]!] }
        type Node { value: Int strict: Int! text: String inner: Node need: Node! }
        """;

    private static readonly FieldError Broken = new("BROKEN", "It broke.", new Dictionary<string, object?> { ["why"] = new[] { 1, 2 } });

    private static Dictionary<string, object?> Node(params (string Name, object? Value)[] entries) => Loose.Map(entries);

    public static TheoryData<string, string> Cases => new()
    {
        { "{ node { value strict } }", """{"errors":[BROKEN node.strict],"data":{"node":null}}""" },
        { "{ node { value text } }", """{"errors":[BROKEN node.value],"data":{"node":{"value":null,"text":"t"}}}""" },
        { "{ a: node { value } b: node { text strict } }", """{"errors":[BROKEN a.value,BROKEN b.strict],"data":{"a":{"value":null},"b":null}}""" },
        { "{ must { strict } }", """{"errors":[BROKEN must.strict],"data":null}""" },
        { "{ must { text need { text } } }", """{"errors":[INTERNAL must.need],"data":null}""" },
        { "{ list { strict } }", """{"errors":[BROKEN list.0.strict,INTERNAL list.2.strict],"data":{"list":[null,{"strict":1},null,null]}}""" },
        { "{ full { strict } }", """{"errors":[BROKEN full.0.strict],"data":{"full":null}}""" },
        { "{ hard { text } }", """{"errors":[INTERNAL hard],"data":null}""" },
        { "{ matrix }", """{"errors":[INTERNAL matrix.1.1],"data":{"matrix":null}}""" },
        { "{ node { value inner { strict } text } }", """{"errors":[BROKEN node.value,BROKEN node.inner.strict],"data":{"node":{"value":null,"inner":null,"text":"t"}}}""" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task An_error_nulls_what_it_must_and_no_more(string query, string expected)
    {
        Dictionary<string, object?> bad = Node(("value", Broken), ("strict", Broken), ("text", "t"), ("inner", Node(("strict", Broken))), ("need", null));
        Dictionary<string, object?> root = Loose.Map(
            ("node", bad),
            ("must", bad),
            ("list", new object?[] { bad, Node(("strict", 1)), Node(("strict", null)), null }),
            ("full", new object?[] { bad, bad }),
            ("hard", null),
            ("matrix", new object?[] { new[] { 1 }, new object?[] { 2, null } }));
        string answer = await Run.Query(Loose.Engine(Sdl), query, state: root);
        Assert.Equal(expected, Short(answer));
    }

    [Fact]
    public async Task An_error_carries_its_message_places_path_code_and_extensions()
    {
        string answer = await Run.Query(Loose.Engine(Sdl), "{ node {\n  v: value ...F } }\nfragment F on Node { v: value }", state: Loose.Map(("node", Node(("value", Broken)))));
        Assert.Equal(
            """{"errors":[{"message":"It broke.","locations":[{"line":2,"column":3},{"line":3,"column":22}],"path":["node","v"],"extensions":{"code":"BROKEN","why":[1,2]}}],"data":{"node":{"v":null}}}""",
            answer);
    }

    // The errors as "code path", the data as it is.
    private static string Short(string answer)
    {
        int data = answer.IndexOf("\"data\":", StringComparison.Ordinal);
        IEnumerable<string> errors = Run.Errors(answer).Select(error => string.Join(' ', error.Split(' ')[1..3]));
        return $"{{\"errors\":[{string.Join(',', errors)}],{answer[data..]}";
    }
}
