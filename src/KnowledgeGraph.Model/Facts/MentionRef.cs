namespace KnowledgeGraph.Model;

/// <summary>
/// A mention as a judgement keeps it: where it stands, never its words. It survives a better extraction of the article, because it is
/// bound again by overlap.
/// </summary>
public readonly record struct MentionRef(Id Article, EntityKind Kind, TextRange At) : IComparable<MentionRef>
{
    public static MentionRef Of(MentionRow mention) => new(mention.Article, mention.EntityKind, mention.At);

    /// <summary>
    /// Of the mentions of this article and kind the one that overlaps most; of equals the one that is closest in length, then the
    /// first. Null when none overlaps.
    /// </summary>
    /// <param name="mentions">Of any articles and kinds; others are passed over.</param>
    public MentionRow? Best(IEnumerable<MentionRow> mentions)
    {
        var (article, kind, at) = this;
        return mentions
            .Where(mention => mention.Article == article && mention.EntityKind == kind && mention.At.Overlaps(at))
            .OrderByDescending(mention => Math.Min(mention.At.End, at.End) - Math.Max(mention.At.Start, at.Start))
            .ThenBy(mention => Math.Abs(mention.At.Length - at.Length))
            .ThenBy(mention => mention.At)
            .FirstOrDefault();
    }

    /// <summary>By article, kind, place.</summary>
    public int CompareTo(MentionRef other)
    {
        var article = Article.CompareTo(other.Article);
        var kind = article != 0 ? article : Kind.CompareTo(other.Kind);
        return kind != 0 ? kind : At.CompareTo(other.At);
    }

    public static bool operator <(MentionRef left, MentionRef right) => left.CompareTo(right) < 0;

    public static bool operator >(MentionRef left, MentionRef right) => left.CompareTo(right) > 0;

    public static bool operator <=(MentionRef left, MentionRef right) => left.CompareTo(right) <= 0;

    public static bool operator >=(MentionRef left, MentionRef right) => left.CompareTo(right) >= 0;
}
