using KnowledgeGraph.Hosting;
using KnowledgeGraph.Storage;
using Microsoft.AspNetCore.Builder;

namespace KnowledgeGraph.Api;

/// <summary>Starts the service and gives its exit code: 0 ended as asked, 2 wrong settings, 3 the store cannot be used, 4 the address cannot be used.</summary>
public static class ApiHost
{
    private const int WrongSettings = 2;
    private const int StoreUnavailable = 3;
    private const int AddressUnavailable = 4;

    public static async Task<int> RunAsync(string[] args)
    {
        var builder = ApiBuilder.CreateBuilder(args);
        var configuration = ApiConfiguration.Read(builder);
        if (configuration.Problems.Count > 0)
        {
            await SayAsync(configuration.Problems);
            return WrongSettings;
        }

        try
        {
            using var store = await StoreConnection.OpenAsync(configuration.Options, write: true, TimeProvider.System, CancellationToken.None);
            await SayAsync(store.Warnings);
            await using var app = ApiBuilder.Build(builder, configuration, store.Records, store.Graph);
            return await ServeAsync(app);
        }
        catch (StoreException failure)
        {
            await SayAsync([failure.Message]);
            return StoreUnavailable;
        }
    }

    private static async Task<int> ServeAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (IOException failure)
        {
            await SayAsync([failure.Message]);
            return AddressUnavailable;
        }

        // Waiting, unlike running, leaves the services undisposed: what became of the start can still be asked.
        await app.WaitForShutdownAsync();
        return app.Services.GetRequiredService<StoreStartup>().Failure is null ? 0 : StoreUnavailable;
    }

    private static async Task SayAsync(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            await Console.Error.WriteLineAsync(line);
        }
    }
}
