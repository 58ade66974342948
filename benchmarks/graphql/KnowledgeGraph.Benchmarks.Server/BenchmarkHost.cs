using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Server;

/// <summary>One Kestrel, the same for both: <c>engine</c> answers with the GraphQL engine, <c>bare</c> writes the same bytes without one.</summary>
internal static class BenchmarkHost
{
    private const int WrongUse = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [var kind, var portText] || !int.TryParse(portText, NumberStyles.None, CultureInfo.InvariantCulture, out int port))
        {
            await Console.Error.WriteLineAsync("engine|bare PORT");
            return WrongUse;
        }

        BenchmarkData data = BenchmarkData.Load();
        RequestDelegate? answer = kind switch
        {
            "engine" => (await EngineHandler.CreateAsync(data)).AnswerAsync,
            "bare" => new BareHandler(data).AnswerAsync,
            _ => null,
        };
        if (answer is null)
            return WrongUse;
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ListenLocalhost(port);
        });
        await using WebApplication app = builder.Build();
        app.Run(answer);
        await app.RunAsync();
        return 0;
    }
}
