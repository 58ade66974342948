using System.Text;

namespace KnowledgeGraph.Worker;

/// <summary>What a run reads from and writes to.</summary>
public sealed class WorkerConsole
{
    private WorkerConsole(Stream input, Stream output, Stream error, bool isTerminal)
    {
        In = input;
        Output = output;
        Out = Utf8(output);
        Error = Utf8(error);
        IsTerminal = isTerminal;
    }

    public Stream In { get; }

    /// <summary>Standard output as bytes, for what is not lines of text; <see cref="Out"/> never keeps anything back.</summary>
    public Stream Output { get; }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    /// <summary>Whether somebody watches: progress is drawn then, and written as plain lines otherwise.</summary>
    public bool IsTerminal { get; }

    public static WorkerConsole OfProcess() => new(
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        Console.OpenStandardError(),
        !Console.IsOutputRedirected && !Console.IsErrorRedirected);

    /// <summary>One that nobody watches.</summary>
    public static WorkerConsole Over(Stream input, Stream output, Stream error) => new(input, output, error, isTerminal: false);

    // Whatever the machine's language is, scripts that read us get the same bytes.
    private static StreamWriter Utf8(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
}
