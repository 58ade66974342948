using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>Filters of articles and statements as tests.</summary>
internal static class RecordTests
{
    public static Test<ArticleRow>? OfArticle(ArticleFilter? filter) => Composition.Of<ArticleFilter, ArticleRow>(filter, own =>
    [
        own.Uri is null ? null : Uri(own.Uri),
        own.Title is null ? null : Text(own.Title, row => row.Title),
        own.Publisher is null ? null : Text(own.Publisher, row => row.Publisher),
        own.Published is null ? null : Test.Of<ArticleRow>(row => ScalarTests.Passes(own.Published, row.Published?.Value, null)),
        own.Recorded is null ? null : Test.Of<ArticleRow>(row => ScalarTests.Passes(own.Recorded, row.RecordedAt)),
        own.Text is null ? null : new ArticleTextTest(own.Text),
    ]);

    public static Test<StatementRow>? OfStatement(StatementFilter? filter, IReadOnlyList<Modality> modalities) => Test.All(
        Test.Of<StatementRow>(row => modalities.Contains(row.Modality)),
        Composition.Of<StatementFilter, StatementRow>(filter, own =>
        [
            own.Relation is null ? null : Test.Of<StatementRow>(row => ScalarTests.Passes(own.Relation, row.Relation)),
            IdTests.OfArticle<StatementRow>(own.Article, row => row.Article),
            own.Confidence is null ? null : Test.Of<StatementRow>(row => ScalarTests.Passes(own.Confidence, row.Confidence / 1000.0)),
            own.Recorded is null ? null : Test.Of<StatementRow>(row => ScalarTests.Passes(own.Recorded, row.RecordedAt)),
            IdTests.OfEntity<StatementRow>(own.Subject, row => row.Subject),
            IdTests.OfEntity<StatementRow>(own.Object, row => row.Object),
            own.Quote is null ? null : Quote(own.Quote),
        ]));

    private static Test<ArticleRow> Uri(StringFilter filter)
    {
        var passes = ScalarTests.Exact(filter);
        return Test.Of<ArticleRow>(row => passes(row.Uris));
    }

    private static Test<ArticleRow> Text(StringFilter filter, Func<ArticleRow, string?> value)
    {
        var passes = ScalarTests.Folded(filter);
        return Test.Of<ArticleRow>(row => passes(value(row)));
    }

    private static Test<StatementRow> Quote(StringFilter filter)
    {
        var passes = ScalarTests.Folded(filter);
        return Test.Of<StatementRow>(row => passes(row.Quote));
    }

    private sealed class ArticleTextTest(StringFilter filter) : Test<ArticleRow>
    {
        private readonly Func<string?, bool> _passes = ScalarTests.Folded(filter);

        public override async ValueTask<bool[]> RunAsync(GraphReader reader, IReadOnlyList<ArticleRow> things) =>
            [.. (await reader.TextsAsync([.. things.Select(row => row.Id)])).Select(text => _passes(text?.Text))];
    }
}
