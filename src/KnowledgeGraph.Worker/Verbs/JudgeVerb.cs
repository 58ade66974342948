using System.CommandLine;
using System.Text.Json.Nodes;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.Worker.Stores;

namespace KnowledgeGraph.Worker.Verbs;

/// <summary>judge same|not-same A B: somebody's word on whether two are one; it outranks the resolver.</summary>
internal static class JudgeVerb
{
    private static readonly string[] Prefixes = ["Mention:", .. Enum.GetNames<EntityKind>().Select(kind => kind + ":")];

    public static Command Create(VerbHost host) => new("judge", "Say whether two are one; what the resolver thinks of them then counts no more")
    {
        Verb(host, "same", "A and B are one", JudgementRequest.Same),
        Verb(host, "not-same", "A and B are not one", JudgementRequest.NotSame),
    };

    private static Command Verb(VerbHost host, string name, string description, Func<Id, Id, string?, JudgementRequest> make)
    {
        var left = new Argument<string>("A") { Description = "Id of an entity or a mention (Person:..., Mention:...)" };
        var right = new Argument<string>("B") { Description = "Id of another of the same kind" };
        var reason = new Option<string?>("--reason") { Description = "Why, for whoever asks later" };
        var preview = new Option<bool>("--preview") { Description = "Only tell what would change" };
        var command = new Command(name, description) { left, right, reason, preview };
        host.Bind(command, (parse, run, cancellationToken) => RunAsync(
            parse.GetRequiredValue(left), parse.GetRequiredValue(right), (a, b) => make(a, b, parse.GetValue(reason)), parse.GetValue(preview), run, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string left, string right, Func<Id, Id, JudgementRequest> make, bool preview, VerbRun run, CancellationToken cancellationToken)
    {
        if (Read(left) is not { } a || Read(right) is not { } b)
        {
            return Refuse(Read(left) is null ? left : right, "this is not the id of an entity or a mention, such as Person:... with 26 letters and digits.", run);
        }

        using var store = await OpenedStore.ForWritingAsync(run, cancellationToken);
        using var recorder = store.Recorder(_ => throw new InvalidOperationException("a judgement extracts nothing"));
        var outcome = await recorder.JudgeAsync(make(a, b), Environment.UserName, preview, cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            var named = refusal.Judgements.IsEmpty ? "" : $": {string.Join(", ", refusal.Judgements.Select(id => $"Judgement:{id}"))}";
            return Refuse(refusal.Input == "right" ? right : left, $"{refusal.Message}{named}.", run);
        }

        var (sentence, line) = Tell(outcome, preview);
        await store.SummarizeAsync(sentence, line, cancellationToken);
        return ExitCode.Ok;
    }

    private static (string Sentence, JsonObject Line) Tell(JudgeOutcome outcome, bool preview)
    {
        var done = preview ? "would be judged" : outcome.Changed ? "judged" : "judged already";
        var name = outcome.Judgement is { } row ? $"Judgement:{row.Id}" : "It";
        var (replaced, moved) = (outcome.Effect.Replaced.Length, outcome.Effect.StatementsMoved);
        return (
            $"{name}  {done}  {replaced} groups of entities replaced  {moved} statements moved",
            new JsonObject { ["kind"] = "judged", ["judgement"] = outcome.Judgement is null ? null : name, ["changed"] = outcome.Changed, ["preview"] = preview, ["replaced"] = replaced, ["statementsMoved"] = moved });
    }

    private static int Refuse(string input, string message, VerbRun run)
    {
        run.Report.Problem(new InputProblem(input, "", message));
        return ExitCode.SomeFailed;
    }

    private static Id? Read(string text)
    {
        var prefix = Prefixes.FirstOrDefault(prefix => text.StartsWith(prefix, StringComparison.Ordinal)) ?? "";
        return Id.TryParse(text[prefix.Length..], out var id) ? id : null;
    }
}
