using KnowledgeGraph.Ingestion;

namespace KnowledgeGraph.Worker.Settings;

/// <summary>Settings as flags: --KnowledgeGraph:Store=neo4j, or the value as the next word. They may stand anywhere before "--".</summary>
internal static class SettingFlags
{
    private const string Prefix = "--" + KnowledgeGraphOptions.Section + ":";

    /// <summary>What the help says about settings.</summary>
    public static string Help { get; } = string.Join(
        Environment.NewLine,
        SettingsReader.All.Select(setting => $"  {Prefix}{setting.Name}=...  {setting.Meaning}")
            .Prepend("Settings, also as environment variables (KnowledgeGraph__Neo4j__Uri) or in appsettings.json of the current folder:"));

    public static (IReadOnlyList<string> Words, IReadOnlyList<string> Flags) TakeOutOf(IReadOnlyList<string> args)
    {
        var words = new List<string>();
        var flags = new List<string>();
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--")
            {
                words.AddRange(args.Skip(i));
                break;
            }

            if (!args[i].StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            {
                words.Add(args[i]);
                continue;
            }

            flags.Add(args[i]);
            if (!args[i].Contains('=', StringComparison.Ordinal) && i + 1 < args.Count)
            {
                flags.Add(args[++i]);
            }
        }

        return (words, flags);
    }
}
