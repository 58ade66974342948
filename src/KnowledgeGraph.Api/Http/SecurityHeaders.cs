namespace KnowledgeGraph.Api;

/// <summary>What every answer says to browsers.</summary>
internal static class SecurityHeaders
{
    private const string Rest = "script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.ContentSecurityPolicy = $"default-src 'none'; style-src 'self'; {Rest}";
        return next(context);
    }

    /// <summary>GraphiQL's parts write styles into the page as they go; all else is as strict as elsewhere.</summary>
    public static void ForGraphiQL(IHeaderDictionary headers) => headers.ContentSecurityPolicy = $"default-src 'none'; style-src 'self' 'unsafe-inline'; {Rest}";
}
