using System.Text.Json;
using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Ingestion.Tests.Inputs;

public sealed class FactsReaderTests
{
    private const string Line = """
        {"url": "https://example.org/1", "publisher": "The Daily", "published": "2021-12-23",
         "persons": [{"id": "p1", "name": "He Ying", "aliases": ["Madam He"]}],
         "institutions": [{"id": "i1", "name": "Shanghai Business School", "aliases": ["SBS"]}],
         "events": [{"id": "e1", "name": "Seminar on \"Trade\"", "aliases": ["the Seminar"], "start": "2021-12-09", "end": "2021-12", "place": "Shanghai"},
                    {"id": "e2", "name": "closing ceremony", "part_of": "e1", "start": null}],
         "relations": [{"type": "SPOKE_AT", "from": "p1", "to": ["e2", "e1"]},
                       {"type": "ORGANIZED", "from": "i1", "to": "e1", "role": "co-organizer"},
                       {"type": "AFFILIATED_WITH", "from": "p1", "to": "i1", "title": "Vice President", "former": true}]}
        """;

    [Fact]
    public async Task A_line_becomes_an_article_whose_facts_point_into_the_line_itself()
    {
        var (document, facts) = await OneAsync();
        var text = document.Text;

        Assert.Equal(OneLine().Replace("\\\"Trade\\\"", "“Trade”", StringComparison.Ordinal).Replace(": ", ":", StringComparison.Ordinal).Replace(", ", ",", StringComparison.Ordinal), text);
        Assert.Equal(
            ["Person He Ying", "Institution Shanghai Business School", "Event Seminar on “Trade”", "Event closing ceremony"],
            facts.Entities.Select(e => $"{e.Kind} {e.Name.Of(text)}"));
        Assert.Equal(
            ["He Ying Full", "Madam He Short", "Shanghai Business School Full", "SBS Acronym", "Seminar on “Trade” Full", "the Seminar Description", "closing ceremony Full"],
            facts.Mentions.Select(m => $"{m.At.Of(text)} {m.Form}"));
        Assert.Equal(
            [
                """SpokeAt He Ying > closing ceremony: {"type":"SPOKE_AT","from":"p1","to":["e2","e1"]}""",
                """Organized Shanghai Business School > Seminar on “Trade” CoOrganizer: {"type":"ORGANIZED","from":"i1","to":"e1","role":"co-organizer"}""",
                """AffiliatedWith He Ying > Shanghai Business School Vice President former: {"type":"AFFILIATED_WITH","from":"p1","to":"i1","title":"Vice President","former":true}""",
            ],
            facts.Statements.Select(s => Show(s, facts, text)));
        Assert.Equal(
            ["Start Seminar on “Trade” 2021-12-09", "End Seminar on “Trade” 2021-12", "Place Seminar on “Trade” Shanghai", "PartOf closing ceremony Seminar on “Trade”"],
            facts.Claims.Select(c => $"{c.Field} {Name(c.Mention)} {c.Token ?? c.Value?.Of(text) ?? Name(c.Target!.Value)}"));

        string Name(int mention) => facts.Mentions[mention].At.Of(text);
    }

    [Fact]
    public async Task Facts_keep_the_order_and_nesting_that_every_reader_of_facts_relies_on()
    {
        var (document, facts) = await OneAsync();

        Assert.Equal(facts.Mentions.OrderBy(m => m.At), facts.Mentions);
        Assert.Equal(facts.Sentences.Order(), facts.Sentences);
        Assert.All(facts.Sentences.Zip(facts.Sentences.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        Assert.All(facts.Statements, s => Assert.Equal(facts.Sentences[s.Sentence], s.Quote));
        Assert.All(facts.Claims, c => Assert.Contains(c.Quote, facts.Sentences));
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(document.Text).RootElement.ValueKind);
    }

    [Fact]
    public async Task Ids_are_local_unless_declared_global()
    {
        var local = Assert.Single(await Reading.FactsAsync(OneLine())).Value!;
        var global = Assert.Single(await Reading.FactsAsync(OneLine(), globalIds: true)).Value!;

        Assert.Empty(local.ExternalIds);
        Assert.Equal(["p1", "i1", "e1", "e2"], global.ExternalIds.OrderBy(pair => pair.Key).Select(pair => pair.Value));
    }

    public static TheoryData<string, string, string, string> BadLines => new()
    {
        { "\"from\": \"p1\"", "\"from\": \"p9\"", "$.relations[0].from", "no entity of this line has the id 'p9'." },
        { "[\"e2\", \"e1\"]", "[]", "$.relations[0].to", "is missing." },
        { "[\"e2\", \"e1\"]", "[7]", "$.relations[0].to[0]", "is a number, not a string." },
        { "[\"e2\", \"e1\"]", "[\"i1\"]", "$.relations[0].to", "'i1' is of kind Institution; SPOKE_AT leads to kind Event." },
        { "\"from\": \"i1\"", "\"from\": \"e2\"", "$.relations[1].from", "'e2' is of kind Event, from which ORGANIZED does not lead." },
        { "SPOKE_AT", "TALKED_AT", "$.relations[0].type", "'TALKED_AT' is none of ATTENDED, SPOKE_AT, ORGANIZED, AFFILIATED_WITH." },
        { "co-organizer", "boss", "$.relations[1].role", "'boss' is none of organizer, co-organizer, host, co-host, sponsor, co-sponsor, supporter." },
        { "\"title\": \"Vice President\"", "\"role\": \"host\"", "$.relations[2].role", "belongs to ORGANIZED alone." },
        { "\"former\": true", "\"former\": \"yes\"", "$.relations[2].former", "is a string, not true or false." },
        { "\"former\": true", "\"confidence\": \"sure\"", "$.relations[2].confidence", "is a string, not a number from 0 to 1." },
        { "\"former\": true", "\"confidence\": 95", "$.relations[2].confidence", "is 95, not a number from 0 to 1." },
        { "\"id\": \"e2\"", "\"id\": \"e1\"", "$.events[1].id", "'e1' is the id of $.events[0] already." },
        { "\"id\": \"e2\", ", "", "$.events[1].id", "is missing." },
        { "He Ying", "  ", "$.persons[0].name", "is missing." },
        { "[\"SBS\"]", "\"SBS\"", "$.institutions[0].aliases", "is a string, not a list." },
        { "2021-12-09", "2021-13-09", "$.events[0].start", "'2021-13-09' is not a date (YYYY, YYYY-MM or YYYY-MM-DD)." },
        { "\"part_of\": \"e1\"", "\"part_of\": \"e2\"", "$.events[1].part_of", "is the event itself." },
        { "\"part_of\": \"e1\"", "\"part_of\": \"p1\"", "$.events[1].part_of", "'p1' is of kind Person, not an event." },
        { "\"persons\": [", "\"persons\": [null,", "$.persons[0]", "is null, not an object." },
        { "The Daily", "The \\udc00 Daily", "$.publisher", "holds half a character (an escaped surrogate without its pair)." },
    };

    [Theory]
    [MemberData(nameof(BadLines))]
    public async Task A_bad_line_is_refused_whole_with_line_and_path_and_the_others_are_read(string good, string bad, string path, string message)
    {
        Assert.Contains(good, OneLine(), StringComparison.Ordinal);
        var broken = OneLine().Replace(good, bad, StringComparison.Ordinal);

        var read = await Reading.FactsAsync($"{OneLine()}\n{broken}\n{OneLine()}\n");

        Assert.Equal(new InputProblem("standard input", $"line 2, {path}", message), read[1].Problem);
        Assert.Equal([true, false, true], read.Select(result => result.Value is not null));
    }

    [Theory]
    [InlineData("{}", "line 1, $", "holds no persons, institutions or events.")]
    [InlineData("[1]", "line 1, $", "is a list, not an object.")]
    [InlineData("", "", "is empty.")]
    public async Task What_holds_no_facts_is_refused(string lines, string place, string message)
    {
        Assert.Equal(new InputProblem("standard input", place, message), Assert.Single(await Reading.FactsAsync(lines)).Problem);
    }

    [Fact]
    public async Task Every_gold_file_of_the_seeds_can_be_imported()
    {
        var lines = Directory.GetFiles(Repository.At("seeds"), "*.gold.json").Select(file => JsonSerializer.Serialize(JsonDocument.Parse(File.ReadAllText(file))));

        var read = await Reading.FactsAsync(string.Join('\n', lines));

        Assert.Equal(5, read.Count);
        Assert.All(read, result => Assert.Null(result.Problem));
        Assert.All(read, result => Assert.NotEmpty(result.Value!.Facts.Statements));
    }

    [Theory]
    [InlineData("0.953", 953)]
    [InlineData("1", 999)]
    [InlineData("null", 900)]
    public async Task A_relation_carries_the_confidence_that_its_line_gives(string given, int thousandths)
    {
        var line = OneLine().Replace("\"former\": true", $"\"confidence\": {given}", StringComparison.Ordinal);
        var facts = Assert.Single(await Reading.FactsAsync(line)).Value!.Facts;

        Assert.Equal(thousandths, facts.Statements.Single(s => s.Relation == Relation.AffiliatedWith).Confidence);
    }

    private static async Task<(ArticleDocument Document, ArticleFacts Facts)> OneAsync()
    {
        var read = Assert.Single(await Reading.FactsAsync(OneLine())).Value!;
        Assert.Equal(("https://example.org/1", "The Daily", PartialDate.Parse("2021-12-23")), (read.Uri, read.Publisher, read.Document.Published));
        return (read.Document, read.Facts);
    }

    private static string OneLine() => string.Concat(Line.Split('\n').Select(part => part.TrimStart() + " ")).Trim();

    private static string Show(Statement statement, ArticleFacts facts, string text)
    {
        var role = statement.Role is { } known ? $" {known}" : "";
        var title = statement.Title is { } at ? $" {at.Of(text)}" : "";
        var former = statement.Former ? " former" : "";
        return $"{statement.Relation} {facts.Mentions[statement.Subject].At.Of(text)} > {facts.Mentions[statement.Object].At.Of(text)}{role}{title}{former}: {statement.Quote.Of(text)}";
    }
}
