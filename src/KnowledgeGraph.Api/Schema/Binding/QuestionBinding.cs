using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>What can be asked of now and of another moment.</summary>
internal static class QuestionBinding
{
    private const int MostNames = 100;

    public static void Bind(SchemaBuilder schema)
    {
        BindQuestions(schema.Object<MomentNode>("Moment")).Bind("asOf", node => node.Scope.Reader.Day?.Day);
        BindQuestions(schema.Object<RequestState>("Query"))
            .Bind("viewer", _ => new ViewerNode(MutationInputs.Actor, CanWrite: true))
            .BindBatch("node", batch => NodeLookup.FindAsync(batch, [batch.Arguments.Get<string>("id")], one: true))
            .BindBatch("nodes", batch => NodeLookup.FindAsync(batch, batch.Arguments.List<string>("ids")!, one: false))
            .BindBatch("at", batch => batch.AskOnceAsync(scope => MomentBinding.OpenAsync(scope, batch[0].Services.Snapshots, batch.Arguments, batch.CancellationToken)));
        schema.Object<ViewerNode>("Viewer").Bind("name", viewer => viewer.Name).Bind("canWrite", viewer => viewer.CanWrite);
        schema.Object<AppliedStateNode>("Snapshot")
            .Bind("sequence", node => (int)node.State.Sequence)
            .Bind("knownAt", node => node.State.RecordedAt)
            .Bind("hash", node => node.State.Hash.ToString("x32", System.Globalization.CultureInfo.InvariantCulture));
        schema.Object<NameMatchNode>("NameMatch")
            .Bind("query", node => node.Query)
            .Bind("candidates", (node, batch) => node.Candidates
                .Take(Math.Clamp(batch.Arguments.Int("first") ?? 5, 0, 50))
                .Select(candidate => new CandidateNode(node.Scope, candidate)).ToList());
        schema.Object<CandidateNode>("Candidate")
            .Bind("entity", node => node.Scope.Entity(node.Candidate.Entity))
            .Bind("score", node => node.Candidate.Score / 1000.0)
            .Bind("matched", node => node.Candidate.Matched)
            .Bind("reasons", node => node.Candidate.Reasons);
    }

    private static ObjectTypeBuilder<TNode> BindQuestions<TNode>(ObjectTypeBuilder<TNode> type)
        where TNode : QuestionsNode
    {
        type.Bind("snapshot", node => new AppliedStateNode(node.Scope.Reader.State))
            .Bind("quality", node => new QualityNode(node.Scope))
            .BindBatch("person", batch => EntityAsync(batch, EntityKind.Person))
            .BindBatch("institution", batch => EntityAsync(batch, EntityKind.Institution))
            .BindBatch("event", batch => EntityAsync(batch, EntityKind.Event))
            .BindBatch("article", ArticleAsync)
            .BindBatch("match", MatchAsync)
            .BindBatch("search", batch => ListAsync(batch, async (scope, page) => await new EntitySearch(scope.Reader).FindAsync(
                batch.Arguments.Get<string>("text"), batch.Arguments.List<EntityKind>("kinds"), page), (scope, hit) => new SearchHitNode(scope, hit)));
        BindLists(type);
        return GraphBinding.BindQuestions(type);
    }

    private static void BindLists<TNode>(ObjectTypeBuilder<TNode> type)
        where TNode : QuestionsNode => type
        .BindBatch("people", batch => ListAsync(batch, (scope, page) => new Listings(scope.Reader).PeopleAsync(
            batch.Arguments.Find<PersonFilter>("where"), batch.Arguments.Find<Order<EntityOrderField>>("orderBy"), page), (scope, row) => new PersonNode(scope, row)))
        .BindBatch("institutions", batch => ListAsync(batch, (scope, page) => new Listings(scope.Reader).InstitutionsAsync(
            batch.Arguments.Find<InstitutionFilter>("where"), batch.Arguments.Find<Order<EntityOrderField>>("orderBy"), page), (scope, row) => new InstitutionNode(scope, row)))
        .BindBatch("events", batch => ListAsync(batch, (scope, page) => new Listings(scope.Reader).EventsAsync(
            batch.Arguments.Find<EventFilter>("where"), batch.Arguments.Find<Order<EventOrderField>>("orderBy"), page), (scope, row) => new EventNode(scope, row)))
        .BindBatch("articles", batch => ListAsync(batch, (scope, page) => new Listings(scope.Reader).ArticlesAsync(
            batch.Arguments.Find<ArticleFilter>("where"), batch.Arguments.Flag("includeRetracted"), batch.Arguments.Find<Order<ArticleOrderField>>("orderBy"), page), (scope, row) => new ArticleNode(scope, row)))
        .BindBatch("statements", batch => ListAsync(batch, (scope, page) => new Listings(scope.Reader).StatementsAsync(
            batch.Arguments.Find<StatementFilter>("where"), batch.Arguments.List<Modality>("modality")!, page), (scope, row) => new StatementNode(scope, row)))
        .BindBatch("ties", batch => ListAsync(batch, (scope, page) => new Ties(scope.Reader).ListAsync(
            batch.Arguments.Find<PersonFilter>("of"), batch.Arguments.Find<PersonFilter>("with"), batch.Arguments.Find<TieFilter>("where"),
            batch.Arguments.Find<Order<TieOrderField>>("orderBy"), page), (scope, tie) => new TieNode(scope, tie)));

    private static ValueTask<FieldColumn> ListAsync<TNode, TRow, TItem>(
        FieldBatch<TNode> batch, Func<Scope, PageRequest, ValueTask<Page<TRow>>> ask, Func<Scope, TRow, TItem> item)
        where TNode : QuestionsNode => batch.AskAsync<TNode, Connection<TItem>>(async (scope, nodes) =>
        {
            var page = await ask(scope, Batches.PageOf(batch.Arguments, scope));
            return [.. nodes.Select(node => Connection<TItem>.Of(node.Scope, page, row => item(node.Scope, row)))];
        });

    private static ValueTask<FieldColumn> EntityAsync<TNode>(FieldBatch<TNode> batch, EntityKind kind)
        where TNode : QuestionsNode => batch.AskOnceAsync(async scope =>
        {
            var by = batch.Arguments.Object("by")!;
            return by.Text("id") is { } id ? await ByIdAsync(scope, id, kind) : await ByNameAsync(scope, by.Get<string>("name"), kind);
        });

    public static async ValueTask<EntityNode?> ByIdAsync(Scope scope, string text, EntityKind? kind)
    {
        var handle = EntityHandle.Parse(text).OrThrow();
        var wanted = handle.Kind ?? (handle.Type == NodeType.Mention ? kind : throw new BadArgumentException("id", $"'{text}' is not the id of an entity."));
        if (kind is not null && wanted != kind)
        {
            return null;
        }

        var found = await new Entities(scope.Reader).ByHandlesAsync([handle.Id], wanted);
        return found[0] is { } row ? scope.Entity(row) : null;
    }

    /// <exception cref="FieldErrorException">AMBIGUOUS_NAME, with the candidates, when several bear it.</exception>
    public static async ValueTask<EntityNode?> ByNameAsync(Scope scope, string name, EntityKind kind)
    {
        var lookup = (await new Entities(scope.Reader).ByNamesAsync(kind, [name]))[0];
        if (!lookup.IsAmbiguous)
        {
            return lookup.One is { } row ? scope.Entity(row) : null;
        }

        var candidates = lookup.Candidates.Take(20).Select(row => (object?)new Dictionary<string, object?> { ["id"] = scope.Id(EntityHandle.Of(row)), ["name"] = row.Name }).ToList();
        throw new FieldErrorException(new FieldError(
            "AMBIGUOUS_NAME",
            $"'{name}' fits {lookup.Candidates.Count} entities; ask for one of them by id.",
            new Dictionary<string, object?> { ["candidates"] = candidates }));
    }

    private static ValueTask<FieldColumn> ArticleAsync<TNode>(FieldBatch<TNode> batch)
        where TNode : QuestionsNode => batch.AskOnceAsync(async scope =>
        {
            var by = batch.Arguments.Object("by")!;
            if (by.Text("uri") is { } uri)
            {
                return (await new Entities(scope.Reader).ArticlesByUriAsync([uri]))[0] is { } row ? new ArticleNode(scope, row) : null;
            }

            var handle = EntityHandle.Parse(by.Get<string>("id")).OrThrow();
            return handle.Type == NodeType.Article ? (await scope.ArticlesAsync([handle.Id]))[0] : null;
        });

    private static ValueTask<FieldColumn> MatchAsync<TNode>(FieldBatch<TNode> batch)
        where TNode : QuestionsNode => batch.AskOnceAsync<TNode, IReadOnlyList<NameMatchNode>>(async scope =>
        {
            var names = batch.Arguments.List<string>("names")!;
            if (names.Length > MostNames)
            {
                throw new BadArgumentException("names", $"'names' has {names.Length} names; {MostNames} is the most.");
            }

            var found = await new Entities(scope.Reader).MatchAsync(names, batch.Arguments.List<EntityKind>("kinds"));
            return [.. names.Select((name, i) => new NameMatchNode(scope, name, found[i]))];
        });
}

/// <summary>Who asks. Whoever reaches the service is let in: the store is open for writing as long as it runs.</summary>
internal sealed record ViewerNode(string Name, bool CanWrite);

/// <summary>The snapshot of an answer.</summary>
internal sealed record AppliedStateNode(AppliedState State);
