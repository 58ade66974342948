using KnowledgeGraph.Model;
using KnowledgeGraph.Quality.Resolving;

namespace KnowledgeGraph.Resolution.Tests;

public sealed class BlockingKeyTests
{
    private static readonly Resolver Resolver = Resolver.Create();

    [Theory]
    [InlineData(EntityKind.Person, "Li", "a bare surname")]
    [InlineData(EntityKind.Person, "Li | i=a", "a surname with one bridge")]
    [InlineData(EntityKind.Institution, "ACC", "a bare acronym")]
    [InlineData(EntityKind.Institution, "Ministry of Ports", "a ministry of nobody knows where")]
    [InlineData(EntityKind.Event, "opening ceremony", "a bare part")]
    [InlineData(EntityKind.Event, "opening ceremony | s=2021-05-01", "a bare part with a day")]
    [InlineData(EntityKind.Person, "...", "nothing")]
    [InlineData(EntityKind.Institution, "...", "nothing")]
    [InlineData(EntityKind.Event, "...", "nothing")]
    public void What_says_too_little_has_no_key(EntityKind kind, string text, string what) =>
        Assert.True(Resolver.BlockingKeys(PairFile.Parse(kind, text, 1)).IsEmpty, what);

    [Fact]
    public void A_common_name_is_no_key_without_a_bridge() =>
        Assert.All(Resolver.BlockingKeys(PairFile.Parse(EntityKind.Person, "Li Wei | i=a | e=b", 1)), key => Assert.Contains('|', key));

    [Fact]
    public void Keys_are_distinct_and_in_ordinal_order()
    {
        var keys = Resolver.BlockingKeys(PairFile.Parse(EntityKind.Person, "Bernard Ooi Keng Wah | i=a,b | e=c,d | t=Minister of Ports", 1));
        Assert.Equal(keys.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), keys);
    }

    [Fact]
    public void A_profile_that_changed_under_its_id_is_read_anew()
    {
        var before = PairFile.Parse(EntityKind.Person, "Bernard Ooi Keng Wah", 1);
        var after = before with { Name = "Siti Zulina binti Zubairi", Forms = ["Siti Zulina binti Zubairi"] };
        var fresh = string.Join('\n', Resolver.Create().BlockingKeys(after));

        Assert.NotEqual(fresh, string.Join('\n', Resolver.BlockingKeys(before)));
        Assert.Equal(fresh, string.Join('\n', Resolver.BlockingKeys(after)));
    }

    [Fact]
    public void More_profiles_than_are_kept_are_read_alike()
    {
        var profiles = Enumerable.Range(1, 20_000).Select(n => PairFile.Parse(EntityKind.Person, $"Bernard Ooi | i=a{n % 50}", n)).ToList();
        var expected = profiles.ConvertAll(profile => string.Join('\n', Resolver.BlockingKeys(profile)));

        Assert.Equal(expected, profiles.ConvertAll(profile => string.Join('\n', Resolver.BlockingKeys(profile))));
    }
}
