using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Ingestion;
using Spectre.Console;

namespace KnowledgeGraph.Worker.Output;

/// <summary>
/// What a verb tells: to people in sentences, to scripts (--json) as one JSON object a line on standard output, with the sentences on
/// standard error then. Problems always go to standard error too.
/// </summary>
internal sealed class Report(WorkerConsole console, bool json)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly bool _draws = console.IsTerminal && !json;
    private IAnsiConsole? _drawn;

    /// <summary>A result: the sentence for people, the object for scripts.</summary>
    public void Result(string sentence, JsonObject line)
    {
        (json ? console.Error : console.Out).WriteLine(sentence);
        Line(line);
    }

    /// <summary>A result and where the graph stands since.</summary>
    public void Result(string sentence, JsonObject line, long sequence, string hash)
    {
        line["sequence"] = sequence;
        line["hash"] = hash;
        Result($"{sentence}  sequence {sequence}  hash {hash}".TrimStart(), line);
    }

    /// <summary>One step of a long run. Where progress is drawn it is not worth a line of its own.</summary>
    public void Step(string sentence, JsonObject line)
    {
        if (!_draws)
        {
            (json ? console.Error : console.Out).WriteLine(sentence);
        }

        Line(line);
    }

    /// <summary>Something that the person should know and no script asks for.</summary>
    public void Note(string sentence) => Error(sentence);

    public void Problem(InputProblem problem)
    {
        Error(problem.ToString());
        Line(new JsonObject { ["kind"] = "problem", ["source"] = problem.Source, ["place"] = problem.Place, ["message"] = problem.Message });
    }

    /// <summary>What stops the whole run.</summary>
    public void Failure(string message) => Problem(new InputProblem("KnowledgeGraph.Worker", "", message));

    /// <summary>Runs what takes a while; it may say where it is, which is drawn when somebody watches.</summary>
    public async Task<T> WatchAsync<T>(string what, Func<Action<string>, Task<T>> run)
    {
        if (!_draws || _drawn is not null)
        {
            return await run(_ => { });
        }

        _drawn = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
        try
        {
            return await _drawn.Status().StartAsync(what, status => run(where => status.Status(Markup.Escape(where))));
        }
        finally
        {
            _drawn = null;
        }
    }

    private void Error(string text)
    {
        if (_drawn is not null)
        {
            _drawn.WriteLine(text);
        }
        else
        {
            console.Error.WriteLine(text);
        }
    }

    private void Line(JsonObject line)
    {
        if (json)
        {
            console.Out.WriteLine(line.ToJsonString(Plain));
        }
    }
}
