using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>Chains and networks.</summary>
internal static class GraphBinding
{
    private const double Millionths = 1_000_000.0;
    private const int MostAround = 20;

    public static ObjectTypeBuilder<TNode> BindQuestions<TNode>(ObjectTypeBuilder<TNode> type)
        where TNode : QuestionsNode => type
        .BindBatch("paths", batch => batch.AskOnceAsync(scope => PathsAsync(scope, batch.Arguments)))
        .BindBatch("network", batch => batch.AskOnceAsync(scope => NetworkAsync(scope, batch.Arguments)));

    public static void Bind(SchemaBuilder schema)
    {
        schema.Object<PathResultNode>("PathResult")
            .Bind("outcome", node => node.Answer.Outcome)
            .Bind("searchedSteps", node => node.Answer.SearchedSteps)
            .Bind("paths", node => node.Answer.Paths.Select(path => new PathNode(node.Scope, path)).ToList());
        schema.Object<PathNode>("Path")
            .Bind("length", node => node.Path.Length)
            .Bind("nodes", node => node.Path.Nodes.Select(node.Scope.Entity).ToList())
            .Bind("steps", node => node.Path.Steps.Select(step => new PathStepNode(node.Scope, step)).ToList());
        schema.Object<PathStepNode>("PathStep")
            .Bind("from", node => node.Scope.Entity(node.Step.From))
            .Bind("to", node => node.Scope.Entity(node.Step.To))
            .Bind("link", node => LinkNode(node.Scope, node.Step.Link));
        schema.Object<NetworkResultNode>("Network")
            .Bind("nodes", node => node.Network.Nodes.Select(member => new NetworkMemberNode(node.Scope, member)).ToList())
            .Bind("links", node => node.Network.Links.Select(link => new NetworkLinkNode(node.Scope, link)).ToList())
            .Bind("omittedNodes", node => node.Network.OmittedNodes)
            .Bind("omittedLinks", node => node.Network.OmittedLinks);
        schema.Object<NetworkMemberNode>("NetworkNode")
            .Bind("entity", node => node.Scope.Entity(node.Member.Entity))
            .Bind("hop", node => node.Member.Hop)
            .Bind("degree", node => node.Member.Degree);
        schema.Object<NetworkLinkNode>("NetworkLink")
            .Bind("id", node => node.Scope.Id(node.Link.Handle))
            .BindBatch("source", batch => batch.AskAsync((scope, nodes) => HandlesAsync(scope, nodes, link => link.Source)))
            .BindBatch("target", batch => batch.AskAsync((scope, nodes) => HandlesAsync(scope, nodes, link => link.Target)))
            .Bind("kind", node => node.Link.Kind)
            .Bind("weight", node => node.Link.Weight / Millionths)
            .Bind("first", node => node.Link.First)
            .Bind("last", node => node.Link.Last)
            .Bind("closest", node => node.Link.Closest)
            .Bind("link", node => LinkNode(node.Scope, node.Link));
    }

    private static Node LinkNode(Scope scope, Link link) => link switch
    {
        TieLink tie => new TieNode(scope, tie.Tie),
        ParticipationLink participation => new ParticipationNode(scope, participation.Row),
        AffiliationLink affiliation => new AffiliationNode(scope, affiliation.Row),
        PartOfLink part => new PartOfNode(scope, part.Part, part.Whole, part.Claim),
        _ => throw new ArgumentOutOfRangeException(nameof(link), link.Kind, "no such kind of link"),
    };

    private static async ValueTask<IReadOnlyList<string>> HandlesAsync(Scope scope, IReadOnlyList<NetworkLinkNode> nodes, Func<Link, Id> end) =>
        [.. (await scope.EntitiesAsync([.. nodes.Select(node => end(node.Link))])).Select(entity => entity!.Handle.ToString())];

    private static async ValueTask<PathResultNode?> PathsAsync(Scope scope, InputObject arguments)
    {
        var from = await EntityAsync(scope, arguments.Object("from")!);
        var to = await EntityAsync(scope, arguments.Object("to")!);
        if (from is null || to is null)
        {
            return null;
        }

        var answer = await new Paths(scope.Reader).FindAsync(new PathQuestion(from.Row.Id, to.Row.Id)
        {
            Via = arguments.List<LinkKind>("via")!,
            MaxSteps = arguments.Int("maxSteps")!.Value,
            First = arguments.Int("first")!.Value,
            Where = arguments.Find<MeetingFilter>("where"),
            MaxEventSize = arguments.Int("maxEventSize"),
            TimeRespecting = arguments.Flag("timeRespecting"),
            Avoid = [.. (arguments.List<string>("avoid") ?? []).Select(id => EntityHandle.Parse(id, "avoid").OrThrow().Id)],
        });
        return answer is null ? null : new PathResultNode(scope, answer);
    }

    private static async ValueTask<NetworkResultNode> NetworkAsync(Scope scope, InputObject arguments)
    {
        var around = arguments.List<InputObject>("around")!;
        if (around.Length > MostAround)
        {
            throw new BadArgumentException("around", $"'around' has {around.Length} entities; {MostAround} is the most.");
        }

        var middle = new List<Id>();
        foreach (var by in around)
        {
            if (await EntityAsync(scope, by) is { } entity)
            {
                middle.Add(entity.Row.Id);
            }
        }

        return new NetworkResultNode(scope, await new Networks(scope.Reader).AroundAsync(new NetworkQuestion(middle)
        {
            Links = arguments.List<LinkKind>("links")!,
            Where = arguments.Find<MeetingFilter>("where"),
            Hops = arguments.Int("hops")!.Value,
            MaxNodes = arguments.Int("maxNodes")!.Value,
            MaxLinks = arguments.Int("maxLinks")!.Value,
        }));
    }

    private static ValueTask<EntityNode?> EntityAsync(Scope scope, InputObject by) =>
        by.Text("id") is { } id ? QuestionBinding.ByIdAsync(scope, id, null)
        : by.Text("person") is { } person ? QuestionBinding.ByNameAsync(scope, person, EntityKind.Person)
        : by.Text("institution") is { } institution ? QuestionBinding.ByNameAsync(scope, institution, EntityKind.Institution)
        : QuestionBinding.ByNameAsync(scope, by.Get<string>("event"), EntityKind.Event);
}
