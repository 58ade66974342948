using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Benchmarks.Store;

/// <summary>Who met whom, and how two are linked, for people drawn by participation: who is often there is often asked for.</summary>
internal sealed class Questions
{
    private readonly Snapshots _snapshots;
    private readonly List<Id> _participants;
    private readonly Random _random;
    private readonly int _count;

    private Questions(Snapshots snapshots, List<Id> participants, BenchmarkSettings settings) =>
        (_snapshots, _participants, _random, _count) = (snapshots, participants, new Random(settings.Seed), settings.Questions);

    /// <summary>Outcomes of the path questions, by how many had them; those asked to warm count too.</summary>
    public SortedDictionary<string, int> PathOutcomes { get; } = new(StringComparer.Ordinal);

    public static async Task<Questions> OfAsync(OpenGraph graph, BenchmarkSettings settings)
    {
        var applied = await graph.Graph.AppliedAsync(CancellationToken.None);
        var participants = new List<Id>();
        await foreach (var row in graph.Graph.EnumerateAsync(applied.Sequence, CancellationToken.None))
        {
            if (row is ParticipationRow { EntityKind: EntityKind.Person } participation)
            {
                participants.Add(participation.Entity);
            }
        }

        return new Questions(new Snapshots(graph.Graph, graph.Records), participants, settings);
    }

    /// <summary>The twenty strongest ties of one person.</summary>
    public Task<Latencies> MetWithAsync() => Latencies.OfAsync([.. Enumerable.Range(0, _count).Select(_ => Draw())], async person =>
    {
        var reader = await _snapshots.OpenAsync(CancellationToken.None);
        await new Ties(reader).MetWithAsync([person], null, null, null, PageRequest.First(20));
    });

    /// <summary>The shortest path between two people, at most four steps.</summary>
    public Task<Latencies> ShortestPathAsync() => Latencies.OfAsync([.. Enumerable.Range(0, _count).Select(_ => (From: Draw(), To: Draw()))], async pair =>
    {
        var reader = await _snapshots.OpenAsync(CancellationToken.None);
        var answer = await new Paths(reader).FindAsync(new PathQuestion(pair.From, pair.To) { First = 1 });
        var outcome = answer!.Paths.Count > 0 ? $"{answer.Paths[0].Length} steps" : answer.Outcome.ToString();
        PathOutcomes[outcome] = PathOutcomes.GetValueOrDefault(outcome) + 1;
    });

    private Id Draw() => _participants[_random.Next(_participants.Count)];
}
