using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution.Tests;

/// <summary>A set that grows, and what somebody who hears only of its changes knows.</summary>
internal sealed class GrowingWorld(Resolver resolver, EntityKind kind, IReadOnlyCollection<Constraint> judgements)
{
    private readonly GrowingSet _set = resolver.Grow(kind);
    private readonly Dictionary<Id, Profile> _profiles = [];
    private readonly Dictionary<Id, Placement> _placements = [];
    private readonly List<ReviewPair> _reviews = [];

    public IEnumerable<Placement> Placements => _placements.Values;

    public IEnumerable<ReviewPair> Reviews => _reviews;

    public void Add(IReadOnlyCollection<Profile> profiles)
    {
        foreach (var profile in profiles)
        {
            _profiles[profile.Id] = profile;
        }

        foreach (var judgement in judgements.Where(judgement => _profiles.ContainsKey(judgement.Left) && _profiles.ContainsKey(judgement.Right)))
        {
            _set.Judge(judgement);
        }

        _set.Add(profiles.Select(profile => new Candidate(profile, resolver.BlockingKeys(profile), judgements.Any(judgement => !judgement.Same && (judgement.Left == profile.Id || judgement.Right == profile.Id)))));
        Hear(_set.Settle());
    }

    /// <summary>Forgets a membership with whom it is connected to, and takes them in again.</summary>
    public void Renew(Id membership) => Renew([membership], []);

    /// <summary>Takes in one more of an article of which others were taken in before.</summary>
    public void AddLate(Profile profile) => Renew([.. _set.OfArticle(profile.Article)], [profile]);

    private void Renew(IReadOnlyCollection<Id> memberships, IReadOnlyCollection<Profile> more)
    {
        var forgotten = _set.Forget(memberships);
        var former = forgotten.Select(id => _placements[id].Entity).ToHashSet();
        _reviews.RemoveAll(review => former.Contains(review.Left) || former.Contains(review.Right));
        Add([.. forgotten.Select(id => _profiles[id]), .. more]);
    }

    private void Hear(Settled settled)
    {
        foreach (var placement in settled.Members)
        {
            _placements[placement.Member.Membership] = placement;
        }

        _reviews.RemoveAll(review => settled.Reviewed.Contains(review.Left) || settled.Reviewed.Contains(review.Right));
        _reviews.AddRange(settled.Reviews);
    }
}
