using System.Text.Json.Nodes;
using KnowledgeGraph.Ingestion;

namespace KnowledgeGraph.Worker.Verbs;

/// <summary>Takes inputs in, batch by batch, and tells what became of each.</summary>
/// <typeparam name="T">What is read and recorded.</typeparam>
internal sealed class Intake<T>(VerbRun run, Func<IReadOnlyList<T>, Task<IReadOnlyList<RecordOutcome>>> record)
    where T : class
{
    // One fsync a batch: large enough to be quick, small enough that little is done twice after a crash.
    private const int BatchSize = 32;

    private readonly List<InputResult<T>> _batch = [];
    private int _recorded;
    private int _unchanged;
    private int _refused;

    public int Refused => _refused;

    public string Summary => $"{_recorded + _unchanged + _refused} articles: {_recorded} recorded, {_unchanged} unchanged, {_refused} refused";

    public JsonObject SummaryLine => new() { ["kind"] = "summary", ["recorded"] = _recorded, ["unchanged"] = _unchanged, ["refused"] = _refused };

    public Task TakeAsync(IAsyncEnumerable<InputResult<T>> inputs) => run.Report.WatchAsync("Reading", async progress =>
    {
        await foreach (var input in inputs)
        {
            if (input.Problem is { } problem)
            {
                _refused++;
                run.Report.Problem(problem);
                continue;
            }

            _batch.Add(input);
            if (_batch.Count == BatchSize)
            {
                await RecordAsync();
                progress(Summary);
            }
        }

        await RecordAsync();
        return true;
    });

    private async Task RecordAsync()
    {
        if (_batch.Count == 0)
        {
            return;
        }

        var outcomes = await record([.. _batch.Select(input => input.Value!)]);
        foreach (var (input, outcome) in _batch.Zip(outcomes))
        {
            Tell(input.Source, outcome);
        }

        _batch.Clear();
    }

    private void Tell(string source, RecordOutcome outcome)
    {
        _ = outcome.Changed ? _recorded++ : _unchanged++;
        var effect = outcome.Effect;
        var what = outcome.Changed ? $"recorded   {effect.NewEntities} new entities, {effect.StatementsAdded} statements" : "unchanged";
        run.Report.Step($"Article:{outcome.Article}  {what}  {source}", new JsonObject
        {
            ["kind"] = outcome.Changed ? "recorded" : "unchanged",
            ["article"] = $"Article:{outcome.Article}",
            ["source"] = source,
            ["sequence"] = outcome.Sequence,
            ["newEntities"] = effect.NewEntities,
            ["statementsAdded"] = effect.StatementsAdded,
        });
    }
}
