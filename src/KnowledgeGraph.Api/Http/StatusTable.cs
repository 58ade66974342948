using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Api;

/// <summary>
/// The HTTP status of each end of a request, by media type. Clients that accept only application/json are older than the rule that a
/// refused document is a 4xx, and get 200 with errors.
/// </summary>
internal static class StatusTable
{
    public static int Of(GraphQLStage stage, string mediaType) => stage switch
    {
        GraphQLStage.Executed => StatusCodes.Status200OK,
        GraphQLStage.OperationNotAllowed => StatusCodes.Status405MethodNotAllowed,
        _ => mediaType == MediaTypes.GraphQL ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
    };
}
