using KnowledgeGraph.Extraction.Tests.Scoring;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Events;

public sealed class EventTests
{
    [Theory]
    [InlineData("The River Forum was held in Lusaka on 31 October 2024.", "River Forum", "2024-10-31", "2024-10-31")]
    [InlineData("The River Forum was held in Lusaka from May 25 to 26, 2019.", "River Forum", "2019-05-25", "2019-05-26")]
    [InlineData("From 9th -10th August 2019 the River Forum was held in Lusaka.", "River Forum", "2019-08-09", "2019-08-10")]
    [InlineData("LUSAKA, Oct. 8, 2020 (Agency) -- The River Forum was held here on Wednesday.", "River Forum", "2020-10-07", "2020-10-07")]
    [InlineData("Release date:2022-06-23\n\nThe River Forum was held here yesterday. It was long.", "River Forum", "2022-06-22", "2022-06-22")]
    [InlineData("On October 25, the River Forum was held in Lusaka. In 2024, trade grew.", "River Forum", null, null)]
    [InlineData("The 2023 River Forum opened in Lusaka on October 27.", "2023 River Forum", "2023-10-27", null)]
    [InlineData("The River Forum 2021 was held in Lusaka.", "River Forum 2021", "2021", null)]
    public void An_event_has_the_days_that_the_text_gives(string text, string name, string? start, string? end)
    {
        var facts = Corpus.Extract(text);
        var entity = Enumerable.Range(0, facts.Entities.Length).Single(i => facts.Entities[i].Kind == EntityKind.Event && facts.Entities[i].Name.Of(text) == name);

        Assert.Equal(start, Token(facts, entity, ClaimField.Start));
        Assert.Equal(end, Token(facts, entity, ClaimField.End));
    }

    [Fact]
    public void A_seminar_of_fourteen_days_began_thirteen_days_before_its_closing()
    {
        const string text = "The closing ceremony for the Seminar on River Ports was held on 22 December 2021. The 14-day Seminar was lively.";
        var facts = Corpus.Extract(text);
        var entity = Enumerable.Range(0, facts.Entities.Length).Single(i => facts.Entities[i].Name.Of(text) == "Seminar on River Ports");
        var start = facts.Claims.Single(c => c.Field == ClaimField.Start && facts.Mentions[c.Mention].Entity == entity);

        Assert.Equal("2021-12-09", start.Token);
        Assert.Equal(DateOrigin.Duration, start.Origin);
    }

    [Theory]
    [InlineData("The opening ceremony for the Seminar on River Ports was held on 3 May 2020.", "opening ceremony for the Seminar on River Ports", "Seminar on River Ports")]
    [InlineData("The River Forum was held in Lusaka. During the opening ceremony, Mr. Otto Lindgren said a word.", "opening ceremony", "River Forum")]
    public void A_ceremony_is_part_of_what_it_opens(string text, string part, string whole)
    {
        var facts = Corpus.Extract(text);
        var claim = facts.Claims.Single(c => c.Field == ClaimField.PartOf);

        Assert.Equal(part, facts.Entities[facts.Mentions[claim.Mention].Entity].Name.Of(text));
        Assert.Equal(whole, facts.Entities[facts.Mentions[claim.Target!.Value].Entity].Name.Of(text));
    }

    [Theory]
    [InlineData("The 9th River Forum was held in Lusaka.", "9")]
    [InlineData("The Second River Forum was held in Lusaka.", "2")]
    [InlineData("The River Forum was held in Lusaka in the 3rd week of May.", null)]
    public void An_edition_stands_in_the_name(string text, string? edition) =>
        Assert.Equal(edition, Corpus.Extract(text).Claims.FirstOrDefault(c => c.Field == ClaimField.Edition)?.Token);

    [Theory]
    [InlineData("The River Forum was held in Lusaka. The forum closed late. This forum was good. The event drew many.", 1)]
    [InlineData("The 8th River Forum was held in 2019. The 9th River Forum was held in 2020.", 2)]
    [InlineData("The Forum on Ports was held in Lusaka together with the Workshop on Boats.", 2)]
    [InlineData("Ms. Petra Novak was speaking at a dinner in Lusaka. The dinner was late.", 1)]
    [InlineData("It rained in Lusaka.", 0)]
    public void Words_for_one_event_are_one_event(string text, int count) =>
        Assert.Equal(count, Corpus.Extract(text).Entities.Count(e => e.Kind == EntityKind.Event));

    private static string? Token(ArticleFacts facts, int entity, ClaimField field) =>
        facts.Claims.FirstOrDefault(c => c.Field == field && facts.Mentions[c.Mention].Entity == entity)?.Token;
}
