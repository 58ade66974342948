using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Resolution;

/// <param name="Articles">Each with about ten entities.</param>
internal sealed record BenchmarkSettings(int Articles = 20_000, int Seed = 7)
{
    /// <summary>Null when an argument is none of those that there are.</summary>
    public static BenchmarkSettings? Read(string[] args)
    {
        var settings = new BenchmarkSettings();
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--quick")
            {
                settings = settings with { Articles = 3_000 };
                continue;
            }

            if (++i == args.Length || !int.TryParse(args[i], NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value < 1)
            {
                return null;
            }

            switch (args[i - 1])
            {
                case "--articles":
                    settings = settings with { Articles = value };
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
