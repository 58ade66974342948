using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>Person, Institution, Event, and what hangs off any entity.</summary>
internal static class EntityBinding
{
    public static void Bind(SchemaBuilder schema)
    {
        BindPerson(BindEntity(schema.Object<PersonNode>("Person")));
        BindInstitution(BindEntity(schema.Object<InstitutionNode>("Institution")));
        BindEvent(BindEntity(schema.Object<EventNode>("Event")));
        BindDetails(schema);
    }

    private static ObjectTypeBuilder<TNode> BindEntity<TNode>(ObjectTypeBuilder<TNode> type)
        where TNode : EntityNode => type
        .Bind("id", node => node.Scope.Id(node.Handle))
        .Bind("handle", node => node.Handle.ToString())
        .Bind("name", node => node.Row.Name)
        .BindBatch("names", batch => batch.AskPagesAsync(
            (scope, nodes, page) => ValueTask.FromResult(new Mentions(scope.Reader).Forms(Rows(nodes), page)), (_, form) => form))
        .BindBatch("mentions", batch => batch.AskPagesAsync(
            (scope, nodes, page) => new Mentions(scope.Reader).OfEntitiesAsync(Ids(nodes), page), (scope, row) => new MentionNode(scope, row)))
        .BindBatch("statements", batch => batch.AskPagesAsync(
            (scope, nodes, page) => new Statements(scope.Reader).OfEntitiesAsync(
                Ids(nodes), batch.Arguments.Find<StatementFilter>("where"), batch.Arguments.List<Modality>("modality")!, page),
            (scope, row) => new StatementNode(scope, row)))
        .BindBatch("articles", batch => batch.AskPagesAsync(
            (scope, nodes, page) => new Articles(scope.Reader).OfEntitiesAsync(Ids(nodes), page), (scope, row) => new ArticleNode(scope, row)))
        .BindBatch("resolution", batch => batch.AskPagesAsync(
            (scope, nodes, page) => new Resolutions(scope.Reader).OfEntitiesAsync(Ids(nodes), page), (scope, row) => new ResolutionStepNode(scope, row)))
        .BindBatch("conflicts", batch => batch.AskAsync<TNode, IReadOnlyList<ConflictNode>>(async (scope, nodes) =>
            [.. (await new Conflicts(scope.Reader).OfEntitiesAsync(Ids(nodes))).Select(conflicts => (IReadOnlyList<ConflictNode>)[.. conflicts.Select(conflict => new ConflictNode(scope, conflict))])]));

    private static void BindPerson(ObjectTypeBuilder<PersonNode> type) => WithParticipations(type)
        .Bind("honorifics", node => node.Row.Honorifics)
        .BindBatch("affiliations", batch => batch.AskPagesAsync(
            (scope, nodes, page) => new People(scope.Reader).AffiliationsAsync(Ids(nodes), batch.Arguments.Find<AffiliationFilter>("where"), page),
            (scope, row) => new AffiliationNode(scope, row)))
        .BindBatch("metWith", batch => batch.AskAsync<PersonNode, Connection<MetWith>>(async (scope, nodes) =>
        {
            var pages = await new Ties(scope.Reader).MetWithAsync(
                Ids(nodes),
                batch.Arguments.Find<PersonFilter>("other"),
                batch.Arguments.Find<TieFilter>("where"),
                batch.Arguments.Find<Order<TieOrderField>>("orderBy"),
                Batches.PageOf(batch.Arguments, scope));
            var others = await scope.Reader.MapAsync<EntityRow>(pages.SelectMany((page, i) => page.Nodes.Select(tie => tie.Other(nodes[i].Row.Id))));
            return [.. pages.Select((page, i) => Connection<MetWith>.Of(scope, page, tie =>
                new MetWith(new PersonNode(nodes[i].Scope, others[tie.Other(nodes[i].Row.Id)]), new TieNode(nodes[i].Scope, tie))))];
        }));

    private static void BindInstitution(ObjectTypeBuilder<InstitutionNode> type) => WithParticipations(type)
        .Bind("acronym", node => node.Row.Acronym)
        .Bind("country", node => node.Row.Country)
        .BindBatch("parent", batch => batch.AskAsync((scope, nodes) => OptionalAsync(scope, nodes, node => node.Row.Parent)))
        .BindBatch("units", batch => batch.AskPagesAsync(
            (scope, nodes, page) => new Institutions(scope.Reader).UnitsAsync(Ids(nodes), page), (scope, row) => new InstitutionNode(scope, row)))
        .BindBatch("affiliations", batch => batch.AskPagesAsync(
            (scope, nodes, page) => new Institutions(scope.Reader).AffiliationsAsync(
                Ids(nodes), batch.Arguments.Find<AffiliationFilter>("where"), batch.Arguments.Flag("includeUnits"), page),
            (scope, row) => new AffiliationNode(scope, row)))
        .BindBatch("partners", batch => batch.AskPagesAsync(
            (scope, nodes, page) => new Institutions(scope.Reader).PartnersAsync(Ids(nodes), batch.Arguments.Find<EventFilter>("where"), page),
            (scope, partner) => new PartnerNode(scope, partner)));

    private static void BindEvent(ObjectTypeBuilder<EventNode> type) => type
        .Bind("kind", node => node.Details.Kind)
        .Bind("start", node => node.Scope.Dating(node.Details.Start))
        .Bind("end", node => node.Scope.Dating(node.Details.End))
        .Bind("place", node => node.Details.Place)
        .Bind("mode", node => node.Details.Mode)
        .Bind("statedAttendance", node => node.Details.StatedAttendance)
        .Bind("series", node => node.Details.Series)
        .Bind("edition", node => node.Details.Edition)
        .BindBatch("partOf", batch => batch.AskAsync((scope, nodes) => OptionalAsync(scope, nodes, node => node.Details.PartOf)))
        .BindBatch("parts", batch => batch.AskPagesAsync(
            (scope, nodes, page) => new Events(scope.Reader).PartsAsync(Ids(nodes), page), (scope, row) => new EventNode(scope, row)))
        .BindBatch("participants", batch => batch.AskPagesAsync(
            (scope, nodes, page) => new Events(scope.Reader).ParticipantsAsync(
                Ids(nodes),
                batch.Arguments.Find<ParticipationFilter>("where"),
                batch.Arguments.Flag("includeParts"),
                batch.Arguments.Find<Order<ParticipationOrderField>>("orderBy"),
                page),
            (scope, row) => new ParticipationNode(scope, row)));

    private static ObjectTypeBuilder<TNode> WithParticipations<TNode>(ObjectTypeBuilder<TNode> type)
        where TNode : EntityNode => type
        .BindBatch("participations", batch => batch.AskPagesAsync(
            (scope, nodes, page) => new Participations(scope.Reader).OfEntitiesAsync(
                Ids(nodes), batch.Arguments.Find<ParticipationFilter>("where"), batch.Arguments.Find<Order<ParticipationOrderField>>("orderBy"), page),
            (scope, row) => new ParticipationNode(scope, row)));

    private static void BindDetails(SchemaBuilder schema)
    {
        schema.Object<DatingNode>("Dating")
            .Bind("value", node => node.Dating.Value)
            .Bind("origin", node => node.Dating.Origin)
            .BindBatch("evidence", batch => batch.AskAsync<DatingNode, EvidenceNode?>(async (scope, nodes) =>
                EvidenceBinding.Nodes(scope, await new Evidences(scope.Reader).OfClaimsAsync([.. nodes.Select(node => node.Dating.Claim)]))));
        schema.Object<ConflictNode>("Conflict")
            .Bind("field", node => JsonNames.Camel(node.Conflict.Field.ToString()))
            .Bind("claims", node => node.Conflict.Claims.Select(claim => new ClaimNode(node.Scope, claim)).ToList());
        schema.Object<ClaimNode>("Claim")
            .Bind("value", node => node.Claim.Value)
            .BindBatch("sources", batch => batch.AskAsync((scope, nodes) => new Sources(scope.Reader).OfArticlesAsync([.. nodes.Select(node => node.Claim.Articles)])))
            .Bind("evidence", node => node.Claim.Evidence.Select(evidence => new EvidenceNode(node.Scope, evidence)).ToList());
        schema.Object<ResolutionStepNode>("ResolutionStep")
            .BindBatch("mention", batch => batch.AskAsync((scope, nodes) => scope.MentionsAsync([.. nodes.Select(node => node.Row.Id)])))
            .BindBatch("joined", batch => batch.AskAsync<ResolutionStepNode, MentionNode?>(async (scope, nodes) =>
            {
                var joined = await scope.MentionsAsync([.. nodes.Select(node => node.Row.Joined ?? node.Row.Id)]);
                return [.. nodes.Select((node, i) => node.Row.Joined is null ? null : joined[i])];
            }))
            .Bind("score", node => node.Row.Score / 1000.0)
            .Bind("reasons", node => node.Row.Reasons);
        schema.Object<Reason>("Reason")
            .Bind("feature", reason => reason.Feature)
            .Bind("value", reason => reason.Value)
            .Bind("weight", reason => reason.Weight / 1000.0);
        schema.Object<NameFormCount>("NameForm")
            .Bind("text", form => form.Text)
            .Bind("count", form => form.Count);
    }

    private static async ValueTask<IReadOnlyList<EntityNode?>> OptionalAsync<TNode>(Scope scope, IReadOnlyList<TNode> nodes, Func<TNode, Id?> reference)
        where TNode : EntityNode
    {
        var found = await scope.Reader.MapAsync<EntityRow>(nodes.Select(reference).OfType<Id>());
        return [.. nodes.Select(node => reference(node) is { } id && found.TryGetValue(id, out var row) ? scope.Entity(row) : null)];
    }

    private static List<Id> Ids<TNode>(IReadOnlyList<TNode> nodes)
        where TNode : EntityNode => [.. nodes.Select(node => node.Row.Id)];

    private static List<EntityRow> Rows<TNode>(IReadOnlyList<TNode> nodes)
        where TNode : EntityNode => [.. nodes.Select(node => node.Row)];
}
