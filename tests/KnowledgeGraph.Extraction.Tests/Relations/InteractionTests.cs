using KnowledgeGraph.Extraction.Tests.Scoring;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Relations;

public sealed class InteractionTests
{
    private const string Lead = "The Lakeside Water Forum was held in Accra on 4 March 2023. ";

    [Theory]
    [InlineData("Dr. Amara Diallo met Mr. Ivo Marek at the forum.", "Amara Diallo", "Ivo Marek")]
    [InlineData("Dr. Amara Diallo held talks with Mr. Ivo Marek, President of Riverside University.", "Amara Diallo", "Ivo Marek")]
    [InlineData("At the forum Dr. Amara Diallo handed the plaque over to Mr. Ivo Marek.", "Amara Diallo", "Ivo Marek")]
    public void Two_who_dealt_with_each_other_are_kept_with_their_words(string sentence, string left, string right)
    {
        var text = Lead + sentence;
        var facts = Corpus.Extract(text);
        var interaction = Assert.Single(facts.Interactions);

        Assert.Equal(left, facts.Mentions[interaction.Left].At.Of(text));
        Assert.Equal(right, facts.Mentions[interaction.Right].At.Of(text));
        Assert.True(facts.Sentences[interaction.Sentence].Contains(interaction.Quote));
    }

    [Theory]
    [InlineData("Dr. Amara Diallo and Mr. Ivo Marek attended the forum.")]
    [InlineData("Dr. Amara Diallo will meet Mr. Ivo Marek after the forum.")]
    [InlineData("“Amara Diallo met Ivo Marek long ago in another place,” said Ms. Petra Novak.")]
    public void Being_named_together_is_no_dealing(string sentence) => Assert.Empty(Corpus.Extract(Lead + sentence).Interactions);
}
