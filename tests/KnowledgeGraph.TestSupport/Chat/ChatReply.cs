using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.TestSupport;

/// <summary>What the server sends: a status, headers, a body, after a while.</summary>
public sealed record ChatReply(int Status, string Body)
{
    public string? RetryAfter { get; init; }

    public string? Location { get; init; }

    /// <summary>Whether the answer never comes; the request hangs until the client leaves.</summary>
    public bool Hangs { get; init; }

    public static ChatReply Error(int status, string? retryAfter = null) =>
        new(status, """{"error":{"message":"no","type":"server_error","param":null,"code":null}}""") { RetryAfter = retryAfter };

    public static ChatReply Of(string content, string finish = "stop", string? refusal = null) => new(200, new JsonObject
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1700000000,
        ["model"] = "small",
        ["system_fingerprint"] = "fp_1",
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["finish_reason"] = finish,
            ["logprobs"] = null,
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = refusal is null ? content : null, ["refusal"] = refusal },
        }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 700, ["completion_tokens"] = 50, ["total_tokens"] = 750 },
    }.ToJsonString());

    /// <summary>Statements as the schema has them.</summary>
    public static string Statements(params (string Relation, string Subject, string Object, string? Role, string? Title, int Sentence, string Quote)[] statements) =>
        JsonSerializer.Serialize(new
        {
            statements = statements.Select(s => new { relation = s.Relation, subject = s.Subject, @object = s.Object, role = s.Role, title = s.Title, sentence = s.Sentence, quote = s.Quote }),
        });
}
