using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.House.Tests.Seeds;

/// <summary>The seeds are what the service shows first and is measured by first: their gold facts must be facts of their texts.</summary>
public sealed partial class SeedTests
{
    public static TheoryData<string> Seeds => [.. Directory.GetFiles(Repository.At("seeds"), "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_entity_of_a_seeds_gold_stands_in_its_text(string seed)
    {
        var text = Folded(File.ReadAllText(Repository.At("seeds", seed + ".txt")));
        var absent = new[] { "persons", "institutions", "events" }
            .SelectMany(list => Gold(seed).GetProperty(list).EnumerateArray())
            .Where(entity => !Forms(entity).Any(form => text.Contains(Folded(form), StringComparison.OrdinalIgnoreCase)))
            .Select(entity => entity.GetProperty("name").GetString());
        Assert.Empty(absent);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_relation_of_a_seeds_gold_has_its_ends(string seed)
    {
        var gold = Gold(seed);
        var ids = new[] { "persons", "institutions", "events" }
            .SelectMany(list => gold.GetProperty(list).EnumerateArray())
            .Select(entity => entity.GetProperty("id").GetString())
            .ToHashSet();
        var ends = gold.GetProperty("relations").EnumerateArray()
            .SelectMany(relation => relation.GetProperty("to").EnumerateArray().Append(relation.GetProperty("from")))
            .Select(end => end.GetString());
        Assert.Empty(ends.Except(ids));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_seeds_metadata_are_those_of_its_gold(string seed)
    {
        var metadata = JsonDocument.Parse(File.ReadAllText(Repository.At("seeds", seed + ".meta.json"))).RootElement;
        Assert.Equal(Gold(seed).GetProperty("url").GetString(), metadata.GetProperty("uri").GetString());
        Assert.Equal(Gold(seed).GetProperty("published").GetString(), metadata.GetProperty("published").GetString());
    }

    private static JsonElement Gold(string seed) => JsonDocument.Parse(File.ReadAllText(Repository.At("seeds", seed + ".gold.json"))).RootElement;

    private static IEnumerable<string> Forms(JsonElement entity) =>
        entity.GetProperty("aliases").EnumerateArray().Append(entity.GetProperty("name")).Select(form => form.GetString()!);

    private static string Folded(string text) => WhiteSpace().Replace(text.Replace('\u2018', '\'').Replace('\u2019', '\''), " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
