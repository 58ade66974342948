using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>What links entities: participations, affiliations, ties, meetings, parts, partners.</summary>
internal static class LinkBinding
{
    private const double Millionths = 1_000_000.0;

    public static void Bind(SchemaBuilder schema)
    {
        BindParticipation(schema);
        BindAffiliation(schema.Object<AffiliationNode>("Affiliation"));
        BindTie(schema.Object<TieNode>("Tie"));
        BindMeeting(schema.Object<MeetingNode>("Meeting"));
        schema.Object<PartOfNode>("PartOf")
            .Bind("id", node => node.Scope.Id(EntityHandle.OfPart(node.Part, node.Whole)))
            .BindBatch("part", batch => batch.AskAsync((scope, nodes) => scope.EntitiesAsync([.. nodes.Select(node => node.Part)])))
            .BindBatch("whole", batch => batch.AskAsync((scope, nodes) => scope.EntitiesAsync([.. nodes.Select(node => node.Whole)])))
            .BindBatch("evidence", batch => batch.AskAsync<PartOfNode, EvidenceNode?>(async (scope, nodes) =>
                EvidenceBinding.Nodes(scope, await new Evidences(scope.Reader).OfClaimsAsync([.. nodes.Select(node => node.Claim)]))));
        BindPartner(schema.Object<PartnerNode>("Partner"));
    }

    private static void BindParticipation(SchemaBuilder schema)
    {
        schema.Object<ParticipationNode>("Participation")
            .Bind("id", node => node.Scope.Id(EntityHandle.Of(node.Row)))
            .BindBatch("entity", batch => batch.AskAsync((scope, nodes) => scope.EntitiesAsync([.. nodes.Select(node => node.Row.Entity)])))
            .BindBatch("event", batch => batch.AskAsync((scope, nodes) => scope.EntitiesAsync([.. nodes.Select(node => node.Row.Event)])))
            .Bind("relation", node => node.Row.Relation)
            .Bind("role", node => node.Row.Role)
            .Bind("presence", node => node.Row.Presence)
            .Bind("titles", node => node.Row.Titles)
            .Bind("onBehalfOf", node => node.Row.OnBehalfOf.Select(representation => new RepresentationNode(node.Scope, representation)).ToList())
            .Bind("confidence", node => node.Row.Confidence / 1000.0)
            .Bind("sources", node => node.Row.Sources)
            .BindBatch("evidence", batch => batch.AskPagesAsync(
                (scope, nodes, page) => new Evidences(scope.Reader).OfParticipationsAsync([.. nodes.Select(node => node.Row)], page),
                (scope, evidence) => new EvidenceNode(scope, evidence)));
        schema.Object<RepresentationNode>("Representation")
            .BindBatch("institution", batch => batch.AskAsync((scope, nodes) => scope.EntitiesAsync([.. nodes.Select(node => node.Representation.Institution)])))
            .Bind("origin", node => node.Representation.Stated ? RepresentationOrigin.Stated : RepresentationOrigin.Affiliation)
            .BindBatch("evidence", batch => batch.AskAsync<RepresentationNode, EvidenceNode?>(async (scope, nodes) =>
                EvidenceBinding.Nodes(scope, await new Evidences(scope.Reader).OfStatementsAsync([.. nodes.Select(node => node.Representation.Statement)]))));
    }

    private static void BindAffiliation(ObjectTypeBuilder<AffiliationNode> type) => type
        .Bind("id", node => node.Scope.Id(EntityHandle.Of(node.Row)))
        .BindBatch("person", batch => batch.AskAsync((scope, nodes) => scope.EntitiesAsync([.. nodes.Select(node => node.Row.Person)])))
        .BindBatch("institution", batch => batch.AskAsync((scope, nodes) => scope.EntitiesAsync([.. nodes.Select(node => node.Row.Institution)])))
        .Bind("title", node => node.Row.Title)
        .Bind("former", node => node.Row.Former)
        .Bind("firstSeen", node => node.Scope.Dating(node.Row.FirstSeen))
        .Bind("lastSeen", node => node.Scope.Dating(node.Row.LastSeen))
        .Bind("confidence", node => node.Row.Confidence / 1000.0)
        .Bind("sources", node => node.Row.Sources)
        .BindBatch("evidence", batch => batch.AskPagesAsync(
            (scope, nodes, page) => new Evidences(scope.Reader).OfAffiliationsAsync([.. nodes.Select(node => node.Row)], page),
            (scope, evidence) => new EvidenceNode(scope, evidence)));

    private static void BindTie(ObjectTypeBuilder<TieNode> type) => type
        .Bind("id", node => node.Scope.Id(EntityHandle.Of(node.Tie)))
        .BindBatch("between", batch => batch.AskAsync<TieNode, IReadOnlyList<EntityNode>>(async (scope, nodes) =>
        {
            var people = await scope.Reader.MapAsync<EntityRow>(nodes.SelectMany(node => new[] { node.Tie.Left, node.Tie.Right }));
            return [.. nodes.Select(node => (IReadOnlyList<EntityNode>)[scope.Entity(people[node.Tie.Left]), scope.Entity(people[node.Tie.Right])])];
        }))
        .Bind("strength", node => node.Tie.Strength / Millionths)
        .Bind("closest", node => node.Tie.Closest)
        .Bind("presence", node => node.Tie.Presence)
        .Bind("firstMet", node => node.Scope.Dating(node.Tie.FirstMet))
        .Bind("lastMet", node => node.Scope.Dating(node.Tie.LastMet))
        .BindBatch("sources", batch => batch.AskAsync((scope, nodes) => new Sources(scope.Reader).OfMeetingsAsync([.. nodes.Select(node => node.Tie.Meetings)])))
        .BindBatch("meetings", batch => batch.AskAsync<TieNode, Connection<MeetingNode>>(async (scope, nodes) =>
        {
            var pages = await new Ties(scope.Reader).MeetingsAsync(
                [.. nodes.Select(node => node.Tie)],
                batch.Arguments.Find<MeetingFilter>("where"),
                batch.Arguments.Find<Order<MeetingOrderField>>("orderBy"),
                Batches.PageOf(batch.Arguments, scope));
            return [.. pages.Select((page, i) => Connection<MeetingNode>.Of(scope, page, meeting => new MeetingNode(nodes[i].Scope, meeting, nodes[i])))];
        }));

    private static void BindMeeting(ObjectTypeBuilder<MeetingNode> type) => type
        .Bind("id", node => node.Scope.Id(EntityHandle.Of(node.Meeting)))
        .BindBatch("tie", batch => batch.AskAsync<MeetingNode, TieNode?>(async (scope, nodes) =>
        {
            var found = await new Ties(scope.Reader).BetweenAsync([.. nodes.Where(node => node.Tie is null).Select(node => (node.Meeting.Left, node.Meeting.Right))]);
            var next = 0;
            return [.. nodes.Select(node => node.Tie ?? (found[next++] is { } tie ? new TieNode(scope, tie) : null))];
        }))
        .Bind("event", node => node.Scope.Entity(node.Meeting.Event))
        .Bind("grade", node => node.Meeting.Grade)
        .Bind("presence", node => node.Meeting.Presence)
        .Bind("strength", node => node.Meeting.Strength / Millionths)
        .Bind("namedParticipants", node => node.Meeting.NamedParticipants)
        .Bind("confidence", node => node.Meeting.Confidence / 1000.0)
        .BindBatch("sources", batch => batch.AskAsync((scope, nodes) => new Sources(scope.Reader).OfMeetingsAsync([.. nodes.Select(node => (IReadOnlyList<Meeting>)[node.Meeting])])))
        .BindBatch("evidence", batch => batch.AskPagesAsync(
            (scope, nodes, page) => new Evidences(scope.Reader).OfMeetingsAsync([.. nodes.Select(node => node.Meeting)], page),
            (scope, evidence) => new EvidenceNode(scope, evidence)));

    private static void BindPartner(ObjectTypeBuilder<PartnerNode> type) => type
        .BindBatch("institution", batch => batch.AskAsync((scope, nodes) => scope.EntitiesAsync([.. nodes.Select(node => node.Partner.Institution)])))
        .Bind("ours", node => node.Partner.Ours)
        .Bind("theirs", node => node.Partner.Theirs)
        .Bind("strength", node => node.Partner.Strength / Millionths)
        .BindBatch("events", batch => batch.AskPagesAsync(
            (scope, nodes, page) => ValueTask.FromResult(new Institutions(scope.Reader).SharedEvents([.. nodes.Select(node => node.Partner)], page)),
            (scope, row) => new EventNode(scope, row)));
}

internal enum RepresentationOrigin { Stated, Affiliation }
