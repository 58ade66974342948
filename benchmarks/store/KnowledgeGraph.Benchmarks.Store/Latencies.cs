using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks.Store;

/// <summary>How long each of many questions took, ascending.</summary>
internal sealed class Latencies
{
    private readonly double[] _microseconds;

    private Latencies(double[] microseconds) => _microseconds = microseconds;

    public double Median => At(.5);

    public double NinetyNinth => At(.99);

    public double Most => _microseconds[^1];

    /// <summary>Asks one after another. The first half of the list goes ahead untimed, to warm.</summary>
    public static async Task<Latencies> OfAsync<T>(IReadOnlyList<T> questions, Func<T, Task> ask)
    {
        foreach (var question in questions.Take(questions.Count / 2))
        {
            await ask(question);
        }

        var times = new List<double>(questions.Count);
        foreach (var question in questions)
        {
            var began = Stopwatch.GetTimestamp();
            await ask(question);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMicroseconds);
        }

        return new Latencies([.. times.Order()]);
    }

    private double At(double share) => _microseconds[Math.Min(_microseconds.Length - 1, (int)(_microseconds.Length * share))];
}
