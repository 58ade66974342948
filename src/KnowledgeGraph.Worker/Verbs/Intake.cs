using System.Text.Json.Nodes;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Worker.Output;
using KnowledgeGraph.Worker.Targets;

namespace KnowledgeGraph.Worker.Verbs;

/// <summary>Takes inputs in, batch by batch, and tells what became of each.</summary>
/// <typeparam name="T">What is read and recorded.</typeparam>
/// <param name="tell">Hears of each input that was taken: a sentence for people, an object for scripts.</param>
/// <param name="record">The outcomes, in the order of the inputs.</param>
internal sealed class Intake<T>(Report report, Action<string, JsonObject> tell, int batchSize, Func<IReadOnlyList<T>, Task<IReadOnlyList<IntakeOutcome>>> record)
    where T : class
{
    private readonly List<InputResult<T>> _batch = [];
    private int _recorded;
    private int _unchanged;
    private int _refused;

    /// <summary>What the process says when all inputs were taken, or some refused.</summary>
    public int Exit => _refused == 0 ? ExitCode.Ok : ExitCode.SomeFailed;

    public string Summary => $"{_recorded + _unchanged + _refused} articles: {_recorded} recorded, {_unchanged} unchanged, {_refused} refused";

    public JsonObject SummaryLine => new() { ["kind"] = "summary", ["recorded"] = _recorded, ["unchanged"] = _unchanged, ["refused"] = _refused };

    /// <param name="progress">Hears now and then how far it is.</param>
    public async Task<bool> TakeAsync(IAsyncEnumerable<InputResult<T>> inputs, Action<string> progress)
    {
        await foreach (var input in inputs)
        {
            if (input.Problem is { } problem)
            {
                Refuse(problem);
                continue;
            }

            _batch.Add(input);
            if (_batch.Count == batchSize)
            {
                await RecordAsync();
                progress(Summary);
            }
        }

        await RecordAsync();
        return true;
    }

    private async Task RecordAsync()
    {
        if (_batch.Count == 0)
        {
            return;
        }

        var outcomes = await record([.. _batch.Select(input => input.Value!)]);
        foreach (var (input, outcome) in _batch.Zip(outcomes))
        {
            if (outcome.Taken is { } taken)
            {
                Tell(input.Source, taken);
            }
            else
            {
                Refuse(new InputProblem(input.Source, "", outcome.Refusal!));
            }
        }

        _batch.Clear();
    }

    private void Refuse(InputProblem problem)
    {
        _refused++;
        report.Problem(problem);
    }

    private void Tell(string source, TakenArticle taken)
    {
        _ = taken.Changed ? _recorded++ : _unchanged++;
        var what = taken.Changed ? $"recorded   {taken.NewEntities} new entities, {taken.StatementsAdded} statements" : "unchanged";
        var line = new JsonObject
        {
            ["kind"] = taken.Changed ? "recorded" : "unchanged",
            ["article"] = taken.Article,
            ["source"] = source,
        };
        if (taken.Sequence is { } sequence)
        {
            line["sequence"] = sequence;
        }

        line["newEntities"] = taken.NewEntities;
        line["statementsAdded"] = taken.StatementsAdded;
        tell($"{taken.Article}  {what}  {source}", line);
    }
}
