using System.Diagnostics;
using System.Text;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Tests;

/// <summary>Random bytes and mutated documents, from a seed that a failure names: never anything but an answer of the language.</summary>
public sealed class FuzzTests
{
    private const string Characters = "{}[]()!$:=@|&.\"\\# \n\u0000\uD800\uFEFFaé0-";

    private static readonly string[] Documents =
    [
        "query Q($a: Int = 1, $b: [In!]! @skip(if: true)) { a(x: {a: {l: [{}]}}, n: $a) { ...F @include(if: $c) ... on Query { s } } }",
        "fragment F on Query @d { s b { s } } { ...F b { ...F } __typename } mutation { x }",
        "{ __schema { types { name fields(includeDeprecated: true) { args { defaultValue } } } } s list(ids: [1, \"x\", \"\"\"block\n  string\"\"\"]) }",
        "subscription S { s } \"about\" query A(\"about a\" $a: In!) { a(x: $a) { s } }",
        "type A implements B & C @x(y: 1) { f(a: Int = -1.5e3): [C!]! } input I @oneOf { a: Int } union U = | A | B enum E { A B } directive @d on FIELD",
    ];

    private static readonly GraphQLEngine Engine = Execution.Loose.Engine(
        "type Query { a(x: In, n: Int): Query b: Query s: Int! list(ids: [ID!]): [Int!]! } type Mutation { x: Int } input In { a: In, l: [In!] }",
        options: new GraphQLOptions { MaxCost = 1000 });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_comes_in_an_answer_goes_out(int seed)
    {
        var random = new Random(seed);
        Dictionary<string, object?> root = Execution.Loose.Map(("s", 1), ("list", new object?[] { 1, null, "x" }), ("x", "y"), ("a", Execution.Loose.Map(("s", null))));
        var watch = Stopwatch.StartNew();
        int rounds = 0;
        for (; watch.Elapsed < TimeSpan.FromSeconds(1.5); rounds++)
        {
            string text = rounds % 4 == 0 ? Bytes(random) : Mutated(random);
            string variables = random.Next(3) == 0 ? "{\"a\":{\"l\":[{\"a\":null}]},\"c\":true,\"b\":[]}" : "{}";
            try
            {
                await Run.Query(Engine, text, variables, root);
                if (Parser.ParseDocument(text).Document is { } document)
                {
                    string printed = Printer.Print(document);
                    Assert.Equal(printed, Printer.Print(Parser.ParseDocument(printed).Document!));
                }
            }
            catch (Exception exception)
            {
                Assert.Fail($"seed {seed}, round {rounds}: {exception}\n{text}");
            }
        }

        Assert.True(rounds > 200, $"only {rounds} rounds: something takes long");
    }

    private static string Bytes(Random random)
    {
        var bytes = new byte[random.Next(200)];
        random.NextBytes(bytes);
        return random.Next(2) == 0 ? Encoding.UTF8.GetString(bytes) : Encoding.Unicode.GetString(bytes);
    }

    private static string Mutated(Random random)
    {
        var text = new StringBuilder(Documents[random.Next(Documents.Length)]);
        for (int i = random.Next(1, 6); i > 0 && text.Length > 4; i--)
        {
            int at = random.Next(text.Length);
            string other = Documents[random.Next(Documents.Length)];
            int from = random.Next(other.Length);
            switch (random.Next(5))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 9), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, other.AsSpan(from, Math.Min(random.Next(1, 30), other.Length - from)));
                    break;
                case 2:
                    text[at] = Characters[random.Next(Characters.Length)];
                    break;
                case 3:
                    text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 20), text.Length - at)));
                    break;
                default:
                    text.Length = at;
                    break;
            }
        }

        return text.ToString();
    }
}
