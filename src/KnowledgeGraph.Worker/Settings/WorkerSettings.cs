using KnowledgeGraph.Ingestion;
using Microsoft.Extensions.Configuration;

namespace KnowledgeGraph.Worker.Settings;

/// <summary>Where settings come from, the later over the earlier: appsettings.json of the current folder, environment, flags.</summary>
internal static class WorkerSettings
{
    public static SettingsResult Read(IReadOnlyList<string> flags)
    {
        try
        {
            var configuration = new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(Environment.CurrentDirectory, "appsettings.json"), optional: true)
                .AddEnvironmentVariables()
                .AddCommandLine([.. flags])
                .Build();
            return SettingsReader.Read(configuration.GetSection(KnowledgeGraphOptions.Section).AsEnumerable(makePathsRelative: true), "Api");
        }
        catch (InvalidDataException failure)
        {
            return new SettingsResult(null, [$"{failure.Message} {failure.InnerException?.Message}".TrimEnd()]);
        }
    }
}
