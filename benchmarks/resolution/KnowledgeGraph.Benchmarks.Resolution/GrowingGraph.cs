using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Benchmarks.Resolution;

/// <summary>Takes article after article and decides about each as it comes, as the projector does with what it remembers.</summary>
internal sealed class GrowingGraph(Resolver resolver)
{
    private readonly GrowingSet[] _sets = [.. Enum.GetValues<EntityKind>().Select(resolver.Grow)];

    /// <summary>How many memberships were told of, newcomers included: they became another entity, or were joined otherwise.</summary>
    public long Told { get; private set; }

    /// <returns>Milliseconds of processor time.</returns>
    public double Add(IReadOnlyList<Profile> article)
    {
        var began = Environment.CpuUsage.TotalTime;
        foreach (var kind in article.GroupBy(profile => profile.Kind))
        {
            var set = _sets[(int)kind.Key];
            set.Add(kind.Select(profile => new Candidate(profile, resolver.BlockingKeys(profile), IsKeptApart: false)));
            Told += set.Settle().Members.Length;
        }

        return (Environment.CpuUsage.TotalTime - began).TotalMilliseconds;
    }
}
