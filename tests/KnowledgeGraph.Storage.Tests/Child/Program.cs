using System.Globalization;
using KnowledgeGraph.Storage;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests;

/// <summary>What the tests run as another process: it writes to a data directory and says on standard output how far it came.</summary>
public static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        try
        {
            using var store = EmbeddedRecordStore.Open(arguments[1], TimeProvider.System, new EmbeddedOptions { SegmentBytes = 20_000 });
            Console.WriteLine("open");
            if (arguments[0] == "append")
            {
                await AppendUntilKilled(store);
            }

            return 0;
        }
        catch (StoreLockedException exception)
        {
            Console.WriteLine(exception.Message);
            return 3;
        }
    }

    private static async Task AppendUntilKilled(EmbeddedRecordStore store)
    {
        while (true)
        {
            var head = await store.HeadAsync(default);
            var names = Enumerable.Range(1, 3).Select(i => (head + i).ToString(CultureInfo.InvariantCulture)).ToList();
            await store.PutTextsAsync([.. names.Select(RecordSamples.Document)], default);
            var entries = await store.AppendAsync([.. names.Select(RecordSamples.Recorded)], "child", default);
            Console.WriteLine(entries[^1].Sequence);
        }
    }
}
