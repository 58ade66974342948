using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests.Projection;

/// <summary>Worlds of near-copies: few agency texts, cut, led in and joined at random, printed by papers and by those who took part.</summary>
public sealed class CopyLiveSetTests
{
    private static readonly string[] People = ["Li Ping", "Zhang Yan", "Tobias Ferreira", "Anneke Okonkwo"];
    private static readonly string[] Institutions = ["Ministry of Trade", "Harbour University", "Institute of Tidal Studies"];
    private static readonly string[] Events = ["Harbour Trade Seminar", "5th Tidal Forum", "opening ceremony"];
    private static readonly string?[] Publishers = ["Daily Courier", "Harbour University", "Institute of Tidal Studies", "Evening Star", null];

    /// <summary>A seed, and how many anchors a key has: with two or three most keys are crowded.</summary>
    public static TheoryData<int, int> Worlds
    {
        get
        {
            var worlds = new TheoryData<int, int>();
            for (var seed = 1; seed <= 18; seed++)
            {
                worlds.Add(seed, 64);
                worlds.Add(seed, 1 + (seed % 3));
            }

            return worlds;
        }
    }

    [Theory]
    [MemberData(nameof(Worlds))]
    public async Task Any_order_of_arrival_and_any_detour_give_the_same_graph(int seed, int anchors)
    {
        var random = new Random(seed);
        var articles = Articles(random, 9);
        var live = articles.Where(_ => random.Next(3) > 0).ToArray();
        var expected = await HashAsync(live, anchors);

        using var detour = new RecordedGraph(anchors);
        random.Shuffle(articles);
        foreach (var batch in articles.Concat(articles.Take(2)).Chunk(1 + random.Next(3)))
        {
            await detour.RecordAsync(batch);
        }

        foreach (var gone in articles.Except(live))
        {
            await detour.RetractAsync(gone);
        }

        Assert.Equal(expected, await detour.HashAsync());
        Assert.Empty(await detour.Graph.CheckAsync(CancellationToken.None).ToListAsync());
        random.Shuffle(live);
        Assert.Equal(expected, await HashAsync(live, anchors));
    }

    [Theory]
    [MemberData(nameof(Worlds))]
    public async Task Groups_are_the_connected_components_of_the_copies_that_are_compared(int seed, int anchors)
    {
        var random = new Random(seed);
        using var recorded = new RecordedGraph(anchors);
        var articles = Articles(random, 12);
        await recorded.RecordAsync(articles);
        await recorded.RetractAsync(articles[random.Next(articles.Length)]);

        var expected = Naive(await recorded.RowsAsync<SketchRow>(), anchors);
        var found = (await recorded.RowsAsync<ArticleRow>()).Where(row => row.RetractedAt is null).ToDictionary(row => row.Id, row => row.Copies);
        Assert.Equal(expected.OrderBy(pair => pair.Key), found.OrderBy(pair => pair.Key));
    }

    [Fact]
    public async Task The_worlds_hold_groups_and_articles_that_stand_alone()
    {
        var (articles, links, mostGroups) = (new List<ArticleRow>(), new List<ParticipationRow>(), 0);
        for (var seed = 1; seed <= 6; seed++)
        {
            using var recorded = new RecordedGraph();
            await recorded.RecordAsync(Articles(new Random(seed), 9));
            var rows = await recorded.RowsAsync<ArticleRow>();
            mostGroups = Math.Max(mostGroups, rows.Select(row => row.Copies?.Group).OfType<Id>().Distinct().Count());
            articles.AddRange(rows);
            links.AddRange(await recorded.RowsAsync<ParticipationRow>());
        }

        Assert.True(mostGroups > 1);
        Assert.Contains(articles, row => row.Copies is null);
        Assert.Contains(articles, row => row.PublishedBy is not null);
        Assert.Contains(links, row => row.Sources.Independent < row.Sources.Articles && row.Sources.Independent > 1);
    }

    /// <summary>The definition, read off slowly: every pair that shares a key of which one is an anchor.</summary>
    private static Dictionary<Id, CopyGroup?> Naive(List<SketchRow> sketches, int anchors)
    {
        var comparer = Resolver.Create().Copies;
        var leaders = sketches.SelectMany(row => row.Keys, (row, key) => (row, key)).GroupBy(pair => pair.key)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.row.Id).Order().Take(anchors).ToHashSet());
        var links = (
            from left in sketches
            from right in sketches
            where left.Id < right.Id
            where left.Keys.Intersect(right.Keys).Any(key => leaders[key].Contains(left.Id) || leaders[key].Contains(right.Id))
            let shared = comparer.Compare(left, right)
            where shared is not null
            select (left.Id, Other: right.Id, Shared: shared.Value)).ToList();
        var groups = sketches.ToDictionary(row => row.Id, row => row.Id);
        for (var again = true; again;)
        {
            again = false;
            foreach (var (one, other, _) in links)
            {
                var least = groups[one] < groups[other] ? groups[one] : groups[other];
                again |= groups[one] != least || groups[other] != least;
                groups[one] = groups[other] = least;
            }
        }

        return sketches.ToDictionary(row => row.Id, row =>
        {
            var nearest = links.Where(link => link.Id == row.Id || link.Other == row.Id)
                .Select(link => (Article: link.Id == row.Id ? link.Other : link.Id, link.Shared))
                .OrderByDescending(link => link.Shared).ThenBy(link => link.Article).ToList();
            return nearest.Count == 0 ? null : new CopyGroup(groups[row.Id], nearest[0].Article, nearest[0].Shared);
        });
    }

    private static async Task<UInt128> HashAsync(IncomingFacts[] articles, int anchors)
    {
        using var recorded = new RecordedGraph(anchors);
        foreach (var article in articles)
        {
            await recorded.RecordAsync(article);
        }

        return await recorded.HashAsync();
    }

    private static IncomingFacts[] Articles(Random random, int count)
    {
        string[][] agency = [.. Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, 4).Select(_ => Sentence(random)).ToArray())];
        return [.. Enumerable.Range(0, count).Select(i => Article(random, agency, i)).DistinctBy(article => article.Document.ToId())];
    }

    private static IncomingFacts Article(Random random, string[][] agency, int number)
    {
        var builder = new ArticleBuilder($"u{number}", null, Publishers[random.Next(Publishers.Length)]);
        var texts = random.Next(6) == 0 ? agency.Take(2) : [agency[random.Next(agency.Length)]];
        foreach (var sentence in texts.SelectMany(text => text.Take(2 + random.Next(3))))
        {
            builder.Prose(sentence);
        }

        for (var i = 1 + random.Next(3); i > 0; i--)
        {
            _ = random.Next(5) switch
            {
                0 => builder.Organized(Pick(random, Institutions), Events[0]).On(Events[0], "2021-05-01").On(Events[0], "2021-05-02"),
                1 => builder.Affiliated(Pick(random, People), "Director", Pick(random, Institutions)),
                2 => builder.On(Pick(random, Events), random.Next(2) == 0 ? "2021-05-01" : "2021-05-02"),
                3 => builder.PartOf(Pick(random, Events), Pick(random, Events)),
                _ => builder.Attended(Pick(random, People), Events[0]).On(Events[0], "2021-05-01"),
            };
        }

        return builder.Build();
    }

    private static string Sentence(Random random) => string.Join(' ', Enumerable.Range(0, 14).Select(_ => Word(random)));

    private static string Word(Random random)
    {
        var word = string.Concat(Enumerable.Range(0, 3).Select(_ => $"{"bdfglmnprst"[random.Next(11)]}{"aeiou"[random.Next(5)]}"));
        return random.Next(3) == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
