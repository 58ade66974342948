using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Store;

/// <param name="Events">Twice as many people, a fifth as many institutions, about ten participations each.</param>
/// <param name="Questions">Of each kind.</param>
internal sealed record BenchmarkSettings(int Events = 100_000, int Questions = 2_000, int Seed = 7)
{
    /// <summary>Null when an argument is none of those that there are.</summary>
    public static BenchmarkSettings? Read(string[] args)
    {
        var settings = new BenchmarkSettings();
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--quick")
            {
                settings = settings with { Events = 10_000 };
                continue;
            }

            if (++i == args.Length || !int.TryParse(args[i], NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value < 1)
            {
                return null;
            }

            switch (args[i - 1])
            {
                case "--events":
                    settings = settings with { Events = value };
                    break;
                case "--questions":
                    settings = settings with { Questions = value };
                    break;
                case "--seed":
                    settings = settings with { Seed = value };
                    break;
                default:
                    return null;
            }
        }

        return settings;
    }
}
