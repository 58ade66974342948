using System.Collections;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>A process of ours: what it says is kept, and it is ended by its own id at the latest when this is disposed.</summary>
public sealed class ChildProcess : IDisposable
{
    private const int Terminate = 15;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly StringBuilder _out = new();
    private readonly StringBuilder _error = new();

    private ChildProcess(Process process) => _process = process;

    public bool HasEnded => _process.HasExited;

    /// <summary>Standard output so far. The last line may be unfinished.</summary>
    public string Out => Read(_out);

    public string Error => Read(_error);

    /// <summary>Starts a program with no settings but those given: what this machine's environment says to ours is taken away.</summary>
    /// <param name="folder">The folder that it runs in.</param>
    public static ChildProcess Start(string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        arguments.ToList().ForEach(start.ArgumentList.Add);
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(IsSetting))
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var child = new ChildProcess(new Process { StartInfo = start });
        child._process.OutputDataReceived += (_, line) => Keep(child._out, line.Data);
        child._process.ErrorDataReceived += (_, line) => Keep(child._error, line.Data);
        child._process.Start();
        child._process.StandardInput.Close();
        child._process.BeginOutputReadLine();
        child._process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Waits for something to become true, or for the end of the process, whichever comes first.</summary>
    public async Task<bool> UntilAsync(Func<bool> holds)
    {
        var waited = Stopwatch.StartNew();
        while (!holds())
        {
            if (HasEnded)
            {
                return holds();
            }

            Assert.True(waited.Elapsed < Patience, $"nothing came in {Patience}; it said:\n{Out}{Error}");
            await Task.Delay(10);
        }

        return true;
    }

    /// <returns>The exit code; everything that was said is kept by then.</returns>
    public async Task<int> WaitAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"it did not end in {Patience}; it said:\n{Out}{Error}");
        }

        return _process.ExitCode;
    }

    /// <summary>SIGKILL: it has no chance to tidy up.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await WaitAsync();
    }

    /// <summary>SIGTERM, and its exit code.</summary>
    public Task<int> StopAsync()
    {
        _ = Signal(_process.Id, Terminate);
        return WaitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit(Patience);
        }

        _process.Dispose();
    }

    private static bool IsSetting(string name) =>
        name.StartsWith("KnowledgeGraph__", StringComparison.OrdinalIgnoreCase) || name.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Urls", StringComparison.OrdinalIgnoreCase);

    private static void Keep(StringBuilder words, string? line)
    {
        lock (words)
        {
            words.Append(line).Append(line is null ? "" : "\n");
        }
    }

    private static string Read(StringBuilder words)
    {
        lock (words)
        {
            return words.ToString();
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Signal(int process, int signal);
}
