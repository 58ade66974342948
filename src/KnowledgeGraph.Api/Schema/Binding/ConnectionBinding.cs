using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>The connections: all of one shape, two with more on their edges.</summary>
internal static class ConnectionBinding
{
    public static void Bind(SchemaBuilder schema)
    {
        Plain<PersonNode>(schema, "Person").BindBatch("groups", Groups<PersonNode, EntityRow, PersonDimension>((groups, pages, by, first) => groups.OfPeopleAsync(pages, by, first)));
        Plain<InstitutionNode>(schema, "Institution");
        Plain<EventNode>(schema, "Event").BindBatch("groups", Groups<EventNode, EntityRow, EventDimension>((groups, pages, by, first) => groups.OfEventsAsync(pages, by, first)));
        Plain<ArticleNode>(schema, "Article").BindBatch("groups", Groups<ArticleNode, ArticleRow, ArticleDimension>((groups, pages, by, first) => groups.OfArticlesAsync(pages, by, first)));
        Plain<TieNode>(schema, "Tie").BindBatch("groups", Groups<TieNode, Tie, TieDimension>((groups, pages, by, first) => groups.OfTiesAsync(pages, by, first)));
        Plain<StatementNode>(schema, "Statement");
        Plain<MentionNode>(schema, "Mention");
        Plain<NameFormCount>(schema, "NameForm");
        Plain<AffiliationNode>(schema, "Affiliation");
        Plain<ParticipationNode>(schema, "Participation");
        Plain<MeetingNode>(schema, "Meeting");
        Plain<EvidenceNode>(schema, "Evidence");
        Plain<PartnerNode>(schema, "Partner");
        Plain<ResolutionStepNode>(schema, "ResolutionStep");
        Plain<JudgementNode>(schema, "Judgement");
        Plain<ReviewNode>(schema, "Review");
        Plain<ChangeNode>(schema, "Change");
        Connection<MetWith, PersonNode>(schema, "MetWith", met => met.Person);
        schema.Object<Edge<MetWith>>("MetWithEdge").Bind("tie", edge => edge.Node.Tie);
        Connection<SearchHitNode, EntityNode>(schema, "Search", hit => hit.Entity);
        schema.Object<Edge<SearchHitNode>>("SearchEdge")
            .Bind("score", edge => edge.Node.Hit.Score / 1000.0)
            .Bind("matched", edge => edge.Node.Hit.Matched)
            .Bind("highlights", edge => edge.Node.Hit.Highlights.Select(range => new ShortRange(range.Start, range.End)).ToList());
        schema.Object<ShortRange>("TextRange").Bind("start", range => range.Start).Bind("end", range => range.End);
        schema.Object<PageInfoNode>("PageInfo")
            .Bind("hasNextPage", info => info.HasNextPage)
            .Bind("hasPreviousPage", info => info.HasPreviousPage)
            .Bind("startCursor", info => info.StartCursor)
            .Bind("endCursor", info => info.EndCursor);
        schema.Object<GroupNode>("Group")
            .Bind("keys", node => node.Group.Keys)
            .BindBatch("entities", batch => batch.AskAsync<GroupNode, IReadOnlyList<EntityNode>>(async (scope, nodes) =>
            {
                var found = await scope.Reader.MapAsync<EntityRow>(nodes.SelectMany(node => node.Group.Entities));
                return [.. nodes.Select(node => (IReadOnlyList<EntityNode>)[.. node.Group.Entities.Where(found.ContainsKey).Select(id => scope.Entity(found[id]))])];
            }))
            .Bind("count", node => node.Group.Count);
    }

    private static ObjectTypeBuilder<Connection<TNode>> Plain<TNode>(SchemaBuilder schema, string name) => Connection<TNode, TNode>(schema, name, node => node);

    private static ObjectTypeBuilder<Connection<TItem>> Connection<TItem, TNode>(SchemaBuilder schema, string name, Func<TItem, TNode> node)
    {
        schema.Object<Edge<TItem>>($"{name}Edge")
            .Bind("cursor", edge => edge.Cursor)
            .Bind("node", edge => node(edge.Node));
        return schema.Object<Connection<TItem>>($"{name}Connection")
            .Bind("edges", connection => connection.Edges)
            .Bind("nodes", connection => connection.Edges.Select(edge => node(edge.Node)).ToList())
            .Bind("pageInfo", connection => connection.PageInfo)
            .BindBatch("totalCount", batch => batch.AskAsync<Connection<TItem>, int>(async (_, connections) =>
            {
                var counts = new List<int>();
                foreach (var connection in connections)
                {
                    counts.Add((int)await connection.CountAsync());
                }

                return counts;
            }));
    }

    private static Func<FieldBatch<Connection<TItem>>, ValueTask<FieldColumn>> Groups<TItem, TRow, TDimension>(
        Func<Groups, IReadOnlyList<Page<TRow>>, TDimension, int, ValueTask<IReadOnlyList<IReadOnlyList<GroupCount>>>> count)
        where TDimension : struct, Enum => batch => batch.AskAsync<Connection<TItem>, IReadOnlyList<GroupNode>>(async (scope, connections) =>
    {
        var first = PageRequest.Create(batch.Arguments.Int("first"), null, null, null, scope.Reader.Settings.Pages).OrThrow().Size;
        var groups = await count(new Groups(scope.Reader), [.. connections.Select(connection => (Page<TRow>)connection.Page)], batch.Arguments.Get<TDimension>("by"), first);
        return [.. groups.Select(list => (IReadOnlyList<GroupNode>)[.. list.Select(group => new GroupNode(scope, group))])];
    });
}

/// <summary>A stretch of a short text.</summary>
internal sealed record ShortRange(int Start, int End);
