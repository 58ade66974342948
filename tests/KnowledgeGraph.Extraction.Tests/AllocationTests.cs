using System.Text.Json;
using KnowledgeGraph.Extraction.Tests.Scoring;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests;

/// <summary>What a service that reads article after article lives on: little is made anew for each, and nothing is left of the one before.</summary>
public sealed class AllocationTests
{
    // 2 to 7 were seen, more while the code is not compiled in full. A closure for each token, or a dictionary for each article, shows here first.
    private const double MostBytesForAByte = 12;

    [Fact]
    public void An_article_costs_few_bytes_for_each_of_its_own()
    {
        var articles = Corpus.Seeds().Select(seed => new ArticleDocument(seed.Text, null, null)).ToList();
        var extractor = ArticleExtractor.Create(); // one that no other thread uses
        articles.ForEach(article => extractor.Extract(article));

        var before = GC.GetAllocatedBytesForCurrentThread();
        articles.ForEach(article => extractor.Extract(article));
        var made = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(made / (double)articles.Sum(article => article.Text.Length), 0, MostBytesForAByte);
    }

    [Theory]
    [InlineData("Mr. Li Xu, Director of the Centre for Trade, ")]
    [InlineData("the Forum on Trade of China and ")]
    [InlineData("\"")]
    [InlineData("Xyzzy")]
    public void An_article_is_read_alike_after_one_that_filled_every_list(string unit)
    {
        var seed = Corpus.Seeds()[0].Text;
        var extractor = ArticleExtractor.Create();
        var expected = JsonSerializer.Serialize(extractor.Extract(new ArticleDocument(seed, null, null)));

        extractor.Extract(new ArticleDocument(string.Concat(Enumerable.Range(0, 6_000).Select(n => $"{unit}{(char)('a' + (n % 26))}{n}, ")), null, null));

        Assert.Equal(expected, JsonSerializer.Serialize(extractor.Extract(new ArticleDocument(seed, null, null))));
    }
}
