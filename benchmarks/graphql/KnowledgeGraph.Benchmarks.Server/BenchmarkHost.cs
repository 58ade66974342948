using System.Globalization;
using System.Net;

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
            "engine" => new EngineHandler(data).AnswerAsync,
            "bare" => new BareHandler(data).AnswerAsync,
            _ => null,
        };
        if (answer is null)
            return WrongUse;
        if (kind == "engine")
            await WarmUp.RunAsync(at => Build(at, answer));
        await using WebApplication app = Build(port, answer);
        await app.RunAsync();
        return 0;
    }

    /// <param name="port">0 for a free one.</param>
    private static WebApplication Build(int port, RequestDelegate answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        WebApplication app = builder.Build();
        app.Run(answer);
        return app;
    }
}
