using System.Text;
using System.Text.Json;
using KnowledgeGraph.Api.Tests.Questions;

namespace KnowledgeGraph.Api.Tests.Attacks;

/// <summary>One request as bytes on the wire, made of its seed alone: something sensible, then bent in some place or left as it is.</summary>
/// <param name="IsHttp">False where the head itself was bent, so that the server may close without a word of ours.</param>
internal sealed record FuzzedRequest(byte[] Bytes, bool IsHttp)
{
    private static readonly string[] Questions = [.. QuestionFile.Names.Select(name => new QuestionFile(name).Query), .. Spoken];

    private static string[] Spoken =>
    [
        "{ __typename }", "query Q($f: Int) { people(first: $f) { totalCount nodes { name } } }", "{ at(asOf: \"2022-01-01\", knownAt: null) { ties { nodes { strength } } } }",
        "mutation { ingestArticle(input: {text: \"On May 1, 2024, Mr. John Smith attended the Paris Forum.\", published: \"2024\"}) { changed errors { code } effect { newEntities } } }",
        "mutation($j: JudgeInput!) { judge(input: $j, preview: true) { errors { code message field } } }", "{ node(id: \"Person:aaaaaaaaaaaaaaaaaaaaaaaaaa@3,2022-01-01\") { id } }",
        "subscription { changes(after: 0) { sequence kind } }", "subscription($p: [ID!]!) { meetings(of: $p, after: 1, together: true) { id } }",
        "query A { __typename } query B { snapshot { hash } }", "fragment F on Person { name ...F } { people { nodes { ...F } } }", "{ articles(where: {text: {contains: \"a\"}}, last: 3, before: \"bm8\") { nodes { id } } }",
    ];

    private static readonly string[] Paths = [.. Enumerable.Repeat("/graphql", 30), "/graphql/", "/GraphQL", "/graphql%00", "/graphql/../graphql", "//graphql", "/schema.graphql", "/health/ready", "/health/live", "/graphiql", "/", "/%2e%2e/%2e%2e/etc/passwd", "/\u00e9"];
    private static readonly string[] Methods = [.. Enumerable.Repeat("POST", 24), .. Enumerable.Repeat("GET", 12), "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "post", "M-SEARCH"];
    private static readonly string[] Types = [.. Enumerable.Repeat("application/json", 6), .. Enumerable.Repeat("text/event-stream", 2), "application/json; charset=utf-8", "application/json; charset=\"utf-8\"", "application/json;charset=utf-16", "application/graphql-response+json", "text/event-stream", "text/plain", "*/*", "application/*", "a/b/c", "/", ";", "application/json;q=0", "application/graphql-response+json;q=1.5", "text/event-stream;q=0.9, */*;q=0.1", "multipart/form-data; boundary=x"];
    private static readonly string[] Values = ["\"*\"", "*", "W/\"x\"", "gzip", "identity", "cross-site", "same-origin", "report", "0", "-1", "99999999999999999999", "bytes=0-", "100-continue", "%s%n", "\t", "\u00ff", "a, b,, c", "Thu, 01 Jan 1970 00:00:00 GMT"];
    private static readonly string[] Headers = ["If-None-Match", "Content-Encoding", "Sec-Fetch-Site", "GraphQL-Cost", "Accept-Encoding", "Range", "Origin", "X-Forwarded-For", "Authorization", "Cookie", "Last-Event-ID", "If-Modified-Since", "Expect", "Accept-Charset"];
    private static readonly string[] Pieces = ["null", "true", "-0", "1e999", "\"", "\\u0000", "\\ud83d", "{", "}", "[", "]", ",", ":", "$", "...", "@include(if: $x)", "\"\"\"", "#", "sha256:", "\uFEFF", "\u0000", "99999999999999999999", "__typename", "first: -1", "after: \"x\""];

    public static FuzzedRequest Of(int seed)
    {
        var random = new Random(seed);
        var method = Pick(random, Methods);
        var (target, body) = method is "GET" or "HEAD" && random.Next(8) > 0
            ? ($"{Pick(random, Paths)}?{Parameters(random)}", (byte[])[])
            : (Pick(random, Paths), Body(random));
        var head = new StringBuilder().Append(method).Append(' ').Append(Ascii(target)).Append(" HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n");
        Add(head, "Accept", random.Next(4) == 0 ? null : Listed(random));
        Add(head, "Content-Type", random.Next(12) == 0 ? null : random.Next(3) == 0 ? Pick(random, Types) : "application/json");
        for (var i = random.Next(3); i > 0; i--)
        {
            Add(head, Pick(random, Headers), Pick(random, Values));
        }

        Add(head, "Content-Length", body.Length > 0 || method == "POST" ? $"{body.Length}" : null);
        var bytes = Encoding.Latin1.GetBytes(head.Append("\r\n").ToString());
        var bent = random.Next(12) == 0;
        return new FuzzedRequest([.. bent ? Bend(random, bytes) : bytes, .. body], !bent);
    }

    private static void Add(StringBuilder head, string name, string? value)
    {
        if (value is not null)
        {
            head.Append(name).Append(": ").Append(value).Append("\r\n");
        }
    }

    private static string Listed(Random random) => string.Join(", ", Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Pick(random, Types)));

    private static string Parameters(Random random)
    {
        var names = new[] { "query", "variables", "extensions", "operationName", "documentId" };
        var pairs = new List<string> { $"query={Uri.EscapeDataString(Document(random))}" };
        for (var i = random.Next(3); i > 0; i--)
        {
            pairs.Add($"{Pick(random, names)}={Uri.EscapeDataString(random.Next(2) == 0 ? Json(random, 3) : Id(random, "x"))}");
        }

        return string.Join('&', random.Next(5) == 0 ? pairs.Select(pair => pair.Replace("%", random.Next(2) == 0 ? "%25" : "%", StringComparison.Ordinal)).Reverse() : pairs);
    }

    /// <summary>A JSON request whose members may be of any shape; its bytes may be bent too.</summary>
    private static byte[] Body(Random random)
    {
        var query = Document(random);
        var members = new List<string> { $"\"query\":{(random.Next(15) == 0 ? Json(random, 2) : Quoted(query))}" };
        if (random.Next(2) == 0)
        {
            members.Add($"\"variables\":{Variables(random)}");
        }

        if (random.Next(3) == 0)
        {
            members.Add($"\"documentId\":{(random.Next(6) == 0 ? Json(random, 1) : Quoted(Id(random, query)))}");
        }

        if (random.Next(5) == 0)
        {
            members.Add($"\"{Pick(random, ["operationName", "extensions", "query", "other"])}\":{Json(random, 3)}");
        }

        var body = Encoding.UTF8.GetBytes($"{{{string.Join(',', members)}}}");
        return random.Next(3) == 0 ? Bend(random, body) : body;
    }

    private static string Variables(Random random) => random.Next(3) == 0
        ? Json(random, 3)
        : $"{{\"f\":{Json(random, 1)},\"p\":{Json(random, 2)},\"j\":{{{Quoted(Pick(random, ["same", "notSame", "rename", "statementWrong", "x"]))}:{Judged(random)}}}}}";

    private static string Judged(Random random) => $"{{\"left\":{Json(random, 1)},\"right\":\"Person:x\",\"entity\":{Json(random, 1)},\"name\":{Json(random, 1)}}}";

    private static string Document(Random random)
    {
        var text = Pick(random, Questions);
        for (var i = random.Next(3) == 0 ? random.Next(4) : 0; i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(6), text.Length - at);
            text = text[..at] + Pick(random, Pieces) + text[(at + length)..];
        }

        return text;
    }

    private static string Id(Random random, string query) => random.Next(3) switch
    {
        0 => PersistedDocuments.IdOf(query),
        1 => "sha256:" + new string((char)random.Next(32, 127), random.Next(70)),
        _ => Pick(random, ["", "sha256:", "md5:00", "\u0000", "Person:aaaaaaaaaaaaaaaaaaaaaaaaaa"]),
    };

    private static string Json(Random random, int depth) => random.Next(depth > 0 ? 9 : 6) switch
    {
        0 => "null",
        1 => random.Next(2) == 0 ? "true" : "false",
        2 => $"{random.Next(-3, 3)}",
        3 => Pick(random, ["1e400", "-0.0", "2147483648", "0.1", "1e-7"]),
        4 => Quoted(Pick(random, Pieces)),
        5 => Quoted(Pick(random, ["Person:aaaaaaaaaaaaaaaaaaaaaaaaaa", "2022-02-30", "Chen Wei", "", "\ud83d\ude00", "PERSON"])),
        6 => $"[{string.Join(',', Enumerable.Range(0, random.Next(4)).Select(_ => Json(random, depth - 1)))}]",
        7 => Json(random, depth - 1),
        _ => $"{{{string.Join(',', Enumerable.Range(0, random.Next(4)).Select(_ => $"{Quoted(Pick(random, ["f", "p", "query", "x", "", "__proto__"]))}:{Json(random, depth - 1)}"))}}}",
    };

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    /// <summary>Some bytes changed, taken out, doubled or put in.</summary>
    private static byte[] Bend(Random random, byte[] given)
    {
        var bytes = given.ToList();
        for (var i = 1 + random.Next(4); i > 0 && bytes.Count > 0; i--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(1 + random.Next(12), bytes.Count - at);
            switch (random.Next(4))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
                default: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pick(random, Pieces))); break;
            }
        }

        return [.. bytes];
    }

    /// <summary>A target as it may stand in a head: anything outside of ASCII escaped.</summary>
    private static string Ascii(string target) => string.Concat(target.Select(c => c < 128 ? c.ToString() : Uri.EscapeDataString(c.ToString())));

    private static T Pick<T>(Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];
}
