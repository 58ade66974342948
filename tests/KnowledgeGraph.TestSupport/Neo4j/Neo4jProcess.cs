using System.Diagnostics;

namespace KnowledgeGraph.TestSupport;

/// <summary>
/// A server as a child. A shell beside it waits on a pipe from us, which the system closes however we end, and then ends the server by
/// its own id: so a test run that is killed leaves nothing behind.
/// </summary>
internal sealed class Neo4jProcess
{
    // $1 is the server's program, the rest its arguments. 'run' replaces itself with the server, so $! is the server.
    private const string Watch = """
        "$@" <&- & server=$!
        read -r _
        kill "$server" 2>/dev/null
        for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do kill -0 "$server" 2>/dev/null || break; sleep 0.5; done
        kill -9 "$server" 2>/dev/null
        rm -rf "$2"
        """;

    private readonly Process _process;
    private readonly Queue<string> _words = new();

    private Neo4jProcess(Process process) => _process = process;

    public bool HasEnded => _process.HasExited;

    public string LastWords
    {
        get
        {
            lock (_words)
            {
                return string.Join('\n', _words);
            }
        }
    }

    public static Neo4jProcess Start(string runner, string directory, int bolt, int http, string? password)
    {
        var start = new ProcessStartInfo("/bin/sh")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in new[] { "-c", Watch, "watch", runner, directory, $"{bolt}", $"{http}" })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["NEO4J_PASSWORD"] = password;
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{runner} does not start");
        var started = new Neo4jProcess(process);
        process.OutputDataReceived += (_, line) => started.Hear(line.Data);
        process.ErrorDataReceived += (_, line) => started.Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => started.Stop();
        return started;
    }

    /// <summary>Closes the pipe: the shell ends the server and removes its data.</summary>
    public void Stop()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Ended already.
        }
    }

    private void Hear(string? line)
    {
        lock (_words)
        {
            if (line is not null)
            {
                _words.Enqueue(line);
            }

            while (_words.Count > 30)
            {
                _words.Dequeue();
            }
        }
    }
}
