using KnowledgeGraph.Model;
using KnowledgeGraph.Quality.Resolving;
using Xunit.Abstractions;

namespace KnowledgeGraph.Resolution.Tests;

/// <summary>Names that everybody bears, and much of everything. Measured in time of the processor, alone.</summary>
[Collection(nameof(Speed))]
public sealed class BigBlockTests(ITestOutputHelper output)
{
    private const int Many = 5_000;
    private static readonly Resolver Resolver = Resolver.Create();

    public static TheoryData<string, string, int> Blocks => new()
    {
        { "one rare name, nothing else", "Qi Runzhou", 1 },
        { "one rare name, another institution each", "Ximena Larrañaga | i=#", 1 },
        { "one common name and one institution", "Li Wei | i=a", 1 },
        { "one common name, one institution, another event each", "Li Wei | i=a | e=#", 1 },
        { "one common name, nothing else", "Li Wei", Many },
        { "one common name, another institution each", "Li Wei | i=#", Many },
        { "a chain of institutions", "Li Wei | i=#,#+1", -1 },
    };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_of_five_thousand_takes_no_quadratic_work(string what, string pattern, int clusters)
    {
        var profiles = Enumerable.Range(0, Many)
            .Select(i => PairFile.Parse(EntityKind.Person, pattern.Replace("#+1", $"{i + 1}", StringComparison.Ordinal).Replace("#", $"{i}", StringComparison.Ordinal), i))
            .ToList();
        var before = Environment.CpuUsage.TotalTime;
        var result = Resolver.Resolve(EntityKind.Person, profiles, []);
        var taken = Environment.CpuUsage.TotalTime - before;
        output.WriteLine($"RATE {what}: {result.Length} clusters of {Many}, {taken.TotalMilliseconds:F0} ms");
        Assert.Equal(Many, result.Sum(c => c.Members.Length));
        Assert.True(clusters < 0 ? result.Length < Many / 2 : result.Length == clusters, $"{result.Length} clusters");
        Assert.True(taken < TimeSpan.FromSeconds(10), $"{taken}");
    }

    [Fact]
    public void A_hundred_more_of_five_thousand_cost_little_where_an_article_named_two_of_the_name()
    {
        var set = Resolver.Grow(EntityKind.Person);
        var read = Enumerable.Range(0, Many).Select(i => PairFile.Parse(EntityKind.Person, i % 5 == 0 ? "Ximena Larrañaga" : $"Ximena Larrañaga | i={i % 2}", i)).ToList();
        Take(set, read);
        var both = new[] { "Ximena Larrañaga | i=0", "Ximena Larrañaga | i=1" }.Select((bearer, i) => PairFile.Parse(EntityKind.Person, bearer, Many) with { At = new TextRange(i * 50, (i * 50) + 16) });
        Take(set, [.. both.Select(profile => profile with { Id = Ids.Mention(profile.Article, EntityKind.Person, profile.At) })]);

        var before = Environment.CpuUsage.TotalTime;
        for (var i = 1; i <= 100; i++)
        {
            Take(set, [PairFile.Parse(EntityKind.Person, "Ximena Larrañaga | i=0", Many + i)]);
        }

        var taken = Environment.CpuUsage.TotalTime - before;
        output.WriteLine($"RATE 100 more of {Many}: {taken.TotalMilliseconds:F0} ms");
        Assert.True(taken < TimeSpan.FromSeconds(2), $"{taken}");
    }

    private static void Take(GrowingSet set, IReadOnlyList<Profile> profiles)
    {
        set.Add(profiles.Select(profile => new Candidate(profile, Resolver.BlockingKeys(profile), IsKeptApart: false)));
        set.Settle();
    }

    [Theory]
    [InlineData(EntityKind.Person)]
    [InlineData(EntityKind.Institution)]
    [InlineData(EntityKind.Event)]
    public void Many_memberships_resolve_at_an_even_rate(EntityKind kind)
    {
        var few = Rate(kind, 5_000);
        var many = Rate(kind, 40_000);
        output.WriteLine(FormattableString.Invariant($"RATE {kind}: {few:N0}/s for 5,000, {many:N0}/s for 40,000"));
        Assert.True(many > few / 5, $"{few} {many}");
    }

    /// <summary>Names as a corpus has them: most borne by few, each membership with an institution and an event of its article.</summary>
    private static double Rate(EntityKind kind, int count)
    {
        var random = new Random(5);
        string[] heads = ["University", "Port Authority", "Foundation", "Ministry of Ports", "Marine College"];
        string[] kinds = ["Forum", "Seminar", "Expo"];
        var profiles = Enumerable.Range(0, count).Select(i =>
        {
            var topic = Word(random, count / 4);
            var name = kind switch
            {
                EntityKind.Person => $"{Word(random, 300)} {Word(random, count / 20)}",
                EntityKind.Institution => $"{topic} {heads[random.Next(heads.Length)]}",
                _ => $"{kinds[random.Next(kinds.Length)]} on {topic} {Word(random, 500)}",
            };
            return PairFile.Parse(kind, $"{name} | i=i{random.Next(count / 10)} | {(kind == EntityKind.Institution ? "c=CN" : $"e=e{random.Next(count / 10)}")} | s=2021-05-{random.Next(1, 28):D2}", i);
        }).ToList();
        Resolver.Resolve(kind, profiles[..500], []);
        var before = Environment.CpuUsage.TotalTime;
        Resolver.Resolve(kind, profiles, []);
        return count / (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private static string Word(Random random, int of)
    {
        var (number, word) = (random.Next(of), "");
        string[] syllables = ["ka", "ro", "min", "ta", "vel", "osh", "und", "lai", "per", "zi"];
        for (var i = 0; i < 5; i++)
        {
            word += syllables[number % 10];
            number /= 10;
        }

        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}

[CollectionDefinition(nameof(Speed), DisableParallelization = true)]
public sealed class Speed;
