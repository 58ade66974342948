using KnowledgeGraph.Extraction.Tests.Scoring;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Events;

public sealed class EventDayTests
{
    [Theory]
    [InlineData("The River Forum was held in Lusaka on May 5-7/2024.", "2024-05-05", "2024-05-07")]
    [InlineData("The River Forum was held in Lusaka on 05.05.2024 - 07.05.2024.", "2024-05-05", "2024-05-07")]
    [InlineData("The River Forum was held in Lusaka on 5/6 May 2024.", "2024-05-05", "2024-05-06")]
    [InlineData("The River Forum was held in Lusaka from 8 through to 10 May 2024.", "2024-05-08", "2024-05-10")]
    public void A_range_has_its_first_and_last_day(string text, string start, string end)
    {
        var forum = Forum(text);
        Assert.Equal(start, forum.Start);
        Assert.Equal(end, forum.End);
    }

    [Theory]
    [InlineData("Published: 2024-05-16\n\nThe River Forum was held in Lusaka on Tuesday last week.", "2024-05-07")]
    [InlineData("Published: 2024-05-16\n\nThe River Forum was held in Lusaka two days ago.", "2024-05-14")]
    [InlineData("Published: 2024-05-16\n\nThe River Forum was held in Lusaka last October.", "2023-10")]
    [InlineData("Published: 2024-05-16\n\nThe River Forum was held in Lusaka in November last year.", "2023-11")]
    [InlineData("Published: 2024-05-16\n\nThe River Forum will be held in Lusaka this Saturday, the organizers said.", "2024-05-18")]
    [InlineData("Published: 2024-05-16\n\nThe River Forum will be held in Lusaka on Monday next week, the organizers said.", "2024-05-20")]
    [InlineData("Published: 2024-05-16\n\nThe River Forum will be held in Lusaka next March, the organizers said.", "2025-03")]
    [InlineData("Published: 2024-05-16\n\nThe River Forum will be held in Lusaka on 12 January, the organizers said.", "2025-01-12")]
    [InlineData("Posted 2024-05-16 13:35:03\n\nMay 7 was the day on which the River Forum was held.", "2024-05-07")]
    [InlineData("Published: 2024-05-16\n\nThe River Forum drew ninety guests in Lusaka. Ms. Petra Novak spoke.", "2024-05")]
    public void A_day_is_counted_from_the_articles_own(string text, string start) => Assert.Equal(start, Forum(text).Start);

    [Theory]
    [InlineData("Published: 2024-05-16\n\nA delegation of the Basin Council arrived in Lusaka on 7 May. The following day, it attended the River Forum at the Palm Hotel.", "2024-05-08")]
    [InlineData("Published: 2024-05-16\n\nMr. Otto Lindgren arrived in Lusaka on 7 May. That evening, he addressed the River Forum at the Palm Hotel.", "2024-05-07")]
    [InlineData("Published: 2024-05-16\n\nMr. Otto Lindgren toured Lusaka on 7 May. The previous day, he had addressed the River Forum at the Palm Hotel.", "2024-05-06")]
    [InlineData("Published: 2024-05-16\n\nMr. Otto Lindgren arrived in Lusaka on 7 May. Two days later, he addressed the River Forum at the Palm Hotel.", "2024-05-09")]
    [InlineData("The Steel Expo (16-18 March 2022) was held in Ostrava. On the second day, Prof. Otto Lindgren chaired the River Forum.", "2022-03-17")]
    [InlineData("Published: 2024-05-16\n\nThe River Forum will be held in August, Minister Petra Novak said on Monday.", "2024-08")]
    public void A_day_is_counted_from_the_one_told_before(string text, string start) => Assert.Equal(start, Forum(text).Start);

    [Theory]
    [InlineData("Port Notes, April 2018\n\nA long night in Lusaka\n\nThe River Forum was held at the Palm Hotel on Thursday 12 April. Ninety guests came.", "2018-04-12")]
    [InlineData("River Awards 2022: a long night\n\nLUSAKA, 18 Nov – The River Forum was held here on Wednesday. Ninety guests came.", "2022-11-16")]
    [InlineData("Lusaka, 12 April 2023. The River Forum took place yesterday at the Palm Hotel.", "2023-04-11")]
    [InlineData("A forum for rivers\n\nThe River Forum was held at the Palm Hotel on Friday. Ninety guests came. - The Lake Mail, Tuesday, 21 February 2017", "2017-02-17")]
    [InlineData("The River Forum\n\nDate & Time: Saturday, 4 May 2024, 13:00-17:30\nVenue: Palm Hotel, Lusaka\n\nNinety guests came to the River Forum. Ms. Petra Novak spoke.", "2024-05-04")]
    [InlineData("Ninety guests came to the River Forum at the Palm Hotel. Held on 7 May 2024, it was organized by the Basin Council.", "2024-05-07")]
    [InlineData("Updated 12:30, 05-Mar-2023\n\nThe River Forum was held in Lusaka yesterday. Ninety guests came.", "2023-03-04")]
    [InlineData("LUSAKA, Zambia, March 5, 2023 /Agency/ -- The River Forum was held in Lusaka yesterday.", "2023-03-04")]
    [InlineData("5 March 2023, Lusaka: The River Forum was held in Lusaka yesterday.", "2023-03-04")]
    [InlineData("River Forum opens in Lusaka\n\n15 October 2019, Lusaka – Ministers are meeting in Lusaka for the River Forum, which runs until 17 October.", "2019-10-15")]
    [InlineData("Press Note 07/2022\n\nOn 19 May, the River Forum was held at the Palm Hotel. Ninety guests came.", "2022-05-19")]
    public void The_year_and_the_day_come_from_the_lines_around_the_text(string text, string start) => Assert.Equal(start, Forum(text).Start);

    [Theory]
    [InlineData("The Steel Expo was held in Lusaka on 5 May 2024. Ms. Petra Novak spoke of the River Forum.")]
    [InlineData("The Steel Expo was held in Lusaka on 5 May 2024. The Basin Council has hosted the River Forum.")]
    [InlineData("The Steel Expo was held in Lusaka on 5 May 2024. Mr. Otto Lindgren will attend the River Forum.")]
    public void What_is_only_spoken_of_does_not_take_the_day_of_what_is_reported(string text) => Assert.Null(Forum(text).Start);

    // The days that the article gives its one event with that name.
    private static (string? Start, string? End) Forum(string text)
    {
        var facts = Corpus.Extract(text);
        var entity = Enumerable.Range(0, facts.Entities.Length).Single(i => facts.Entities[i].Kind == EntityKind.Event && facts.Entities[i].Name.Of(text) == "River Forum");
        return (Best(ClaimField.Start), Best(ClaimField.End));

        string? Best(ClaimField field) => facts.Claims
            .Where(claim => claim.Field == field && facts.Mentions[claim.Mention].Entity == entity)
            .OrderByDescending(claim => claim.Confidence)
            .Select(claim => claim.Token)
            .FirstOrDefault();
    }
}
