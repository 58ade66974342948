using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Benchmarks.Resolution;

/// <summary>Takes article after article and resolves again what each touches: whoever shares a blocking key with a newcomer, transitively.</summary>
internal sealed class GrowingGraph(Resolver resolver)
{
    private readonly Dictionary<(EntityKind Kind, string Key), List<Profile>> _byKey = [];
    private readonly Dictionary<Id, IReadOnlyList<string>> _keys = [];

    /// <summary>How many profiles were resolved again, newcomers included.</summary>
    public long Touched { get; private set; }

    /// <returns>Milliseconds of processor time.</returns>
    public double Add(IReadOnlyList<Profile> article)
    {
        var began = Environment.CpuUsage.TotalTime;
        foreach (var kind in article.GroupBy(profile => profile.Kind))
        {
            var newcomers = kind.ToList();
            newcomers.ForEach(Index);
            var closure = Closure(newcomers);
            Touched += closure.Count;
            resolver.Resolve(kind.Key, closure, []);
        }

        return (Environment.CpuUsage.TotalTime - began).TotalMilliseconds;
    }

    private void Index(Profile profile)
    {
        _keys[profile.Id] = resolver.BlockingKeys(profile);
        foreach (var key in _keys[profile.Id])
        {
            if (!_byKey.TryGetValue((profile.Kind, key), out var bearers))
            {
                _byKey[(profile.Kind, key)] = bearers = [];
            }

            bearers.Add(profile);
        }
    }

    private List<Profile> Closure(List<Profile> newcomers)
    {
        var closure = new List<Profile>(newcomers);
        var seen = newcomers.Select(profile => profile.Id).ToHashSet();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < closure.Count; i++)
        {
            foreach (var key in _keys[closure[i].Id].Where(asked.Add))
            {
                closure.AddRange(_byKey[(closure[i].Kind, key)].Where(other => seen.Add(other.Id)));
            }
        }

        return closure;
    }
}
