using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>Units that are one entity.</summary>
/// <param name="units">The first has the entity's first member.</param>
internal sealed class Identity(List<Unit> units)
{
    public IReadOnlyList<Unit> Units => units;

    public Id Entity => units[0].Head.Profile.Id;

    public int Members => units.Sum(unit => unit.Nodes.Count);

    /// <summary>With whom it may be taken for one, likeliest first; null when that must be found.</summary>
    public List<(Identity Other, Likeness Likeness)>? Offers { get; set; }

    public IEnumerable<Node> Of(Id article) => units.SelectMany(unit => unit.Of(article));

    public bool IsAlike(Identity other) => units.Exists(unit => unit.Likenesses.Keys.Any(alike => alike.Identity == other));

    /// <summary>The other identities that it is alike to, each by the best likeness.</summary>
    public Dictionary<Identity, Likeness> Alike()
    {
        var alike = new Dictionary<Identity, Likeness>();
        foreach (var (other, likeness) in units.SelectMany(unit => unit.Likenesses))
        {
            if (other.Identity is { } identity && identity != this && likeness.Kind == LikenessKind.Scored
                && (!alike.TryGetValue(identity, out var known) || likeness.CompareTo(known) < 0))
            {
                alike[identity] = likeness;
            }
        }

        return alike;
    }
}
