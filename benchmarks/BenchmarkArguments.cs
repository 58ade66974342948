using System.Globalization;

namespace KnowledgeGraph.Benchmarks;

/// <summary>What a benchmark is told: <c>--NAME N</c> for each number that it knows, and <c>--quick</c> for smaller ones.</summary>
internal static class BenchmarkArguments
{
    /// <param name="usual">Every number by its name, with its default.</param>
    /// <param name="quick">What is otherwise with <c>--quick</c>.</param>
    /// <returns>Every number by its name, from 1; null when an argument is none of those that there are.</returns>
    public static Dictionary<string, int>? Read(string[] args, Dictionary<string, int> usual, Dictionary<string, int> quick)
    {
        var numbers = new Dictionary<string, int>(usual, StringComparer.Ordinal);
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--quick")
            {
                foreach (var (name, value) in quick)
                {
                    numbers[name] = value;
                }
            }
            else if (args[i].StartsWith("--", StringComparison.Ordinal) && usual.ContainsKey(args[i][2..]) && i + 1 < args.Length
                && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0)
            {
                numbers[args[i++][2..]] = value;
            }
            else
            {
                return null;
            }
        }

        return numbers;
    }
}
