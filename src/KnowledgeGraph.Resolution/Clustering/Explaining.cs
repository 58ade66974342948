using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Says to whom a member was joined and why: within its unit to the earliest that it shares its strongest bond with (else to the unit's first), and
/// where the unit hangs on another, the member that is most alike to the member there.
/// </summary>
internal sealed class Explaining(Rules rules, int judgedWeight)
{
    private readonly Findings _findings = new(explains: true);

    public Placement Place(Node node)
    {
        var (to, kind) = JoinOf(node);
        return new Placement(node.Unit.Entity!.Value, to is null ? new Member(node.Profile.Id, null, 0, []) : Join(node, to, kind));
    }

    private static (Node? To, LikenessKind Kind) JoinOf(Node node)
    {
        var within = node.Unit.IsById ? LikenessKind.ExternalId : LikenessKind.Scored;
        if (node.Unit.Hanging is { } hanging)
        {
            var (own, other) = hanging.Seen(node.Unit);
            if (node == own)
            {
                return (other, hanging.Kind);
            }

            if (node == node.Unit.Head)
            {
                return (own, within);
            }
        }

        return node == node.Unit.Head ? (null, within) : (node.Earlier ?? node.Unit.Head, within);
    }

    private Member Join(Node node, Node to, LikenessKind kind)
    {
        if (kind != LikenessKind.Scored)
        {
            var (feature, words) = kind == LikenessKind.Judged ? ("judgement", "somebody judged the two to be one") : ("external id", "the import gives both one id");
            return new Member(node.Profile.Id, to.Profile.Id, judgedWeight, [new Reason(feature, words, judgedWeight)]);
        }

        var (first, second) = node.CompareTo(to) < 0 ? (node, to) : (to, node);
        _findings.Clear();
        rules.Weigh(first.Subject, second.Subject, _findings);
        return new Member(node.Profile.Id, to.Profile.Id, _findings.Score, _findings.Reasons);
    }
}
