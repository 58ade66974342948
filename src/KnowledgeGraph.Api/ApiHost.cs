using KnowledgeGraph.Hosting;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Storage;
using Microsoft.AspNetCore.Builder;

namespace KnowledgeGraph.Api;

/// <summary>Starts the service and gives its exit code: 0 ended as asked, 2 wrong settings, 3 the store cannot be used.</summary>
public static class ApiHost
{
    private const int WrongSettings = 2;
    private const int StoreUnavailable = 3;

    public static async Task<int> RunAsync(string[] args)
    {
        var builder = ApiBuilder.CreateBuilder(args);
        var settings = SettingsReader.Read(builder.Configuration.GetSection(KnowledgeGraphOptions.Section).AsEnumerable(makePathsRelative: true), ApiSettings.Section);
        var api = ApiSettings.Read(builder.Configuration);
        string[] problems = [.. settings.Problems, .. api.Problems];
        if (settings.Options is null || problems.Length > 0)
        {
            foreach (var problem in problems)
            {
                await Console.Error.WriteLineAsync(problem);
            }

            return WrongSettings;
        }

        try
        {
            using var store = await StoreConnection.OpenAsync(settings.Options, write: true, TimeProvider.System, CancellationToken.None);
            foreach (var warning in store.Warnings)
            {
                await Console.Error.WriteLineAsync(warning);
            }

            await using var app = ApiBuilder.Build(builder, settings.Options, api, store);

            // Taken before: running ends with the services disposed.
            var startup = app.Services.GetRequiredService<StoreStartup>();
            await app.RunAsync();
            return startup.Failure is null ? 0 : StoreUnavailable;
        }
        catch (StoreException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return StoreUnavailable;
        }
    }
}
