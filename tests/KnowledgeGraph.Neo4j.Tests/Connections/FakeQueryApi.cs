using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Tests;

/// <summary>What the fake server does with one request.</summary>
/// <param name="Cut">Bytes left off the end of the body that the length announces; the connection is then closed.</param>
internal sealed record FakeAnswer(int Status, string Body, int Cut = 0, TimeSpan Delay = default);

/// <summary>Speaks enough of the Query API on a socket to misbehave as real servers and networks do. The last answer is given to all further requests.</summary>
internal sealed class FakeQueryApi : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly List<string> _requests = [];
    private readonly FakeAnswer[] _answers;
    private readonly Task _serving;

    public FakeQueryApi(params FakeAnswer[] answers)
    {
        _answers = answers;
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri Uri => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>Request line, headers and body of each request so far.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await AnswerAsync(client.GetStream());
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        try
        {
            var request = await ReadAsync(stream);
            FakeAnswer answer;
            lock (_requests)
            {
                answer = _answers[Math.Min(_requests.Count, _answers.Length - 1)];
                _requests.Add(request);
            }

            await Task.Delay(answer.Delay, _stop.Token);
            var body = Encoding.UTF8.GetBytes(answer.Body);
            var head = $"HTTP/1.1 {answer.Status} X\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n";
            await stream.WriteAsync(Encoding.ASCII.GetBytes(head), _stop.Token);
            await stream.WriteAsync(body.AsMemory(0, body.Length - answer.Cut), _stop.Token);
        }
        catch (IOException)
        {
            // The client went away.
        }
    }

    private async Task<string> ReadAsync(NetworkStream stream)
    {
        var bytes = new List<byte>();
        var buffer = new byte[8_192];
        while (true)
        {
            var text = Encoding.UTF8.GetString([.. bytes]);
            var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0 && bytes.Count >= end + 4 + Length(text[..end]))
            {
                return text;
            }

            var read = await stream.ReadAsync(buffer, _stop.Token);
            if (read == 0)
            {
                throw new IOException("closed");
            }

            bytes.AddRange(buffer.AsSpan(0, read));
        }
    }

    private static int Length(string head)
    {
        var header = head.Split("\r\n").FirstOrDefault(static line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return header is null ? 0 : int.Parse(header.Split(':')[1], CultureInfo.InvariantCulture);
    }
}
