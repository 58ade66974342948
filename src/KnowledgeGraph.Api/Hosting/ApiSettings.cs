using System.Globalization;
using KnowledgeGraph.Ingestion;
using Microsoft.Extensions.Configuration;

namespace KnowledgeGraph.Api;

/// <summary>What only the service is told, under KnowledgeGraph:Api.</summary>
/// <param name="Problems">One for each setting that is wrong; the others are as given or as by default.</param>
public sealed record ApiSettings(IReadOnlyList<string> Problems)
{
    public const string Section = "Api";

    /// <summary>Of one HTTP request's body, in bytes.</summary>
    public long MaxBodyBytes { get; init; } = 2_000_000;

    /// <summary>The dearest query that is answered; see the costs in /schema.graphql.</summary>
    public double MaxCost { get; init; } = 200_000;

    /// <summary>Cost that one caller may spend in a minute; 0 keeps no account. See <see cref="Budgets"/>.</summary>
    public int BudgetPerMinute { get; init; }

    /// <summary>The header by which a gateway in front names the caller that it has authenticated; "" tells callers by their address.</summary>
    public string BudgetHeader { get; init; } = "";

    /// <summary>Rows that one field may read before it ends in COST_EXCEEDED; the rest of the answer stands.</summary>
    public long WorkBudget { get; init; } = 200_000;

    /// <summary>After it, what is not finished of an answer is an error TIMEOUT at its place.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether __schema and __type answer.</summary>
    public bool Introspection { get; init; } = true;

    /// <summary>The HTTP statuses of refused requests: see <see cref="StatusProfile"/>.</summary>
    public StatusProfile Statuses { get; init; } = StatusProfile.Compat;

    /// <summary>Characters of documents that are remembered by their id; 0 remembers none.</summary>
    public int PersistedCharacters { get; init; } = 4_000_000;

    /// <summary>Streams of events that may be open at once.</summary>
    public int MaxStreams { get; init; } = 1_000;

    /// <summary>Articles recorded into an empty embedded store at start; "" for none.</summary>
    public string Seeds { get; init; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    private static readonly IReadOnlyList<(string Name, Func<ApiSettings, string, ApiSettings?> Read, string Must)> All =
    [
        ("MaxBodyBytes", (settings, value) => Number(value, 1_000, 100_000_000) is { } bytes ? settings with { MaxBodyBytes = (long)bytes } : null, "be a number of bytes from 1000 to 100000000"),
        ("MaxCost", (settings, value) => Number(value, 1, 1e9) is { } cost ? settings with { MaxCost = cost } : null, "be a number from 1 to 1000000000"),
        ("BudgetPerMinute", (settings, value) => Number(value, 0, 1e9) is { } cost ? settings with { BudgetPerMinute = (int)cost } : null, "be a number from 0 to 1000000000"),
        ("BudgetHeader", (settings, value) => value.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-') ? settings with { BudgetHeader = value } : null, "be the name of a header, or empty"),
        ("WorkBudget", (settings, value) => Number(value, 1, 1e9) is { } rows ? settings with { WorkBudget = (long)rows } : null, "be a number of rows from 1 to 1000000000"),
        ("TimeoutSeconds", (settings, value) => Number(value, 0.1, 600) is { } seconds ? settings with { Timeout = TimeSpan.FromSeconds(seconds) } : null, "be a number of seconds from 0.1 to 600"),
        ("Introspection", (settings, value) => bool.TryParse(value, out var flag) ? settings with { Introspection = flag } : null, "be true or false"),
        ("Statuses", (settings, value) => Enum.TryParse<StatusProfile>(value, ignoreCase: true, out var profile) && Enum.IsDefined(profile) ? settings with { Statuses = profile } : null, "be compat or draft"),
        ("PersistedCharacters", (settings, value) => Number(value, 0, 1e9) is { } characters ? settings with { PersistedCharacters = (int)characters } : null, "be a number of characters from 0 to 1000000000"),
        ("MaxStreams", (settings, value) => Number(value, 0, 1e6) is { } streams ? settings with { MaxStreams = (int)streams } : null, "be a number of streams from 0 to 1000000"),
        ("Seeds", (settings, value) => value.Length == 0 || Directory.Exists(value) ? settings with { Seeds = value } : null, "name a folder, or be empty"),
    ];

    public static ApiSettings Read(IConfiguration configuration)
    {
        var settings = new ApiSettings([]);
        var problems = new List<string>();
        foreach (var given in configuration.GetSection($"{KnowledgeGraphOptions.Section}:{Section}").GetChildren())
        {
            var name = $"{KnowledgeGraphOptions.Section}:{Section}:{given.Key}";
            var known = All.FirstOrDefault(setting => setting.Name.Equals(given.Key, StringComparison.OrdinalIgnoreCase));
            if (known.Read is null)
            {
                problems.Add($"{name} is not a setting; there are {string.Join(", ", All.Select(setting => setting.Name))}.");
            }
            else if (known.Read(settings, given.Value ?? "") is { } changed)
            {
                settings = changed;
            }
            else
            {
                problems.Add($"{name} is '{given.Value}'; it must {known.Must}.");
            }
        }

        return settings with { Problems = problems };
    }

    private static double? Number(string value, double least, double most) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
