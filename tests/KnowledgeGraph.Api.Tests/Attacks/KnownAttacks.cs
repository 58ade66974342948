using System.Globalization;

namespace KnowledgeGraph.Api.Tests.Attacks;

/// <summary>All that a running server is attacked with. Adding one is adding a row.</summary>
internal static class KnownAttacks
{
    private const int Deep = 100_000;
    private const int Fitting = 20_000;
    private const string First = "people(first: $v) { totalCount }";
    private const string Where = "people(where: $v) { totalCount }";
    private const string Editions = "events(where: {edition: {in: $v}}) { totalCount }";

    public static IReadOnlyList<Attack> All { get; } =
    [
        .. Nesting(Deep, "deep"),
        .. Nesting(Fitting, "just within the size"),
        Attack.Variables(1, "lists in variables", "Int", First, Attack.Repeat("[", Deep) + Attack.Repeat("]", Deep), 400),
        Attack.Variables(1, "objects in variables", "PersonFilter", Where, Attack.Repeat("{\"not\":", Deep) + "1" + Attack.Repeat("}", Deep), 400),
        new(1, "a persisted document", Attack.Json(new { query = Attack.Repeat("{a", Fitting), documentId = PersistedDocuments.IdOf(Attack.Repeat("{a", Fitting)) }), 400),
        Attack.Query(2, "a document of a megabyte", "{ " + Attack.Repeat("__typename ", 100_000) + "}", 400),
        Attack.Query(2, "tokens", "{" + Attack.Repeat("a,", 40_000) + "}", 400),
        Attack.Query(2, "comments", "{ __typename }" + Attack.Repeat("\n#", 40_000), 400),
        Attack.Query(2, "blanks", "{ __typename }" + Attack.Repeat(" ", 200_000), 400),
        Attack.Query(2, "a block string", "{ person(by: {name: \"\"\"" + Attack.Repeat(" \n", 60_000) + "\"\"\"}) { name } }", 400),
        Attack.Text(2, "a body over the limit", "{\"query\":\"" + Attack.Repeat(" ", 2_100_000) + "\"}", 413),
        new(3, "a compressed body", [0x1f, 0x8b, 8, 0, 0, 0, 0, 0], 415) { Encoding = "gzip" },
        new(3, "a compressed body, brotli", [0x1f, 0x8b, 8, 0, 0, 0, 0, 0], 415) { Encoding = "br" },
        Attack.Query(4, "101 aliases", "{" + string.Concat(Enumerable.Range(0, 101).Select(i => string.Create(CultureInfo.InvariantCulture, $" a{i}: __typename"))) + "}", 400),
        Attack.Query(4, "500 copies of a field", "{ " + Attack.Repeat("__typename ", 500) + "}", 400),
        Attack.Query(4, "500 copies of a field below", "{ snapshot { " + Attack.Repeat("hash ", 500) + "} }", 200),
        Attack.Query(4, "7,000 copies of a field", "{ " + Attack.Repeat("__typename ", 7_000) + "}", 400),
        Attack.Query(5, "merging 45 by 45 fragments", "{ snapshot { " + Attack.Repeat("... on Snapshot { " + Attack.Repeat("... on Snapshot { hash } ", 45) + "} ", 45) + "} }", 200),
        Attack.Query(5, "merging 200 by 100 fragments", "{ " + Attack.Repeat("... { " + Attack.Repeat("... { a }", 100) + "} ", 200) + "}", 400),
        Attack.Query(5, "merging nested fields", "{ at(knownAt: \"2024-01-01T00:00:00Z\") { " + Attack.Repeat("people { nodes { name metWith { nodes { name } } } } ", 700) + "} }", 200, 400),
        Attack.Query(6, "fragments that double 30 times", "{ ...f0 } " + string.Concat(Enumerable.Range(0, 30).Select(i => string.Create(CultureInfo.InvariantCulture, $"fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }} "))) + "fragment f30 on Query { __typename snapshot { hash } }", 400),
        Attack.Query(6, "fragments that double under fields", "{ ...f0 } " + string.Concat(Enumerable.Range(0, 25).Select(i => string.Create(CultureInfo.InvariantCulture, $"fragment f{i} on Query {{ at(knownAt: \"2024-01-01T00:00:00Z\") {{ snapshot {{ hash }} }} ...f{i + 1} ...f{i + 1} }} "))) + "fragment f25 on Query { __typename }", 400),
        Attack.Query(7, "a fragment that spreads itself", "{ ...a } fragment a on Query { ...a }", 400),
        Attack.Query(7, "a cycle of 300 fragments", "{ ...f0 } " + string.Concat(Enumerable.Range(0, 300).Select(i => string.Create(CultureInfo.InvariantCulture, $"fragment f{i} on Query {{ ...f{(i + 1) % 300} }} "))), 400),
        Attack.Query(7, "a cycle through fields", "{ people { nodes { ...a } } } fragment a on Person { metWith { nodes { ...a } } }", 400),
        Attack.Query(8, "ten directives at a field", "{ __typename " + Attack.Repeat("@include(if: true) ", 10) + "}", 400),
        Attack.Query(8, "1,000 unknown directives", "{ __typename " + Attack.Repeat("@x ", 1_000) + "}", 400),
        Attack.Text(9, "a batch of ten", "[" + string.Join(',', Enumerable.Repeat("{\"query\":\"{__typename}\"}", 10)) + "]", 400),
        Attack.Query(11, "circular introspection", "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }", 400),
        new(13, "a form", "query=%7B__typename%7D"u8.ToArray(), 415) { ContentType = "application/x-www-form-urlencoded" },
        new(13, "plain text", "{\"query\":\"{__typename}\"}"u8.ToArray(), 415) { ContentType = "text/plain" },
        new(13, "several parts", "--x\r\n\r\n{\"query\":\"{__typename}\"}\r\n--x--"u8.ToArray(), 415) { ContentType = "multipart/form-data; boundary=x" },
        new(13, "no type at all", "{\"query\":\"{__typename}\"}"u8.ToArray(), 415) { ContentType = "" },
        Attack.Query(19, "a deep filter", "{ people(where: " + Attack.Repeat("{not: ", 250) + "{}" + Attack.Repeat("}", 250) + ") { totalCount } }", 400),
        Attack.Variables(19, "a deep filter in variables", "PersonFilter", Where, Attack.Repeat("{\"not\":", 50) + "{}" + Attack.Repeat("}", 50), 400),
        Attack.Query(19, "a wide filter", "{ people(where: {or: [" + Attack.Repeat("{name: {eq: \"a\"}}", 4_000) + "]}) { totalCount } }", 400),
        Attack.Variables(19, "a wide filter in variables", "PersonFilter", Where, "{\"or\":[" + string.Join(',', Enumerable.Repeat("{\"name\":{\"eq\":\"a\"}}", 30_000)) + "]}", 400),
        Attack.Variables(19, "a million items", "[Int!]", Editions, "[" + Attack.Repeat("1,", 900_000) + "1]", 400),
        .. Numbers(),
        Attack.Text(21, "null where it may not be", """{"query":"query($v: ID!) { node(id: $v) { id } }","variables":{"v":null}}""", 400),
        Attack.Text(21, "a variable not given", """{"query":"query($v: ID!) { node(id: $v) { id } }"}""", 400),
        Attack.Text(21, "a variable not declared", """{"query":"{ node(id: $v) { id } }","variables":{"v":"x"}}""", 400),
        Attack.Text(21, "a variable too many", """{"query":"{ __typename }","variables":{"v":"x"}}""", 200),
        Attack.Variables(21, "lists in 1,000 lists", "[Int!]", Editions, Attack.Repeat("[", 1_000) + Attack.Repeat("]", 1_000), 400),
        Attack.Text(24, "half a surrogate pair in the document", "{\"query\":\"{ person(by: {name: \\\"\\ud83d\\\"}) { name } }\"}", 400),
        Attack.Query(24, "half a surrogate pair escaped in the document", "{ person(by: {name: \"\\uD83D\"}) { name } }", 400),
        Attack.Query(24, "NUL in the document", "{ __type\0name }", 400),
        Attack.Query(24, "a byte order mark in the document", "\uFEFF{ __typename }", 200),
        new(24, "overlong UTF-8", [.. "{\"query\":\"{ __typename }"u8, 0xC0, 0xAF, .. "\"}"u8], 400),
        new(24, "UTF-8 of a surrogate", [.. "{\"query\":\"{ __typename }"u8, 0xED, 0xA0, 0x80, .. "\"}"u8], 400),
    ];

    private static IEnumerable<Attack> Nesting(int depth, string how) =>
    [
        Attack.Query(1, $"selections, {how}", Attack.Repeat("{a", depth), 400),
        Attack.Query(1, $"lists, {how}", "{ a(b: " + Attack.Repeat("[", depth), 400),
        Attack.Query(1, $"objects, {how}", "{ a(b: " + Attack.Repeat("{a:", depth), 400),
        Attack.Query(1, $"list types, {how}", "query($a: " + Attack.Repeat("[", depth) + "T" + Attack.Repeat("]", depth) + ") { a }", 400),
        Attack.Query(1, $"inline fragments, {how}", "{" + Attack.Repeat("...{", depth), 400),
    ];

    private static IEnumerable<Attack> Numbers() =>
        from value in new[] { "2147483648", "-2147483649", "1e400", "1.0", "1e2", "NaN", "\"1\"", "99999999999999999999999999" }
        from attack in new[]
        {
            Attack.Query(20, $"{value} as Int", $"{{ people(first: {value}) {{ totalCount }} }}", 400),
            Attack.Variables(20, $"{value} as Int variable", "Int", First, value, 400),
        }
        select attack;
}
