using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Keeps what was lately prepared: whoever returns in article after article is decided upon each time, and to parse the names again
/// costs more than to decide. Two generations of bounded size; a profile is known by being the same object, so a changed one is never mistaken
/// for what it was. Thread-safe.
/// </summary>
internal sealed class PreparedProfiles(Func<Profile, Prepared> prepare)
{
    private const int Generation = 8192;

    private readonly Lock _lock = new();
    private Dictionary<Id, Prepared> _young = [];
    private Dictionary<Id, Prepared> _old = [];

    public Prepared Of(Profile profile)
    {
        lock (_lock)
        {
            if (Holds(_young, profile) is { } found)
            {
                return found;
            }

            if (Holds(_old, profile) is { } kept)
            {
                return Keep(kept);
            }
        }

        var made = prepare(profile);
        lock (_lock)
        {
            return Keep(made);
        }
    }

    private static Prepared? Holds(Dictionary<Id, Prepared> generation, Profile profile) =>
        generation.TryGetValue(profile.Id, out var found) && ReferenceEquals(found.Subject.Profile, profile) ? found : null;

    private Prepared Keep(Prepared prepared)
    {
        if (_young.Count >= Generation)
        {
            (_old, _young) = (_young, []);
        }

        return _young[prepared.Subject.Profile.Id] = prepared;
    }
}
