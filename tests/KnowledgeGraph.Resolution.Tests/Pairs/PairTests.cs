using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Quality.Resolving;
using Xunit.Abstractions;

namespace KnowledgeGraph.Resolution.Tests;

/// <summary>Hard pairs by class. Every pair is a case; adding one is adding a row to a file.</summary>
public sealed class PairTests(ITestOutputHelper output)
{
    private static readonly Resolver Resolver = Resolver.Create();

    public static TheoryData<string, bool, string, string> Pairs()
    {
        var pairs = new TheoryData<string, bool, string, string>();
        foreach (var path in PairFile.Paths)
        {
            var file = PairFile.Read(path);
            file.Same.ForEach(p => pairs.Add($"{Path.GetFileNameWithoutExtension(path)}:{file.Kind}", true, p[0], p[1]));
            file.NotSame.ForEach(p => pairs.Add($"{Path.GetFileNameWithoutExtension(path)}:{file.Kind}", false, p[0], p[1]));
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_pair_is_one_or_two_as_a_careful_reader_says(string @class, bool same, string left, string right)
    {
        var kind = Enum.Parse<EntityKind>(@class.Split(':')[1]);
        Profile[] profiles = [PairFile.Parse(kind, left, 1), PairFile.Parse(kind, right, 2)];
        var clusters = Resolver.Resolve(kind, profiles, []);
        var comparison = Resolver.Compare(profiles[0], profiles[1]);
        var reasons = $"{(same ? "one" : "two")}: {left} / {right}: {comparison.Veto}{(comparison.Blocked ? "" : " not blocked")} {comparison.Score.ToString(CultureInfo.InvariantCulture)} {string.Join("; ", comparison.Reasons.Select(r => $"{r.Feature} {r.Weight}"))}";
        output.WriteLine(reasons);
        Assert.True(same == (clusters.Length == 1), reasons);
    }
}
