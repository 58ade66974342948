using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Api;

/// <summary>Which media type an answer has.</summary>
internal static class MediaTypes
{
    public const string GraphQL = "application/graphql-response+json";
    public const string Json = "application/json";
    public const string EventStream = "text/event-stream";

    /// <summary>The type that the client likes best; application/json where it does not say or does not care. Null when it takes none of them.</summary>
    public static string? Choose(IList<MediaTypeHeaderValue> accept) => accept.Count == 0
        ? Json
        : accept
            .Where(type => (type.Quality ?? 1) > 0)
            .OrderByDescending(type => type.Quality ?? 1)
            .Select(type => type.MediaType.Value?.ToLowerInvariant() switch
            {
                GraphQL => GraphQL,
                EventStream => EventStream,
                Json or "*/*" or "application/*" => Json,
                _ => null,
            })
            .FirstOrDefault(type => type is not null);
}
