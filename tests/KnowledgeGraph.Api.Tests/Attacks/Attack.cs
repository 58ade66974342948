using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Api.Tests.Attacks;

/// <summary>A request meant to harm: what is sent, and how it may end.</summary>
/// <param name="Number">Of the kind of attack: 1 nesting, 2 size, 3 compression, 4 repetition, 5 merging, 6 fragments, 7 cycles, 8 directives, 9 batches, 11 introspection, 13 forged requests, 19 filters, 20 numbers, 21 variables, 24 bytes.</param>
internal sealed record Attack(int Number, string Name, byte[] Body, params int[] Statuses)
{
    public string ContentType { get; init; } = "application/json";

    public string? Encoding { get; init; }

    public static Attack Query(int number, string name, string query, params int[] statuses) => new(number, name, Json(new { query }), statuses);

    /// <param name="use">The field that takes the variable: "people(first: $v) { totalCount }".</param>
    public static Attack Variables(int number, string name, string type, string use, string json, params int[] statuses) =>
        Text(number, name, $$$"""{"query":"query($v: {{{type}}}) { {{{use}}} }","variables":{"v":{{{json}}}}}""", statuses);

    public static Attack Text(int number, string name, string body, params int[] statuses) => new(number, name, System.Text.Encoding.UTF8.GetBytes(body), statuses);

    public static byte[] Json(object body) => JsonSerializer.SerializeToUtf8Bytes(body);

    public static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
