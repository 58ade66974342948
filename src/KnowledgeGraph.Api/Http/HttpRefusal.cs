namespace KnowledgeGraph.Api;

/// <summary>A request that is no GraphQL request: status and what is wrong, in words.</summary>
internal sealed record HttpRefusal(int Status, string Message)
{
    public static HttpRefusal BadRequest(string message) => new(StatusCodes.Status400BadRequest, message);
}
