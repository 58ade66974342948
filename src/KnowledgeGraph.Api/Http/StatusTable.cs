using System.Collections.Frozen;

namespace KnowledgeGraph.Api;

/// <summary>Which of the two readings of GraphQL over HTTP the statuses follow.</summary>
public enum StatusProfile
{
    /// <summary>What clients of today expect: 400 for what is refused, and 200 with errors for those that accept application/json alone.</summary>
    Compat,

    /// <summary>The draft of 2026: 422 for a document that cannot be executed, 294 for an answer with errors.</summary>
    Draft,
}

/// <summary>Status and media type of each end, by profile and by what the client accepts.</summary>
internal sealed class StatusTable(StatusProfile profile)
{
    private const int PartlyDone = 294;

    // Columns: Compat for application/graphql-response+json, Compat for application/json, Draft for the former, Draft for the latter.
    private static readonly FrozenDictionary<HttpEnd, (int Compat, int CompatJson, int Draft, int DraftJson)> Rows = new Dictionary<HttpEnd, (int, int, int, int)>
    {
        [HttpEnd.Executed] = (200, 200, 200, 200),
        [HttpEnd.ExecutedWithErrors] = (200, 200, PartlyDone, 200),
        [HttpEnd.ParseFailed] = (400, 200, 400, 400),
        [HttpEnd.ValidationFailed] = (400, 200, 422, 422),
        [HttpEnd.OperationChoiceFailed] = (400, 200, 422, 422),
        [HttpEnd.OperationNotAllowed] = (405, 405, 405, 405),
        [HttpEnd.VariablesFailed] = (400, 200, 422, 422),
        [HttpEnd.CostExceeded] = (400, 200, 422, 422),
        [HttpEnd.BudgetExceeded] = (429, 429, 429, 429),
        [HttpEnd.WrongShape] = (400, 400, 422, 422),
        [HttpEnd.UnknownDocument] = (404, 404, 404, 404),
        [HttpEnd.Unreadable] = (400, 400, 400, 400),
        [HttpEnd.ForeignPage] = (403, 403, 403, 403),
        [HttpEnd.WrongMethod] = (405, 405, 405, 405),
        [HttpEnd.NotAcceptable] = (406, 406, 406, 406),
        [HttpEnd.TooSlow] = (408, 408, 408, 408),
        [HttpEnd.TooLarge] = (413, 413, 413, 413),
        [HttpEnd.WrongContentType] = (415, 415, 415, 415),
        [HttpEnd.Failed] = (500, 500, 500, 500),
        [HttpEnd.NotReady] = (503, 503, 503, 503),
        [HttpEnd.StoreAway] = (503, 503, 503, 503),
    }.ToFrozenDictionary();

    /// <param name="accepted">The one of the two media types that the client likes better; another counts as application/json.</param>
    public (int Status, string MediaType) Of(HttpEnd end, string accepted)
    {
        var row = Rows[end];
        var json = accepted != MediaTypes.GraphQL;
        var status = profile == StatusProfile.Compat ? (json ? row.CompatJson : row.Compat) : (json ? row.DraftJson : row.Draft);

        // Only a success may be relabelled application/json in the draft; else a client cannot tell our refusal from that of a proxy.
        var mediaType = !end.IsGraphQL() ? MediaTypes.Json : profile == StatusProfile.Draft && status >= 400 ? MediaTypes.GraphQL : json ? MediaTypes.Json : MediaTypes.GraphQL;
        return (status, mediaType);
    }
}
