using KnowledgeGraph.Quality.Scoring;

namespace KnowledgeGraph.Quality.Tests.Scoring;

public sealed class ScorerTests
{
    private const string Gold = """
        {"persons": [{"id": "p1", "name": "Petra Novak", "aliases": ["Ms. Novak"]}, {"id": "p2", "name": "Ivo Marek", "aliases": []}, {"id": "p3", "name": "Otto Lind", "aliases": [], "optional": true}],
         "institutions": [{"id": "i1", "name": "Lusaka Water Office", "aliases": ["LWO"]}],
         "events": [{"id": "e1", "name": "River Forum", "aliases": [], "start": "2021-05-03"}],
         "relations": [{"type": "SPOKE_AT", "from": "p1", "to": ["e1"]}, {"type": "ATTENDED", "from": "p2", "to": ["e1"]}, {"type": "ORGANIZED", "from": "i1", "to": ["e1"], "role": "host"},
           {"type": "AFFILIATED_WITH", "from": "p1", "to": ["i1"], "title": "Deputy Director"}]}
        """;

    [Theory]
    [InlineData("SPOKE_AT", "p1", "e1", "Right", "SPOKE_AT", 1, 0, 0)]
    [InlineData("SPOKE_AT", "p2", "e1", "Wrong", "SPOKE_AT", 0, 1, 1)]
    [InlineData("ATTENDED", "p1", "e1", "Right", "ATTENDED", 0, 0, 1)]
    [InlineData("ATTENDED", "p3", "e1", "Wrong", "ATTENDED", 0, 1, 1)]
    [InlineData("AFFILIATED_WITH", "p3", "i1", "Free", "AFFILIATED_WITH", 0, 0, 1)]
    [InlineData("SPOKE_AT", "p1", "e1", "Right", "ATTENDED", 0, 0, 1)]
    public void A_relation_is_right_by_its_ends(string type, string from, string to, string verdict, string key, int right, int wrong, int missed) =>
        Check(type, from, to, Enum.Parse<Verdict>(verdict), key, new Count(right, wrong, missed));

    [Fact]
    public void A_coarser_date_that_agrees_is_right_and_none_is_not()
    {
        Assert.Equal(new Count(1, 0, 0), Score("\"start\": \"2021\"")["dates"]);
        Assert.Equal(new Count(0, 0, 1), Score("\"start\": null")["dates"]);
        Assert.Equal(new Count(0, 0, 1), Score("\"start\": \"2022\"")["dates"]);
    }

    private static void Check(string type, string from, string to, Verdict verdict, string key, Count count)
    {
        var gold = GoldArticle.Parse(Gold);
        var scorer = new Scorer();

        Assert.Equal([verdict], scorer.Add(gold, gold with { Relations = [new GoldRelation { Type = type, From = from, To = [to] }] }));
        Assert.Equal(count, scorer[key]);
    }

    private static Scorer Score(string start)
    {
        var scorer = new Scorer();
        scorer.Add(GoldArticle.Parse(Gold), GoldArticle.Parse($$"""{"events": [{"id": "x", "name": "River Forum", {{start}}}]}"""));
        return scorer;
    }
}
