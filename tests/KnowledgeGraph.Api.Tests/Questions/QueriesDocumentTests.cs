using System.Text.RegularExpressions;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Api.Tests.Questions;

/// <summary>docs/queries.md: each query in it is asked, and the answer below it is the real one.</summary>
[Collection(SeededApi.Name)]
public sealed partial class QueriesDocumentTests(SeededApi seeded)
{
    [Fact]
    public async Task The_answers_in_the_document_are_those_of_the_service()
    {
        var path = Repository.At("docs", "queries.md");
        var document = await File.ReadAllTextAsync(path);
        var answered = document;
        foreach (Match match in Pair().Matches(document))
        {
            var answer = await seeded.Api.AskAsync(match.Groups["query"].Value);
            Assert.Empty(answer.Errors.Select(error => error.ToString()));
            answered = answered.Replace(match.Value, $"```graphql\n{match.Groups["query"].Value}```\n\n```json\n{ReadableJson.Of(answer.Root.GetProperty("data"))}\n```\n", StringComparison.Ordinal);
        }

        Golden.Check(path, answered);
    }

    [Fact]
    public async Task Twenty_three_questions_are_asked_and_each_has_an_answer()
    {
        var document = await File.ReadAllTextAsync(Repository.At("docs", "queries.md"));
        Assert.Equal(23, Heading().Count(document));
        Assert.Equal(23, Pair().Count(document));
        Assert.Equal(23, document.Split("```graphql").Length - 1);
    }

    [GeneratedRegex("```graphql\n(?<query>.*?)```\n\n```json\n.*?```\n", RegexOptions.Singleline)]
    private static partial Regex Pair();

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
