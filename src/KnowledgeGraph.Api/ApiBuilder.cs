using KnowledgeGraph.Extraction;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Hosting;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Traversal;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.FileProviders;

namespace KnowledgeGraph.Api;

/// <summary>Puts the service together; tests start the same one.</summary>
public static class ApiBuilder
{
    /// <summary>Settings: appsettings.json beside the program, then that of the current folder, then the environment, then flags.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: false)
            .AddJsonFile(Path.Combine(Environment.CurrentDirectory, "appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .AddEnvironmentVariables("ASPNETCORE_")
            .AddCommandLine(args);
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging")).AddSimpleConsole(console => console.SingleLine = true);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false).UseUrls(builder.Configuration["Urls"]!.Split(';'));
        builder.Services.AddRoutingCore();
        return builder;
    }

    /// <param name="store">Opened for writing; whoever opened it closes it.</param>
    public static WebApplication Build(WebApplicationBuilder builder, KnowledgeGraphOptions options, ApiSettings settings, StoreConnection store)
    {
        var projector = new Projector(store.Records, store.Graph, Resolver.Create());
        var extractor = ArticleExtractor.Create();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = settings.MaxBodyBytes);
        builder.Services
            .AddSingleton(options)
            .AddSingleton(settings)
            .AddSingleton(TimeProvider.System)
            .AddSingleton(new Snapshots(store.Graph, store.Records))
            .AddSingleton(_ => new ArticleRecorder(store.Records, store.Graph, projector, extractor.Extract))
            .AddSingleton(services => new StoreStartup(projector, store.Graph, services.GetRequiredService<ArticleRecorder>(), options, settings, services.GetRequiredService<ILogger<StoreStartup>>(), services.GetRequiredService<IHostApplicationLifetime>()))
            .AddHostedService(services => services.GetRequiredService<StoreStartup>())
            .AddSingleton(services => EngineOf(settings, services.GetRequiredService<ILogger<GraphQLEngine>>()))
            .AddSingleton<GraphQLEndpoint>();
        var app = builder.Build();
        Map(app);
        return app;
    }

    private static GraphQLEngine EngineOf(ApiSettings settings, ILogger<GraphQLEngine> log) => new(ApiSchema.Build(), new GraphQLOptions
    {
        MaxCost = settings.MaxCost,
        Timeout = settings.Timeout,
        Introspection = settings.Introspection,
        OnUnexpected = failure =>
        {
            var correlation = System.Diagnostics.Activity.Current?.TraceId.ToString() ?? System.Diagnostics.ActivityTraceId.CreateRandom().ToString();
            Log.FieldFailed(log, failure.Exception, failure.Coordinate, correlation);
            return correlation;
        },
    });

    private static void Map(WebApplication app)
    {
        app.Use(SecurityHeaders.AddAsync);
        var page = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (Directory.Exists(page))
        {
            var files = new PhysicalFileProvider(page);
            app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
            app.UseStaticFiles(new StaticFileOptions { FileProvider = files });
        }

        app.UseRouting();
        app.MapMethods("/graphql", ["GET", "POST"], (HttpContext context, GraphQLEndpoint endpoint) => endpoint.AnswerAsync(context));
        app.MapGet("/schema.graphql", (GraphQLEngine engine) => Results.Text(engine.Schema.ToSdl(), "text/plain; charset=utf-8"));
        app.MapGet("/health/live", () => Results.Text("live\n"));
        app.MapGet("/health/ready", (StoreStartup startup) => startup.IsReady ? Results.Text("ready\n") : Results.Text($"{startup.State}\n", statusCode: StatusCodes.Status503ServiceUnavailable));
    }
}
