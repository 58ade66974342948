using System.Diagnostics;

namespace KnowledgeGraph.Api;

/// <summary>What nobody foresaw: logged whole with a correlation id, of which the client sees the id alone.</summary>
internal static class Failures
{
    public static string NewCorrelation() => Activity.Current?.TraceId.ToString() ?? ActivityTraceId.CreateRandom().ToString();

    public static async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client went; there is nobody to answer.
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            var correlation = NewCorrelation();
            Log.RequestFailed(context.RequestServices.GetRequiredService<ILogger<GraphQLEndpoint>>(), failure, context.Request.Path, correlation);
            await Reply.RefuseAsync(context, StatusCodes.Status500InternalServerError, MediaTypes.Json, new HttpRefusal(HttpEnd.Failed, "Something went wrong on our side.") { Correlation = correlation });
        }
    }
}
