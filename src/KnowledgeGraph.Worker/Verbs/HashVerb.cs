using System.CommandLine;
using KnowledgeGraph.Worker.Stores;

namespace KnowledgeGraph.Worker.Verbs;

/// <summary>hash: the graph in one number. Equal numbers, equal graphs, whatever the store and the order of arrival.</summary>
internal static class HashVerb
{
    public static Command Create(VerbHost host)
    {
        var command = new Command("hash", "Print the graph hash and the sequence it stands at");
        host.Bind(command, async (_, run, cancellationToken) =>
        {
            using var store = await OpenedStore.ForReadingAsync(run, cancellationToken);
            await store.SummarizeAsync("", new() { ["kind"] = "hash" }, cancellationToken);
            return ExitCode.Ok;
        });
        return command;
    }
}
