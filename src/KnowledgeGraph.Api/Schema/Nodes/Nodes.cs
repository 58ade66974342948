using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>An object of an answer: a row, or what was made of rows, and the moment that it was read at. One class for each object type of the schema.</summary>
internal abstract class Node(Scope scope)
{
    public Scope Scope { get; } = scope;
}

/// <summary>Where questions are asked: Query, and the Moment under `at`.</summary>
internal abstract class QuestionsNode(Scope scope) : Node(scope);

internal sealed class MomentNode(Scope scope) : QuestionsNode(scope);

/// <summary>The figures of the whole record.</summary>
internal sealed class QualityNode(Scope scope) : Node(scope);

internal sealed class ChangeNode(Scope scope, RecordedChange change) : Node(scope)
{
    public RecordedChange Change { get; } = change;
}

internal abstract class EntityNode(Scope scope, EntityRow row) : Node(scope)
{
    public EntityRow Row { get; } = row;

    public EntityHandle Handle => EntityHandle.Of(Row);
}

internal sealed class PersonNode(Scope scope, EntityRow row) : EntityNode(scope, row);

internal sealed class InstitutionNode(Scope scope, EntityRow row) : EntityNode(scope, row);

internal sealed class EventNode(Scope scope, EntityRow row) : EntityNode(scope, row)
{
    public EventDetails Details => Row.Event ?? throw new InvalidOperationException($"Event {Row.Id} has no details.");
}

internal sealed class DatingNode(Scope scope, Dating dating) : Node(scope)
{
    public Dating Dating { get; } = dating;
}

internal sealed class ParticipationNode(Scope scope, ParticipationRow row) : Node(scope)
{
    public ParticipationRow Row { get; } = row;
}

internal sealed class RepresentationNode(Scope scope, Representation representation) : Node(scope)
{
    public Representation Representation { get; } = representation;
}

internal sealed class AffiliationNode(Scope scope, AffiliationRow row) : Node(scope)
{
    public AffiliationRow Row { get; } = row;
}

internal sealed class TieNode(Scope scope, Tie tie) : Node(scope)
{
    public Tie Tie { get; } = tie;
}

/// <param name="tie">The tie that it was asked of; null when it was found by its id.</param>
internal sealed class MeetingNode(Scope scope, Meeting meeting, TieNode? tie) : Node(scope)
{
    public Meeting Meeting { get; } = meeting;

    public TieNode? Tie { get; } = tie;
}

internal sealed class PartOfNode(Scope scope, Id part, Id whole, Id? claim) : Node(scope)
{
    public Id Part { get; } = part;

    public Id Whole { get; } = whole;

    public Id? Claim { get; } = claim;
}

internal sealed class PartnerNode(Scope scope, Partner partner) : Node(scope)
{
    public Partner Partner { get; } = partner;
}

internal sealed class ArticleNode(Scope scope, ArticleRow row) : Node(scope)
{
    public ArticleRow Row { get; } = row;
}

internal sealed class StatementNode(Scope scope, StatementRow row) : Node(scope)
{
    public StatementRow Row { get; } = row;
}

internal sealed class EvidenceNode(Scope scope, Evidence evidence) : Node(scope)
{
    public Evidence Evidence { get; } = evidence;
}

internal sealed class MentionNode(Scope scope, MentionRow row) : Node(scope)
{
    public MentionRow Row { get; } = row;
}

internal sealed class ResolutionStepNode(Scope scope, MembershipRow row) : Node(scope)
{
    public MembershipRow Row { get; } = row;
}

internal sealed class ConflictNode(Scope scope, Conflict conflict) : Node(scope)
{
    public Conflict Conflict { get; } = conflict;
}

internal sealed class ClaimNode(Scope scope, ConflictingClaim claim) : Node(scope)
{
    public ConflictingClaim Claim { get; } = claim;
}

internal sealed class NameMatchNode(Scope scope, string query, IReadOnlyList<NameCandidate> candidates) : Node(scope)
{
    public string Query { get; } = query;

    public IReadOnlyList<NameCandidate> Candidates { get; } = candidates;
}

internal sealed class CandidateNode(Scope scope, NameCandidate candidate) : Node(scope)
{
    public NameCandidate Candidate { get; } = candidate;
}

internal sealed class GroupNode(Scope scope, GroupCount group) : Node(scope)
{
    public GroupCount Group { get; } = group;
}

internal sealed class SearchHitNode(Scope scope, SearchHit hit) : Node(scope)
{
    public SearchHit Hit { get; } = hit;

    public EntityNode Entity => Scope.Entity(Hit.Entity);
}

internal sealed class PathResultNode(Scope scope, PathAnswer answer) : Node(scope)
{
    public PathAnswer Answer { get; } = answer;
}

internal sealed class PathNode(Scope scope, FoundPath path) : Node(scope)
{
    public FoundPath Path { get; } = path;
}

internal sealed class PathStepNode(Scope scope, PathStep step) : Node(scope)
{
    public PathStep Step { get; } = step;
}

internal sealed class NetworkResultNode(Scope scope, Network network) : Node(scope)
{
    public Network Network { get; } = network;
}

internal sealed class NetworkMemberNode(Scope scope, NetworkNode member) : Node(scope)
{
    public NetworkNode Member { get; } = member;
}

internal sealed class NetworkLinkNode(Scope scope, Link link) : Node(scope)
{
    public Link Link { get; } = link;
}
