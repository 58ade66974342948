using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Benchmarks.Server;

/// <summary>One request through a Kestrel of its own on a port that nobody knows, as the service asks itself before it says that it is ready.</summary>
internal static class WarmUp
{
    private static readonly byte[] Body = """{"query":"query WarmUp { greet posts { title user { name } } }"}"""u8.ToArray();

    public static async Task RunAsync(Func<int, WebApplication> build)
    {
        await using WebApplication app = build(0);
        await app.StartAsync();
        using Socket socket = new(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, new Uri(app.Urls.First()).Port));
        string head = $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: {Body.Length}\r\n\r\n";
        await socket.SendAsync((byte[])[.. Encoding.ASCII.GetBytes(head), .. Body]);
        byte[] answer = new byte[16_384];
        while (await socket.ReceiveAsync(answer) > 0)
        {
            // To its end.
        }

        await app.StopAsync();
    }
}
