using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Model;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace KnowledgeGraph.Quality.Resolving;

/// <summary>Pairs of memberships of two articles that are one, and that are not, as data.</summary>
internal sealed record PairFile
{
    public EntityKind Kind { get; init; }

    public List<List<string>> Same { get; init; } = [];

    public List<List<string>> NotSame { get; init; } = [];

    public static PairFile Read(string path) =>
        new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<PairFile>(File.ReadAllText(path));

    public static IEnumerable<string> Paths => Directory.GetFiles(Repository.At("tests", "KnowledgeGraph.Resolution.Tests", "pairs"), "*.yml").Order(StringComparer.Ordinal);

    /// <summary>"Name | key=value | ..." to a profile of the article of that number.</summary>
    public static Profile Parse(EntityKind kind, string text, int article)
    {
        var parts = text.Split('|', StringSplitOptions.TrimEntries);
        var values = parts.Skip(1).Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        var articleId = new IdHasher("article").Add(article).Finish();
        var at = new TextRange(0, parts[0].Length);
        var parent = values.GetValueOrDefault("w");
        return new Profile
        {
            Id = Ids.Mention(articleId, kind, at),
            Kind = kind,
            Article = articleId,
            At = at,
            Name = parts[0],
            Forms = [.. List("f").Append(parts[0]).Distinct().Order(StringComparer.Ordinal)],
            Published = Date("p"),
            Honorifics = List("h"),
            Titles = values.TryGetValue("t", out var title) ? [title] : [],
            Credit = values.ContainsKey("r"),
            Institutions = List("i").Select(i => new IdHasher("institution").Add(i).Finish()).Order().ToImmutableArray(),
            Events = List("e").Select(e => new IdHasher("event").Add(e).Finish()).Order().ToImmutableArray(),
            Countries = List("g"),
            ContextCountries = List("c"),
            ContextOrganizers = List("o"),
            Acronym = values.GetValueOrDefault("a"),
            Start = Date("s"),
            End = Date("x") ?? (kind == EntityKind.Event && Date("s") is { Day: > 0 } day ? day : null),
            Place = values.GetValueOrDefault("pl"),
            Edition = values.TryGetValue("n", out var edition) ? int.Parse(edition, CultureInfo.InvariantCulture) : null,
            WholeName = parent,
        };

        ImmutableArray<string> List(string key) => values.TryGetValue(key, out var list) ? [.. list.Split(',', StringSplitOptions.TrimEntries)] : [];
        PartialDate? Date(string key) => values.TryGetValue(key, out var date) ? PartialDate.Parse(date) : null;
    }
}
