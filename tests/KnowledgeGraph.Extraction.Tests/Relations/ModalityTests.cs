using KnowledgeGraph.Extraction.Tests.Scoring;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Relations;

public sealed class ModalityTests
{
    private const string Lead = "The Lakeside Water Forum was held in Accra on 4 March 2023. ";

    [Theory]
    [InlineData("Mr. Otto Lindgren attended the forum.", Modality.Asserted)]
    [InlineData("Mr. Otto Lindgren will attend the forum.", Modality.Planned)]
    [InlineData("Mr. Otto Lindgren, represented by Ms. Petra Novak, attended the forum.", Modality.Represented)]
    [InlineData("Mr. Otto Lindgren was unable to attend the forum, which Ms. Petra Novak attended.", Modality.Absent)]
    public void What_is_not_asserted_is_kept_and_marked(string sentence, Modality modality)
    {
        var text = Lead + sentence;
        var facts = Corpus.Extract(text);
        var statement = Assert.Single(facts.Statements, s => s.Relation == Relation.Attended && facts.Mentions[s.Subject].At.Of(text) == "Otto Lindgren");

        Assert.Equal(modality, statement.Modality);
    }

    [Theory]
    [InlineData("Dr. Amara Diallo delivered a speech via video link at the forum.", Presence.Remote)]
    [InlineData("Dr. Amara Diallo delivered a speech at the forum.", Presence.InPerson)]
    [InlineData("A pre-recorded speech by Dr. Amara Diallo was played at the forum.", Presence.Recorded)]
    [InlineData("In a letter that was read out, Dr. Amara Diallo said that the forum matters.", Presence.Unknown)]
    public void Who_spoke_from_afar_is_remote(string sentence, Presence presence) =>
        Assert.Equal(presence, Assert.Single(Corpus.Extract(Lead + sentence).Statements, s => s.Relation == Relation.SpokeAt).Presence);

    [Fact]
    public void Who_speaks_for_an_institution_does_so_on_its_behalf()
    {
        var text = Lead + "Dr. Amara Diallo delivered a speech on behalf of the Volta Water Institute.";
        var facts = Corpus.Extract(text);
        var statement = Assert.Single(facts.Statements, s => s.Relation == Relation.SpokeAt);

        Assert.Equal("Volta Water Institute", facts.Mentions[statement.OnBehalfOf!.Value].At.Of(text));
    }

    [Theory]
    [InlineData("The forum drew more than 600 people.", "600")]
    [InlineData("Over 1,200 delegates attended the forum.", "1200")]
    [InlineData("The forum cost 900 dollars.", null)]
    public void A_number_of_people_is_the_stated_attendance(string sentence, string? count) =>
        Assert.Equal(count, Corpus.Extract(Lead + sentence).Claims.FirstOrDefault(c => c.Field == ClaimField.StatedAttendance)?.Token);
}
