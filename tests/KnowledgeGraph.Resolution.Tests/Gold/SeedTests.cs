using KnowledgeGraph.Model;
using KnowledgeGraph.Quality.Resolving;
using KnowledgeGraph.Quality.Scoring;
using KnowledgeGraph.Quality;

namespace KnowledgeGraph.Resolution.Tests;

/// <summary>The five articles that the service starts with.</summary>
public sealed class SeedTests
{
    private const string Closing = "000_b6eec77a39fc3472.txt";
    private const string Forum = "001_a5a633de6228fc32.txt";
    private const string Opening = "002_7cbf414959a995a8.txt";
    private const string Nanning = "004_7c361e08e2649966.txt";
    private static readonly Lazy<GoldProfiles> Seeds = new(() =>
    {
        var gold = new GoldProfiles(Resolver.Create(), GoldArticle.ReadFolder(Repository.At("seeds")));
        gold.Resolve();
        return gold;
    });

    [Theory]
    [InlineData(Closing, "p7", Opening, "p2", "Liu Beimin")]
    [InlineData(Closing, "p8", Opening, "p3", "Chen Wei")]
    [InlineData(Closing, "i3", Opening, "i3", "Shanghai Business School")]
    [InlineData(Closing, "i10", Opening, "i6", "its College of International Education")]
    [InlineData(Closing, "i9", Opening, "i4", "the division of the city's commission")]
    [InlineData(Closing, "i8", Opening, "i5", "the city's commission")]
    [InlineData(Closing, "i2", Opening, "i2", "the training base")]
    [InlineData(Closing, "i1", Opening, "i1", "the ministry of commerce")]
    [InlineData(Closing, "i5", Forum, "i5", "the embassy")]
    public void Two_seed_articles_speak_of_one(string leftArticle, string left, string rightArticle, string right, string what) =>
        Assert.True(Seeds.Value.Entity(leftArticle, left) == Seeds.Value.Entity(rightArticle, right), what);

    [Theory]
    [InlineData(Forum, "i6", Nanning, "i1", "the Malaysian and the Chinese ministry")]
    [InlineData(Forum, "i6", Forum, "i18", "two ministries in one article")]
    [InlineData(Closing, "e2", Opening, "e2", "a closing and an opening ceremony")]
    [InlineData(Forum, "e2", Nanning, "e2", "the opening ceremonies of two forums")]
    [InlineData(Closing, "e1", Opening, "e1", "two seminars")]
    public void Two_seed_articles_speak_of_two(string leftArticle, string left, string rightArticle, string right, string what) =>
        Assert.False(Seeds.Value.Entity(leftArticle, left) == Seeds.Value.Entity(rightArticle, right), what);

    [Fact]
    public void Every_membership_after_the_first_says_why_it_was_joined()
    {
        var clusters = new GoldProfiles(Resolver.Create(), GoldArticle.ReadFolder(Repository.At("seeds"))).Resolve();
        Assert.All(clusters.Values.SelectMany(c => c), cluster =>
        {
            Assert.Null(cluster.Members[0].Joined);
            Assert.Equal(cluster.Entity, cluster.Members[0].Membership);
            Assert.All(cluster.Members.Skip(1), m =>
            {
                Assert.Contains(m.Joined!.Value, cluster.Members.Select(o => o.Membership));
                Assert.Equal(m.Score, m.Reasons.Sum(r => r.Weight));
                Assert.All(m.Reasons, r => Assert.NotEqual("", r.Value));
            });
        });
    }
}
