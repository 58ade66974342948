namespace KnowledgeGraph.Resolution.Tests;

public sealed class EventNameParserTests
{
    private static readonly EventNameParser Parser = new(Vocabulary.Read(Weights.Read()));

    [Theory]
    [InlineData("9th Estuary Forum", null, "estuary forum", 9, null)]
    [InlineData("Inaugural Estuary Forum", null, "estuary forum", 1, null)]
    [InlineData("XII Estuary Forum", null, "estuary forum", 12, null)]
    [InlineData("Estuary Forum 2021", null, "estuary forum", null, 2021)]
    [InlineData("opening ceremony of the 9th Estuary Forum", "ceremony opening", "estuary forum", 9, null)]
    [InlineData("Closing Ceremony for the Estuary Forum", "ceremony closing", "estuary forum", null, null)]
    [InlineData("opening ceremony", "ceremony opening", "", null, null)]
    [InlineData("10th anniversary of the Estuary Forum", null, "#10 anniversary estuary forum", null, null)]
    [InlineData("21-day Estuary Seminar", null, "day estuary seminar", null, null)]
    [InlineData("Malaysia-Kenya Estuary Forum", null, "+KE +MY estuary forum", null, null)]
    public void A_name_comes_apart_into_part_series_edition_and_year(string text, string? part, string series, int? edition, int? year)
    {
        var name = Parser.Parse(text);
        Assert.Equal((part, series, edition, year), (name.Part, name.Key, name.Edition, name.Year));
    }
}
