using System.CommandLine;
using KnowledgeGraph.Worker.Settings;
using KnowledgeGraph.Worker.Verbs;

namespace KnowledgeGraph.Worker;

/// <summary>The command line: settings are taken out of the arguments, the rest names a verb.</summary>
public static class WorkerApp
{
    /// <returns>An exit code: 0 ok, 1 some inputs failed, 2 usage, 3 store or service unavailable.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, WorkerConsole console, CancellationToken cancellationToken)
    {
        var (words, flags) = SettingFlags.TakeOutOf(args);
        var parse = Root(new VerbHost(console, flags)).Parse(words);
        if (parse.Errors.Count > 0)
        {
            foreach (var error in parse.Errors)
            {
                await console.Error.WriteLineAsync(error.Message);
            }

            await console.Error.WriteLineAsync("Say --help for the verbs, VERB --help for one of them.");
            return ExitCode.Usage;
        }

        return await parse.InvokeAsync(new InvocationConfiguration { Output = console.Out, Error = console.Error }, cancellationToken);
    }

    private static RootCommand Root(VerbHost host)
    {
        var root = new RootCommand(
            "Reads news articles into the knowledge graph, and checks and exports it. Exit codes: 0 ok, 1 some inputs failed, 2 usage, 3 store or service unavailable."
            + Environment.NewLine + SettingFlags.Help)
        {
            IngestVerb.Create(host),
            ExtractVerb.Create(host),
            ImportVerb.Create(host),
            RetractVerb.Create(host),
            JudgeVerb.Create(host),
            WatchVerb.Create(host),
            VerifyVerb.Create(host),
            HashVerb.Create(host),
            ExportVerb.Create(host),
        };
        root.Add(host.Json);
        return root;
    }
}
