using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>The one order of memberships: published (unknown last), article id, start, end. The first of a cluster gives the entity its id.</summary>
internal sealed class MembershipOrder : IComparer<Profile>
{
    public static readonly MembershipOrder Instance = new();

    public int Compare(Profile? x, Profile? y)
    {
        if (x is null || y is null)
        {
            return x is null ? (y is null ? 0 : -1) : 1;
        }

        var published = (x.Published, y.Published) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            var (a, b) => a.Value.CompareTo(b.Value),
        };
        if (published != 0)
        {
            return published;
        }

        var article = x.Article.CompareTo(y.Article);
        return article != 0 ? article : x.At != y.At ? x.At.CompareTo(y.At) : x.Id.CompareTo(y.Id);
    }
}
