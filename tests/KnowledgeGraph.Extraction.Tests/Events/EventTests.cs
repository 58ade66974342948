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
    [InlineData("The River Forum was held from 28 April 2023 to 2 May 2023 in Bar.", "River Forum", "2023-04-28", "2023-05-02")]
    [InlineData("The River Forum was held on 3, 4 and 5 May 2023 in Bar.", "River Forum", "2023-05-03", "2023-05-05")]
    [InlineData("The River Forum (Bar, 30 May–2 June 2023) drew 90 experts.", "River Forum", "2023-05-30", "2023-06-02")]
    [InlineData("The River Forum, held on May 3rd-5th, 2023, drew crowds.", "River Forum", "2023-05-03", "2023-05-05")]
    [InlineData("The River Forum took place in Bangkok on 3 May 2566.", "River Forum", "2023-05-03", "2023-05-03")]
    [InlineData("Lusaka, 31 October 2022 - The River Forum was held on Saturday (29/10) in Lusaka.", "River Forum", "2022-10-29", "2022-10-29")]
    [InlineData("Lusaka, 12 May 2023 - The River Forum was held from Tuesday to Thursday.", "River Forum", "2023-05-09", "2023-05-11")]
    [InlineData("Lusaka, 14 May 2024 – The River Forum took place yesterday.", "River Forum", "2024-05-13", "2024-05-13")]
    [InlineData("Lusaka, 12 May 2023 - The River Forum was held this week.", "River Forum", "2023-05", "2023-05")]
    [InlineData("The River Forum opened in Bar on 3 May 2023 and will close on 7 May.", "River Forum", "2023-05-03", "2023-05-07")]
    [InlineData("The River Forum opened in Bar on 3 May 2023. It runs until Sunday.\n\nPosted 3 May 2023", "River Forum", "2023-05-03", "2023-05-07")]
    [InlineData("The River Forum concluded in Bar on 19 May 2023.", "River Forum", null, "2023-05-19")]
    [InlineData("The River Forum opened in Bar on 3 May 2023 and lasted three days.", "River Forum", "2023-05-03", "2023-05-05")]
    [InlineData("The River Forum was held in Bar on 3 May 2023. Papers had to be submitted by 1 March 2023.", "River Forum", "2023-05-03", "2023-05-03")]
    [InlineData("The River Forum was held in Bar on Wednesday, 3 May 2023.", "River Forum", "2023-05-03", "2023-05-03")]
    [InlineData("The Kiln & Wheel Gala was held in Bar on 3 May 2023.", "Kiln & Wheel Gala", "2023-05-03", "2023-05-03")]
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
    [InlineData("The 12th National Council on Water held in Jos on 3 May 2023.", "12th National Council on Water")]
    [InlineData("Dr. Amara Diallo, president of the Hotel Owners Forum of Kenya, attended the Tourism Expo in Mombasa.", "Tourism Expo")]
    [InlineData("Talks between the two ministers were held in Tashkent on 4 April 2023.", "Talks")]
    [InlineData("Professor Otto Lindgren delivered a guest lecture on erosion at Greenfield College.", "guest lecture on erosion")]
    [InlineData("The Business Forum between Chile and the Czech Republic took place in Prague.", "Business Forum between Chile and the Czech Republic")]
    [InlineData("The Agro Expo Central 2023 was inaugurated in San Salvador.", "Agro Expo Central 2023")]
    [InlineData("The fourth webinar was held on 3 May 2023. The webinar, titled \"Who Owns the Sea?\", was short.", "webinar, titled \"Who Owns the Sea?\"")]
    [InlineData("Workshop on the Lower Flood Plan\n\nThe Basin Authority held a workshop in Blantyre on 6 March 2023.", "Workshop on the Lower Flood Plan")]
    [InlineData("The 10th Kampala Book Awards were presented at the Uganda Museum.", "10th Kampala Book Awards")]
    [InlineData("The third edition of Dakar Digital Days, a gathering of firms, ended in Dakar.", "third edition of Dakar Digital Days")]
    [InlineData("The club raised money at its Lilies for Literacy gala on Saturday.", "Lilies for Literacy gala")]
    [InlineData("The college held its 15th Capping and Pinning Ceremony on 10 March 2023.", "15th Capping and Pinning Ceremony")]
    [InlineData("The Harbour Institute held the International Conference on Soil on 3 May 2023. The three-day event was long.", "International Conference on Soil")]
    [InlineData("The forum was held at the Seoul Seminar Room of the Palace Hotel.", "forum")]
    public void An_event_is_called_what_the_text_calls_it_most_fully(string text, string name)
    {
        var facts = Corpus.Extract(text);

        Assert.Equal([name], facts.Entities.Where(e => e.Kind == EntityKind.Event).Select(e => e.Name.Of(text)));
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
