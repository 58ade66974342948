using System.Text.Json;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Tests.Scoring;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Explaining;

public sealed class ExplanationTests
{
    public static TheoryData<string> Texts => [.. Corpus.Seeds().Concat(Corpus.Articles("dev")).Select(article => article.Text)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void An_explanation_changes_no_fact_and_adds_up_to_every_confidence(string text)
    {
        var explained = Explain(text);

        Assert.Equal(JsonSerializer.Serialize(Corpus.Extract(text)), JsonSerializer.Serialize(explained.Facts));
        Assert.Equal(explained.Facts.Statements.Length, explained.Statements.Length);
        Assert.All(explained.Statements, (why, index) =>
        {
            var statement = explained.Facts.Statements[index];
            Assert.Equal(index, why.Statement);
            Assert.Equal(statement.Rule, why.Rules[0]);
            Assert.Equal(why.Score, why.Features.Sum(feature => feature.Weight));
            Assert.Equal(why.Total, why.Score + why.Experience.Sum(term => term.Weight));
            Assert.Equal(statement.Confidence, Weights.Confidence(why.Total));
            Assert.Equal(why.Subject.Score, why.Subject.Features.Sum(feature => feature.Weight));
            Assert.Equal(explained.Facts.Mentions[statement.Subject].At, why.Subject.At);
            Assert.Equal(explained.Facts.Mentions[statement.Object].At, why.Object.At);
        });
    }

    [Fact]
    public void Rules_that_say_the_same_of_one_sentence_are_all_named()
    {
        var why = Explain("The River Forum was held in Lusaka. Speaking at the forum, Ms. Petra Novak said that rivers rise, and her speech was long.").Statements[0];

        Assert.Contains("verb", why.Rules);
        Assert.True(why.Rules.Length > 1, string.Join(", ", why.Rules));
    }

    [Fact]
    public void A_run_of_capitals_that_was_taken_for_no_name_is_left_aside_with_its_score()
    {
        var explained = Explain("The River Forum was held in Lusaka. Mr. Ivo Marek spoke at the forum in Kasanga Mulenda.");

        var rival = Assert.Single(explained.Statements.Single(s => explained.Facts.Statements[s.Statement].Relation == Relation.SpokeAt).Rivals, r => r.Kind == RivalKind.Person);
        Assert.True(rival.Score <= 0);
        Assert.Contains(rival.Features, feature => feature.Name == "person.place_preposition");
    }

    [Fact]
    public void Another_event_of_the_sentence_is_left_aside_with_a_reason()
    {
        var explained = Explain("The Lusaka Water Office held the 4th River Forum beside the Lake Workshop on 3 May 2021. Mr. Ivo Marek attended the River Forum.");

        var organized = explained.Statements.Single(s => explained.Facts.Statements[s.Statement].Relation == Relation.Organized);
        Assert.NotNull(organized.Trigger);
        Assert.Contains(organized.Rivals, rival => rival.Kind == RivalKind.Event && rival.Reason.Length > 0 && rival.Score > 0);
    }

    [Fact]
    public void The_calibration_knows_every_term_that_its_file_names() => Assert.Empty(Lexicon.Load().Calibration.Unknown);

    private static ArticleExplanation Explain(string text) => Corpus.Extractor.Explain(new ArticleDocument(text, null, null));
}
