using KnowledgeGraph.GraphQL;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.FileProviders;

namespace KnowledgeGraph.Api;

/// <summary>What is served where.</summary>
internal static class Endpoints
{
    /// <summary>Without a stroke at its end, as the page asks for its files and for /graphql beside its own address.</summary>
    private const string GraphiQL = "/graphiql";

    public static void Map(WebApplication app)
    {
        app.Use(Failures.GuardAsync);
        app.Use(SecurityHeaders.AddAsync);
        ServePage(app);
        app.UseRouting();
        app.Map("/graphql", (HttpContext context, GraphQLEndpoint endpoint) => endpoint.AnswerAsync(context));
        app.MapGet("/schema.graphql", (GraphQLEngine engine) => Results.Text(engine.Schema.ToSdl(), "text/plain; charset=utf-8"));
        app.MapGet("/health/live", () => Results.Text("live\n"));
        app.MapGet("/health/ready", (StoreStartup startup) => startup.IsReady ? Results.Text("ready\n") : Results.Text($"{startup.State}\n", statusCode: StatusCodes.Status503ServiceUnavailable));
        app.Lifetime.ApplicationStarted.Register(() => Log.Serving(app.Logger, string.Join(' ', app.Urls)));
    }

    private static void ServePage(WebApplication app)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (!Directory.Exists(folder))
        {
            Log.NoPage(app.Logger);
            return;
        }

        var files = new PhysicalFileProvider(folder);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files });
        if (files.GetFileInfo("graphiql.html") is { Exists: true, PhysicalPath: { } graphiql })
        {
            app.MapGet(GraphiQL, (HttpContext context) =>
            {
                SecurityHeaders.ForGraphiQL(context.Response.Headers);
                return Results.File(graphiql, "text/html; charset=utf-8");
            });
        }
    }
}
