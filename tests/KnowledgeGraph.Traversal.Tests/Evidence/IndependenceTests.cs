using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal.Tests;

/// <summary>Which articles are one source: the rule alone.</summary>
public sealed class IndependenceTests
{
    private static readonly Id[] Ids = [.. Enumerable.Range(1, 6).Select(i => new Id((UInt128)(uint)i << 10)).Order()];
    private static readonly Id Publisher = new(7);
    private static readonly Id OtherPublisher = new(8);

    [Fact]
    public void Articles_that_nothing_binds_are_sources_of_their_own() => Assert.Equal(3, Count([Article(0), Article(1), Article(2)]));

    [Fact]
    public void Articles_that_are_not_on_record_are_too() => Assert.Equal(2, Independence.Count([Ids[0], Ids[1]], new Dictionary<Id, ArticleRow>()).Independent);

    [Fact]
    public void Copies_are_one() => Assert.Equal(2, Count([Article(0, group: 0), Article(1, group: 0), Article(2, group: 0), Article(3)]));

    [Fact]
    public void Copies_are_one_though_the_article_that_names_their_group_is_not_among_them() => Assert.Equal(1, Count([Article(2, group: 0), Article(3, group: 0)]));

    [Fact]
    public void What_interested_institutions_publish_is_one() =>
        Assert.Equal(2, Count([Article(0, by: Publisher), Article(1, by: OtherPublisher), Article(2)], [Publisher, OtherPublisher]));

    [Fact]
    public void Who_is_not_interested_is_not_bound() => Assert.Equal(3, Count([Article(0, by: Publisher), Article(1, by: OtherPublisher), Article(2)], [Publisher]));

    [Fact]
    public void A_paper_that_prints_the_organizers_text_belongs_to_the_interested() =>
        Assert.Equal(1, Count([Article(0, group: 0, by: Publisher), Article(1, group: 0), Article(2, by: OtherPublisher)], [Publisher, OtherPublisher]));

    [Fact]
    public void Two_events_are_two_interests()
    {
        var rows = new[] { Article(0, by: Publisher), Article(1, by: Publisher) }.ToDictionary(row => row.Id);
        var institutions = new HashSet<Id> { Publisher };
        Assert.Equal(2, Independence.Count([.. rows.Keys], rows, new Interest(institutions, [Ids[0]]), new Interest(institutions, [Ids[1]])).Independent);
        Assert.Equal(1, Independence.Count([.. rows.Keys], rows, new Interest(institutions, [Ids[0], Ids[1]])).Independent);
    }

    [Fact]
    public void A_source_is_named_after_its_least_article()
    {
        var rows = new[] { Article(3, group: 1), Article(2, group: 1), Article(4) }.ToDictionary(row => row.Id);
        var sources = Independence.Sources(rows.Keys, rows);
        Assert.Equal((Ids[2], Ids[2], Ids[4]), (sources[Ids[3]], sources[Ids[2]], sources[Ids[4]]));
    }

    private static int Count(ArticleRow[] articles, params Id[] interested)
    {
        var rows = articles.ToDictionary(row => row.Id);
        return Independence.Count([.. rows.Keys], rows, new Interest(interested.ToHashSet(), rows.Keys)).Independent;
    }

    private static ArticleRow Article(int number, int? group = null, Id? by = null) => new()
    {
        Id = Ids[number],
        Uris = [],
        Extractor = "test/1",
        Length = 1,
        RecordedAt = default,
        Copies = group is { } least ? new CopyGroup(Ids[least], Ids[5], 900) : null,
        PublishedBy = by,
    };
}
