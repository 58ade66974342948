using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Api.Tests.Attacks;

/// <summary>An answer as it came over the wire, and what is wrong with it. Of a stream that stays open, what had come when it fell silent.</summary>
internal sealed record WireAnswer(string Head, string Body, bool Ended)
{
    private const string Continue = "HTTP/1.1 100 Continue\r\n\r\n";
    private static readonly TimeSpan Hanging = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Silent = TimeSpan.FromMilliseconds(60);

    public int Status => Head.Length > 12 && int.TryParse(Head.AsSpan(9, 3), out var status) ? status : 0;

    private bool IsStream => Head.Contains("text/event-stream", StringComparison.OrdinalIgnoreCase);

    private bool IsJson => Head.Contains("Content-Type: application/", StringComparison.OrdinalIgnoreCase) && Head.Contains("json;", StringComparison.OrdinalIgnoreCase);

    /// <summary>Sends the bytes over a connection of their own and reads until the server closes it.</summary>
    public static async Task<WireAnswer> ToAsync(Uri address, FuzzedRequest request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        var stream = client.GetStream();
        var received = new MemoryStream();
        var ended = false;
        try
        {
            await stream.WriteAsync(request.Bytes);
            ended = await ReadAsync(stream, received, request.IsHttp);
        }
        catch (IOException)
        {
            // Closed while we were still sending or reading: what came before that counts.
            ended = true;
        }

        var text = Encoding.UTF8.GetString(received.GetBuffer(), 0, (int)received.Length);
        text = text.StartsWith(Continue, StringComparison.Ordinal) ? text[Continue.Length..] : text;
        var split = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return split < 0 ? new WireAnswer(text, "", ended) : new WireAnswer(text[..split], text[(split + 4)..], ended);
    }

    /// <summary>What is wrong; null where it is an answer as it should be.</summary>
    public string? Fault(FuzzedRequest request)
    {
        if (!request.IsHttp && Head.Length == 0)
        {
            return null;
        }

        return !Head.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) || Status is < 200 or > 599 ? "no answer of HTTP"
            : Status >= 500 && Status is not (501 or 505) ? $"status {Status}"
            : Body.Contains("INTERNAL", StringComparison.Ordinal) || Body.Contains("Exception", StringComparison.Ordinal) ? "tells of the inside"
            : IsStream ? FaultOfStream()
            : !Ended && request.IsHttp ? "did not end"
            : IsJson && Body.Length > 0 ? FaultOfJson(Body)
            : null;
    }

    /// <returns>Whether the server closed. A bent head may leave it waiting for more, and a stream may stay open: then we go.</returns>
    private static async Task<bool> ReadAsync(NetworkStream stream, MemoryStream received, bool isHttp)
    {
        var buffer = new byte[65_536];
        using var patience = new CancellationTokenSource(Hanging);
        while (true)
        {
            var read = stream.ReadAsync(buffer, patience.Token).AsTask();
            while (await Task.WhenAny(read, Task.Delay(Silent, CancellationToken.None)) != read)
            {
                if (!isHttp || IsOpenStream(received))
                {
                    await patience.CancelAsync();
                }
            }

            try
            {
                if (await read is var count && count == 0)
                {
                    return true;
                }
                else
                {
                    received.Write(buffer, 0, count);
                }
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }
    }

    private static bool IsOpenStream(MemoryStream received) => Encoding.ASCII.GetString(received.GetBuffer(), 0, (int)Math.Min(received.Length, 600)).Contains("text/event-stream", StringComparison.Ordinal);

    private string? FaultOfStream()
    {
        foreach (var line in Body.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.StartsWith("data: {", StringComparison.Ordinal) && line.EndsWith('}')))
        {
            if (FaultOfJson(line["data: ".Length..]) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    /// <summary>An answer has data or errors; each error has a message and a code.</summary>
    private static string? FaultOfJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            if (!root.TryGetProperty("errors", out var errors))
            {
                return root.TryGetProperty("data", out _) ? null : "neither data nor errors";
            }

            return errors.GetArrayLength() > 0 && errors.EnumerateArray().All(error => error.GetProperty("message").GetString() is { Length: > 0 } && error.GetProperty("extensions").GetProperty("code").GetString() is { Length: > 0 })
                ? null
                : "an error without words or code";
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return $"no answer in JSON: {failure.Message}";
        }
    }
}
