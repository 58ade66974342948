using KnowledgeGraph.Model;
using KnowledgeGraph.Quality.Resolving;
using KnowledgeGraph.Quality.Scoring;
using KnowledgeGraph.Quality;
using Xunit.Abstractions;

namespace KnowledgeGraph.Resolution.Tests;

/// <summary>Against a folder of annotated articles with identities across them (KG_CORPUS), the seeds beside it.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private static readonly Lazy<CorpusResolution> Corpus = new(() => CorpusResolution.Of(Repository.Corpus!));

    [CorpusTheory]
    [InlineData(EntityKind.Person, 0.97)]
    [InlineData(EntityKind.Institution, 0.93)]
    [InlineData(EntityKind.Event, 0.95)]
    public void Clusters_agree_with_the_identities_of_the_corpus(EntityKind kind, double bar)
    {
        var profiles = Corpus.Value.Profiles;
        var listed = Corpus.Value.Listed(kind);
        var items = Corpus.Value.Items(kind);
        foreach (var cluster in Corpus.Value.Clusters[kind])
        {
            Print(cluster, profiles, listed);
        }

        var score = BCubed.Of(items);
        output.WriteLine($"{kind}: {score}");
        foreach (var split in items.GroupBy(i => i.Gold).Where(g => g.Select(i => i.Predicted).Distinct().Count() > 1))
        {
            output.WriteLine($"SPLIT {split.Key}: {string.Join(" / ", split.GroupBy(i => i.Predicted).Select(g => g.Count()))}");
            Compare([.. profiles.Profiles[kind].Where(p => listed.GetValueOrDefault((profiles.Source(p.Id).Article.Name, profiles.Source(p.Id).Entity.Id)) == split.Key)], profiles);
        }

        Assert.True(score.F1 >= bar, score.ToString());
    }

    private void Compare(List<Profile> members, GoldProfiles profiles)
    {
        var resolver = Resolver.Create();
        foreach (var (left, right) in members.SelectMany((l, i) => members.Skip(i + 1).Select(r => (l, r))))
        {
            var comparison = resolver.Compare(left, right);
            if (!comparison.Merges || !comparison.Blocked)
            {
                output.WriteLine($"   {profiles.Source(left.Id).Article.Name[..8]} {left.Name} [{string.Join(',', left.ContextCountries)}] - {profiles.Source(right.Id).Article.Name[..8]} {right.Name} [{string.Join(',', right.ContextCountries)}] {comparison.Veto} {comparison.Score} {(comparison.Blocked ? "" : "NOT BLOCKED")}: {string.Join("; ", comparison.Reasons.Select(r => $"{r.Feature} {r.Weight}"))}");
            }
        }
    }

    private void Print(Cluster cluster, GoldProfiles profiles, Dictionary<(string, string), string> listed)
    {
        var golds = cluster.Members.Select(m => profiles.Source(m.Membership)).Select(s => listed.GetValueOrDefault((s.Article.Name, s.Entity.Id)) ?? s.Article.Name).Distinct().Count();
        if (golds <= 1)
        {
            return;
        }

        output.WriteLine("MERGED");
        foreach (var member in cluster.Members)
        {
            var (article, entity) = profiles.Source(member.Membership);
            output.WriteLine($"   {article.Name[..8]} {entity.Name}{(entity.Optional ? " (optional)" : "")} [{listed.GetValueOrDefault((article.Name, entity.Id))}] {member.Score}: {string.Join("; ", member.Reasons.Select(r => $"{r.Feature} {r.Weight}"))}");
        }
    }
}

/// <summary>Runs only where KG_CORPUS names the folder.</summary>
public sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute()
    {
        if (Repository.Corpus is null)
        {
            Skip = "KG_CORPUS names no folder of annotated articles";
        }
    }
}
