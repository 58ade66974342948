using System.Globalization;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// Makes options of plain settings, wherever a host found them (file, environment, flags). Every message names the setting as a flag
/// spells it, and none repeats the value of a secret.
/// </summary>
public static class SettingsReader
{
    private const int MostTimeoutSeconds = 600;

    /// <summary>All settings there are. Adding one is adding a row.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        new("Store", "embedded (files in the data directory) or neo4j; default embedded", ReadStore),
        new("DataDirectory", "folder of the embedded store; default ./data", ReadDataDirectory),
        new("Neo4j:Uri", "HTTP address of Neo4j, such as http://127.0.0.1:7474; needed when the store is neo4j", ReadUri),
        new("Neo4j:Database", "database in Neo4j; default neo4j", (o, v) => With(o, o.Neo4j with { Database = v })),
        new("Neo4j:User", "user of Neo4j; none where sign-in is off", ReadUser),
        new("Neo4j:Password", "that user's password; never printed", (o, v) => With(o, o.Neo4j with { Password = v })),
        new("Neo4j:TimeoutSeconds", "of one request, 1 to 600; default 30", ReadTimeout),
        new("Limits:ArticleBytes", "of one article, 1 to 1,000,000,000; default 10,000,000", ReadArticleBytes),
        .. SecondSettingsReader.Rows,
    ];

    /// <param name="settings">Names below <see cref="KnowledgeGraphOptions.Section"/> with ':' between their parts ("Neo4j:Uri"), case aside; blank values are as good as absent.</param>
    /// <param name="sectionsOfHost">First parts of names that are the host's own and not judged here.</param>
    public static SettingsResult Read(IEnumerable<KeyValuePair<string, string?>> settings, params IReadOnlyList<string> sectionsOfHost)
    {
        var options = new KnowledgeGraphOptions();
        var problems = new List<string>();
        foreach (var (name, value) in settings.Where(s => !string.IsNullOrWhiteSpace(s.Value)))
        {
            if (sectionsOfHost.Contains(name.Split(':')[0], StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            var setting = All.FirstOrDefault(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            var (changed, problem) = setting is null ? (null, Unknown()) : setting.Read(options, value!.Trim());
            options = changed ?? options;
            if (problem is not null)
            {
                problems.Add($"{KnowledgeGraphOptions.Section}:{setting?.Name ?? name} {problem}");
            }
        }

        problems.AddRange(CheckTogether(options, problems));
        return new SettingsResult(problems.Count == 0 ? options : null, problems);
    }

    /// <summary>What no setting says alone.</summary>
    private static IEnumerable<string> CheckTogether(KnowledgeGraphOptions options, List<string> problems)
    {
        bool Faulty(string name) => problems.Any(p => p.StartsWith($"{KnowledgeGraphOptions.Section}:{name} ", StringComparison.Ordinal));

        if (options.Store == StoreKind.Neo4j && options.Neo4j.Uri is null && !Faulty("Neo4j:Uri"))
        {
            yield return $"{KnowledgeGraphOptions.Section}:Neo4j:Uri is needed when {KnowledgeGraphOptions.Section}:Store is neo4j.";
        }

        if (SecondSettingsReader.Missing(options.Second) is { } absent && !Faulty(absent))
        {
            yield return $"{KnowledgeGraphOptions.Section}:{absent} is needed: endpoint and model go together.";
        }

        if (options.Neo4j is { User: null, Password: not null } or { User: not null, Password: null })
        {
            var missing = options.Neo4j.User is null ? "User" : "Password";
            yield return $"{KnowledgeGraphOptions.Section}:Neo4j:{missing} is needed: user and password go together.";
        }
    }

    private static (KnowledgeGraphOptions?, string?) ReadStore(KnowledgeGraphOptions options, string value) => value.ToLowerInvariant() switch
    {
        "embedded" => (options with { Store = StoreKind.Embedded }, null),
        "neo4j" => (options with { Store = StoreKind.Neo4j }, null),
        _ => (null, $"is '{value}'; it may be embedded or neo4j."),
    };

    private static (KnowledgeGraphOptions?, string?) ReadDataDirectory(KnowledgeGraphOptions options, string value) =>
        File.Exists(value) ? (null, $"is '{value}', which is a file and not a folder.") : (options with { DataDirectory = value }, null);

    private static (KnowledgeGraphOptions?, string?) ReadUri(KnowledgeGraphOptions options, string value)
    {
        if (!Uri.TryCreate(value, UriKind.Absolute, out var uri))
        {
            return (null, "is not an address; it looks like http://127.0.0.1:7474.");
        }

        // The address may carry the password, so it is not repeated here.
        return uri.UserInfo.Length > 0 ? (null, $"must not hold a user or password; give them as {KnowledgeGraphOptions.Section}:Neo4j:User and Password.")
            : uri.Scheme is "http" or "https" ? With(options, options.Neo4j with { Uri = uri })
            : (null, $"begins with {uri.Scheme}: where http: or https: is spoken (Neo4j's HTTP port is 7474 unless set otherwise).");
    }

    private static (KnowledgeGraphOptions?, string?) ReadUser(KnowledgeGraphOptions options, string value) =>
        value.Contains(':', StringComparison.Ordinal)
            ? (null, "holds a colon, which basic authentication cannot carry.")
            : With(options, options.Neo4j with { User = value });

    private static (KnowledgeGraphOptions?, string?) ReadTimeout(KnowledgeGraphOptions options, string value) =>
        Number(value, MostTimeoutSeconds) is { } seconds
            ? With(options, options.Neo4j with { Timeout = TimeSpan.FromSeconds(seconds) })
            : (null, $"is '{value}'; it is a number of seconds from 1 to {MostTimeoutSeconds}.");

    private static (KnowledgeGraphOptions?, string?) ReadArticleBytes(KnowledgeGraphOptions options, string value) =>
        Number(value, 1_000_000_000) is { } bytes
            ? (options with { Limits = new InputLimits(bytes) }, null)
            : (null, $"is '{value}'; it is a number of bytes from 1 to 1000000000.");

    private static int? Number(string value, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;

    private static (KnowledgeGraphOptions?, string?) With(KnowledgeGraphOptions options, Neo4jSettings neo4j) => (options with { Neo4j = neo4j }, null);

    private static string Unknown() => $"is no setting; there are {string.Join(", ", All.Select(s => s.Name))}.";
}
