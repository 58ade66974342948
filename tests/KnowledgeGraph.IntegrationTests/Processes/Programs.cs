using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>The two hosts as they were built beside these tests.</summary>
internal static class Programs
{
    public const string DotNet = "dotnet";

    public static string Api { get; } = Built("KnowledgeGraph.Api");

    public static string Worker { get; } = Built("KnowledgeGraph.Worker");

    /// <summary>The browser page as the Api serves it.</summary>
    public static string Page { get; } = Path.Combine(Path.GetDirectoryName(Api)!, "wwwroot", "index.html");

    /// <summary>A port that nobody listens on at this moment.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Built(string project)
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return Path.Combine(here.Parent!.Parent!.FullName, project, here.Name, $"{project}.dll");
    }
}
