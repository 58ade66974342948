using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>A cluster in the making: what a merge must check, summed up over its members.</summary>
internal sealed class Group
{
    /// <summary>How many of a group's earliest evidence classes speak for it in a mean.</summary>
    private const int Speakers = 12;

    public required List<int> Members { get; init; }

    /// <summary>Articles of the members, with the members.</summary>
    public required Dictionary<Id, List<int>> Articles { get; init; }

    /// <summary>Veto classes of the members; judged members stand together as one core, of which one that fits is enough.</summary>
    public required HashSet<int> Cores { get; init; }

    /// <summary>The least evidence classes, ascending.</summary>
    public required List<int> Evidence { get; set; }

    /// <summary>Groups (by their least members) that a judgement keeps apart from this one.</summary>
    public HashSet<int> Enemies { get; } = [];

    public void Absorb(Group other)
    {
        Members.AddRange(other.Members);
        foreach (var (article, members) in other.Articles)
        {
            if (Articles.TryGetValue(article, out var mine))
            {
                mine.AddRange(members);
            }
            else
            {
                Articles[article] = members;
            }
        }

        Cores.UnionWith(other.Cores);
        Evidence = [.. Evidence.Union(other.Evidence).Order().Take(Speakers)];
    }
}
