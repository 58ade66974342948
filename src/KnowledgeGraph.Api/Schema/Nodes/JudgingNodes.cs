using KnowledgeGraph.Model;

namespace KnowledgeGraph.Api;

internal sealed class JudgementNode(Scope scope, JudgementRow row) : Node(scope)
{
    public JudgementRow Row { get; } = row;
}

internal sealed class ReviewNode(Scope scope, ReviewRow row) : Node(scope)
{
    public ReviewRow Row { get; } = row;
}

internal sealed record JudgePayload(JudgementNode? Judgement, bool Changed, EffectNode? Effect, IReadOnlyList<UserError> Errors)
{
    public static JudgePayload Refused(UserError error) => new(null, false, null, [error]);
}
