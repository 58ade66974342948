using System.IO.Pipelines;
using System.Text;

namespace KnowledgeGraph.Worker.Tests;

/// <summary>A run that goes on until it is ended as Ctrl+C would.</summary>
public sealed class RunningWorker : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _end = new();
    private readonly MemoryStream _error = new();
    private readonly StreamReader _lines;
    private readonly Task<int> _run;

    internal RunningWorker(IReadOnlyList<string> args)
    {
        var output = new Pipe();
        _lines = new StreamReader(output.Reader.AsStream(), Encoding.UTF8);
        var console = WorkerConsole.Over(Stream.Null, output.Writer.AsStream(), _error);
        _run = Task.Run(() => WorkerApp.RunAsync(args, console, _end.Token));
    }

    /// <summary>The next line of standard output.</summary>
    public async Task<string> LineAsync() => await _lines.ReadLineAsync().WaitAsync(Patience) ?? throw new EndOfStreamException();

    public async Task<WorkerResult> EndAsync()
    {
        await _end.CancelAsync();
        return await ResultAsync();
    }

    /// <summary>When it ends by itself.</summary>
    public async Task<WorkerResult> ResultAsync()
    {
        var exit = await _run.WaitAsync(Patience);
        return new WorkerResult(exit, "", Encoding.UTF8.GetString(_error.ToArray()));
    }

    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
        _lines.Dispose();
        _error.Dispose();
    }
}
