using KnowledgeGraph.Extraction.Tests.Scoring;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Events;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("The Harvest Seminar was held at the Copper Crown Hotel in Lusaka.", "Copper Crown Hotel in Lusaka")]
    [InlineData("The Harvest Seminar took place in Bahía Verde on 3 May 2022.", "Bahía Verde")]
    [InlineData("The Harvest Seminar opened on 3 May 2022 at Greenfield College.", "Greenfield College")]
    [InlineData("The Harvest Seminar began with all guests joining in the Hymn of Grain.", null)]
    [InlineData("The Harvest Seminar was held with progress in R&D in mind.", null)]
    [InlineData("The Harvest Seminar was held online, with branch venues in Lusaka and Kabwe.", null)]
    [InlineData("The Harvest Seminar on Drought in Zambia was praised.", null)]
    [InlineData("LUSAKA, 3 May 2022 - The Harvest Seminar opened here on Tuesday.", "LUSAKA")]
    [InlineData("The Harvest Seminar on Drought was held in the gardens of the Museo del Campo.", "gardens of the Museo del Campo")]
    [InlineData("Greenfield College organised a training on seeds in Lusaka.", "Lusaka")]
    [InlineData("A delegation from Greenfield College visited Southwest Longmen University.", "Southwest Longmen University")]
    [InlineData("Experts gathered in Lusaka for the Harvest Seminar.", "Lusaka")]
    public void A_place_is_a_venue_or_a_city_where_the_event_is_held(string text, string? place) =>
        Assert.Equal(place, Corpus.Extract(text).Claims.FirstOrDefault(c => c.Field == ClaimField.Place)?.Value?.Of(text));

    [Theory]
    [InlineData("The Harvest Seminar was held online on 3 May 2022.", "Online")]
    [InlineData("The Harvest Seminar was held in a hybrid format on 3 May 2022.", "Hybrid")]
    [InlineData("The Harvest Seminar was held in Lusaka, and Dr. Amara Diallo attended online.", null)]
    public void The_mode_is_that_of_the_event_not_of_one_guest(string text, string? mode) =>
        Assert.Equal(mode, Corpus.Extract(text).Claims.FirstOrDefault(c => c.Field == ClaimField.Mode)?.Token);

    [Theory]
    [InlineData("The Harvest Seminar was held online on 3 May 2022. Dr. Amara Diallo delivered a speech.", Presence.Remote)]
    [InlineData("The Harvest Seminar was held in Lusaka on 3 May 2022. Dr. Amara Diallo delivered a speech.", Presence.InPerson)]
    [InlineData("The Harvest Seminar was held on 3 May 2022. Dr. Amara Diallo delivered a speech.", Presence.Unknown)]
    [InlineData("The Harvest Seminar was held on 3 May 2022. Dr. Amara Diallo delivered a speech in person.", Presence.InPerson)]
    [InlineData("The Harvest Seminar was held in Lusaka on 3 May 2022. Dr. Amara Diallo delivered a speech in a video message.", Presence.Recorded)]
    public void Presence_follows_the_sentence_then_the_event(string text, Presence presence) =>
        Assert.Equal(presence, Assert.Single(Corpus.Extract(text).Statements, s => s.Relation == Relation.SpokeAt).Presence);
}
