using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>What everything rests on: articles, statements, evidence, mentions, sources.</summary>
internal static class EvidenceBinding
{
    public static void Bind(SchemaBuilder schema)
    {
        BindArticle(schema.Object<ArticleNode>("Article"));
        BindStatement(schema.Object<StatementNode>("Statement"));
        BindEvidence(schema);
        schema.Object<MentionNode>("Mention")
            .Bind("id", node => node.Scope.Id(EntityHandle.Of(node.Row)))
            .Bind("text", node => node.Row.Text)
            .Bind("start", node => node.Row.At.Start)
            .Bind("end", node => node.Row.At.End)
            .Bind("form", node => node.Row.Form)
            .BindBatch("article", batch => batch.AskAsync((scope, nodes) => scope.ArticlesAsync([.. nodes.Select(node => node.Row.Article)])))
            .BindBatch("entity", batch => batch.AskAsync((scope, nodes) => scope.EntitiesAsync([.. nodes.Select(node => node.Row.Entity)])));
        schema.Object<SourceCounts>("Sources")
            .Bind("articles", sources => sources.Articles)
            .Bind("publishers", sources => sources.Publishers)
            .Bind("independent", sources => sources.Independent);
    }

    /// <summary>In the order of the evidence; null where there is none.</summary>
    public static IReadOnlyList<EvidenceNode?> Nodes(Scope scope, IReadOnlyList<Evidence?> evidence) =>
        [.. evidence.Select(words => words is null ? null : new EvidenceNode(scope, words))];

    private static void BindArticle(ObjectTypeBuilder<ArticleNode> type) => type
        .Bind("id", node => node.Scope.Id(EntityHandle.Of(node.Row)))
        .Bind("uris", node => node.Row.Uris)
        .Bind("title", node => node.Row.Title)
        .Bind("publisher", node => node.Row.Publisher)
        .BindBatch("publishedByParticipant", batch => batch.AskAsync((scope, nodes) => new Copies(scope.Reader).ByParticipantsAsync([.. nodes.Select(node => node.Row)])))
        .Bind("published", node => node.Scope.Dating(node.Row.Published))
        .Bind("recordedAt", node => node.Row.RecordedAt)
        .Bind("retractedAt", node => node.Row.RetractedAt)
        .BindBatch("text", batch => batch.AskAsync<ArticleNode, string?>(async (scope, nodes) =>
            [.. (await scope.Reader.TextsAsync([.. nodes.Select(node => node.Row.Id)])).Select(document => document?.Text)]))
        .BindBatch("copies", batch => batch.AskAsync<ArticleNode, IReadOnlyList<ArticleNode>>(async (scope, nodes) =>
            [.. (await new Copies(scope.Reader).OfArticlesAsync([.. nodes.Select(node => node.Row)])).Select((copies, i) =>
                (IReadOnlyList<ArticleNode>)[.. copies.Select(row => new ArticleNode(nodes[i].Scope, row))])]))
        .BindBatch("mentions", batch => batch.AskPagesAsync(
            (scope, nodes, page) => new Mentions(scope.Reader).OfArticlesAsync(Ids(nodes), batch.Arguments.List<EntityKind>("kinds"), page),
            (scope, row) => new MentionNode(scope, row)))
        .BindBatch("statements", batch => batch.AskPagesAsync(
            (scope, nodes, page) => new Statements(scope.Reader).OfArticlesAsync(
                Ids(nodes), batch.Arguments.Find<StatementFilter>("where"), batch.Arguments.List<Modality>("modality")!, page),
            (scope, row) => new StatementNode(scope, row)));

    private static void BindStatement(ObjectTypeBuilder<StatementNode> type) => type
        .Bind("id", node => node.Scope.Id(EntityHandle.Of(node.Row)))
        .Bind("relation", node => node.Row.Relation)
        .BindBatch("subject", batch => batch.AskAsync((scope, nodes) => scope.EntitiesAsync([.. nodes.Select(node => node.Row.Subject)])))
        .BindBatch("object", batch => batch.AskAsync((scope, nodes) => scope.EntitiesAsync([.. nodes.Select(node => node.Row.Object)])))
        .Bind("role", node => node.Row.Role)
        .Bind("title", node => node.Row.Title)
        .Bind("former", node => node.Row.Former)
        .Bind("presence", node => node.Row.Presence)
        .Bind("modality", node => node.Row.Modality)
        .BindBatch("judgedWrong", batch => batch.AskAsync<StatementNode, JudgementNode?>(async (scope, nodes) =>
        {
            var found = await scope.Reader.MapAsync<JudgementRow>(nodes.Select(node => node.Row.JudgedWrong).OfType<Id>());
            return [.. nodes.Select(node => node.Row.JudgedWrong is { } id && found.TryGetValue(id, out var row) ? new JudgementNode(scope, row) : null)];
        }))
        .BindBatch("onBehalfOf", batch => batch.AskAsync<StatementNode, EntityNode?>(async (scope, nodes) =>
        {
            var found = await scope.Reader.MapAsync<EntityRow>(nodes.Select(node => node.Row.OnBehalfOf).OfType<Id>());
            return [.. nodes.Select(node => node.Row.OnBehalfOf is { } id && found.TryGetValue(id, out var row) ? scope.Entity(row) : null)];
        }))
        .Bind("confidence", node => node.Row.Confidence / 1000.0)
        .Bind("evidence", node => new EvidenceNode(node.Scope, Evidence.Of(node.Row)))
        .Bind("extractor", node => node.Row.Extractor)
        .Bind("recordedAt", node => node.Row.RecordedAt);

    private static void BindEvidence(SchemaBuilder schema)
    {
        schema.Object<EvidenceNode>("Evidence")
            .BindBatch("statement", batch => batch.AskAsync<EvidenceNode, StatementNode?>(async (scope, nodes) =>
            {
                var found = await scope.Reader.MapAsync<StatementRow>(nodes.Select(node => node.Evidence.Statement).OfType<Id>());
                return [.. nodes.Select(node => node.Evidence.Statement is { } id && found.TryGetValue(id, out var row) ? new StatementNode(scope, row) : null)];
            }))
            .BindBatch("article", batch => batch.AskAsync((scope, nodes) => scope.ArticlesAsync([.. nodes.Select(node => node.Evidence.Article)])))
            .Bind("quote", node => node.Evidence.Quote)
            .Bind("start", node => node.Evidence.At.Start)
            .Bind("end", node => node.Evidence.At.End)
            .BindBatch("context", batch => batch.AskAsync((scope, nodes) => new Evidences(scope.Reader).ContextsAsync(
                [.. nodes.Select(node => node.Evidence)], batch.Arguments.Int("characters")!.Value)));
        schema.Object<TextSpan>("TextSpan")
            .Bind("text", span => span.Text)
            .Bind("start", span => span.At.Start)
            .Bind("end", span => span.At.End);
    }

    private static List<Id> Ids(IReadOnlyList<ArticleNode> nodes) => [.. nodes.Select(node => node.Row.Id)];
}
