using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>Judging and undoing it.</summary>
internal static class JudgementMutations
{
    public static void Bind(SchemaBuilder schema)
    {
        schema.Object<RequestState>("Mutation")
            .BindBatch("judge", JudgeAsync)
            .BindBatch("withdrawJudgement", WithdrawAsync);
        schema.Object<JudgePayload>("JudgePayload")
            .Bind("judgement", payload => payload.Judgement)
            .Bind("changed", payload => payload.Changed)
            .Bind("effect", payload => payload.Effect)
            .Bind("errors", payload => payload.Errors);
    }

    private static async ValueTask<FieldColumn> JudgeAsync(FieldBatch<RequestState> batch)
    {
        var state = batch[0];
        var input = batch.Arguments.Object("input")!;
        var (branch, request, error) = Request(input, batch.Arguments.Text("reason"));
        if (request is null)
        {
            return FieldColumn.Same(batch.Count, JudgePayload.Refused(error!));
        }

        var outcome = await state.Services.Recorder.JudgeAsync(request, MutationInputs.Actor, batch.Arguments.Flag("preview"), batch.CancellationToken);
        return FieldColumn.Same(batch.Count, await PayloadAsync(state, outcome, ["input", branch], batch.CancellationToken));
    }

    private static async ValueTask<FieldColumn> WithdrawAsync(FieldBatch<RequestState> batch)
    {
        var state = batch[0];
        var input = batch.Arguments.Object("input")!;
        var (id, error) = MutationInputs.Handle(input.Get<string>("id"), ["input", "id"], type => type == NodeType.Judgement, "a judgement");
        if (error is not null)
        {
            return FieldColumn.Same(batch.Count, JudgePayload.Refused(error));
        }

        var outcome = await state.Services.Recorder.WithdrawAsync(id, input.Text("reason"), MutationInputs.Actor, input.Flag("preview"), batch.CancellationToken);
        return FieldColumn.Same(batch.Count, await PayloadAsync(state, outcome, ["input"], batch.CancellationToken));
    }

    private static (string Branch, JudgementRequest? Request, UserError? Error) Request(InputObject input, string? reason)
    {
        if (input.Object("rename") is { } rename)
        {
            var (entity, error) = MutationInputs.Handle(rename.Get<string>("entity"), ["input", "rename", "entity"], IsMention, "an entity or a mention");
            return ("rename", error is null ? JudgementRequest.Rename(entity, rename.Get<string>("name"), reason) : null, error);
        }

        if (input.Object("statementWrong") is { } wrong)
        {
            var (statement, error) = MutationInputs.Handle(wrong.Get<string>("statement"), ["input", "statementWrong", "statement"], type => type == NodeType.Statement, "a statement");
            return ("statementWrong", error is null ? JudgementRequest.StatementWrong(statement, reason) : null, error);
        }

        return input.Object("same") is { } same ? Pair("same", same, (left, right) => JudgementRequest.Same(left, right, reason))
            : input.Object("notSame") is { } notSame ? Pair("notSame", notSame, (left, right) => JudgementRequest.NotSame(left, right, reason))
            : Pair("unsure", input.Object("unsure")!, (left, right) => JudgementRequest.Unsure(left, right, reason));
    }

    private static (string Branch, JudgementRequest? Request, UserError? Error) Pair(string branch, InputObject pair, Func<Id, Id, JudgementRequest> make)
    {
        var (left, leftError) = MutationInputs.Handle(pair.Get<string>("left"), ["input", branch, "left"], IsMention, "an entity or a mention");
        var (right, rightError) = MutationInputs.Handle(pair.Get<string>("right"), ["input", branch, "right"], IsMention, "an entity or a mention");
        return (leftError ?? rightError) is { } error ? (branch, null, error) : (branch, make(left, right), null);
    }

    /// <summary>An entity's id is that of a mention: whoever judges an entity by it judges that mention's.</summary>
    private static bool IsMention(NodeType type) => type is NodeType.Person or NodeType.Institution or NodeType.Event or NodeType.Mention;

    /// <summary>The judgement as the record now has it: read after the write, at a version of its own.</summary>
    private static async ValueTask<JudgePayload> PayloadAsync(RequestState state, JudgeOutcome outcome, string[] path, CancellationToken cancellationToken)
    {
        if (outcome.Refusal is { } refusal)
        {
            return JudgePayload.Refused(new UserError(Code(refusal.Kind), Message(refusal), refusal.Input is { } part ? [.. path, part] : path));
        }

        var scope = new Scope(await state.Services.Snapshots.OpenAsync(cancellationToken), isMoment: false);
        return new JudgePayload(outcome.Judgement is { } row ? new JudgementNode(scope, row) : null, outcome.Changed, EffectNode.Of(outcome.Effect, state.Services.Changes), []);
    }

    private static string Message(JudgeRefusal refusal)
    {
        var words = $"{char.ToUpperInvariant(refusal.Message[0])}{refusal.Message[1..]}";
        return refusal.Judgements.IsEmpty
            ? $"{words}."
            : $"{words}: {string.Join(", ", refusal.Judgements.Select(id => new EntityHandle(NodeType.Judgement, [id])))}. Withdraw one of them first.";
    }

    private static UserErrorCode Code(RefusalKind kind) => kind switch
    {
        RefusalKind.NotFound => UserErrorCode.NotFound,
        RefusalKind.Conflict => UserErrorCode.Conflict,
        _ => UserErrorCode.BadUserInput,
    };
}
