using System.Text.Json;

namespace KnowledgeGraph.Worker.Service;

/// <summary>What a service answered to one request: its data, or why it refused, in words. Exactly one of them is set.</summary>
internal readonly record struct ServiceAnswer(JsonElement? Data, string? Refusal);
