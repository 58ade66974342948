using KnowledgeGraph.Extraction;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Traversal;
using Microsoft.AspNetCore.Builder;

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
        builder.Services.AddRoutingCore();
        return builder;
    }

    /// <summary>The addresses that the service is to listen on.</summary>
    internal static string[] AddressesOf(WebApplicationBuilder builder) => builder.Configuration["Urls"]!.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <param name="configuration">Without problems.</param>
    /// <param name="records">Opened for writing; whoever opened it closes it, as with the graph.</param>
    public static WebApplication Build(WebApplicationBuilder builder, ApiConfiguration configuration, IRecordStore records, IGraphStore graph)
    {
        var (options, settings) = (configuration.Options, configuration.Api);
        builder.WebHost.UseKestrelCore().UseUrls(AddressesOf(builder)).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = settings.MaxBodyBytes;
        });
        AddGraph(builder.Services, records, graph, new TraversalSettings { WorkBudget = settings.WorkBudget });
        builder.Services
            .AddSingleton(options)
            .AddSingleton(options.Limits)
            .AddSingleton<GraphServices>()
            .AddSingleton(settings)
            .AddSingleton<WarmUp>()
            .AddSingleton<StoreStartup>()
            .AddHostedService(services => services.GetRequiredService<StoreStartup>())
            .AddSingleton(services => EngineOf(settings, services.GetRequiredService<ILogger<GraphQLEngine>>()))
            .AddSingleton(new StatusTable(settings.Statuses))
            .AddSingleton(new PersistedDocuments(settings.PersistedCharacters))
            .AddSingleton<EventStreams>()
            .AddSingleton<Budgets>()
            .AddSingleton<GraphQLEndpoint>();
        var app = builder.Build();
        Endpoints.Map(app);
        return app;
    }

    private static void AddGraph(IServiceCollection services, IRecordStore records, IGraphStore graph, TraversalSettings traversal)
    {
        var projector = new Projector(records, graph, Resolver.Create());
        var extractor = ArticleExtractor.Create();
        services
            .AddSingleton(graph)
            .AddSingleton(projector)
            .AddSingleton(_ => new AppliedWatch(graph))
            .AddSingleton(services => new ChangeLog(records, graph, services.GetRequiredService<AppliedWatch>()))
            .AddSingleton(new Snapshots(graph, records, traversal))
            .AddSingleton(_ => new ArticleRecorder(records, graph, projector, extractor.Extract));
    }

    private static GraphQLEngine EngineOf(ApiSettings settings, ILogger<GraphQLEngine> log) => new(ApiSchema.Build(), new GraphQLOptions
    {
        MaxCost = settings.MaxCost,
        Timeout = settings.Timeout,
        Introspection = settings.Introspection,
        OnUnexpected = failure =>
        {
            var correlation = Failures.NewCorrelation();
            Log.FieldFailed(log, failure.Exception, failure.Coordinate, correlation);
            return correlation;
        },
    });
}
