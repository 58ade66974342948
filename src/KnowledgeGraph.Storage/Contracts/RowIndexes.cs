using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>An entry of an index: where a row is found.</summary>
public readonly record struct IndexEntry(RowIndex Index, string Partition, string Sort);

/// <summary>What each index is made of: the one place, for every store.</summary>
public static class RowIndexes
{
    /// <summary>Sorts after every ASCII text: where "unknown last" stands.</summary>
    public const string Last = "~";

    public const string All = "all";
    public const string Live = "live";
    public const string Retracted = "retracted";

    /// <summary>All entries of a row; order does not matter, no entry twice.</summary>
    public static IEnumerable<IndexEntry> Of(Row row) => row switch
    {
        EntityRow r => OfEntity(r),
        MentionRow r =>
        [
            new(RowIndex.MentionByEntity, r.Entity.ToString(), $"{r.Article} {Number(r.At.Start)}"),
            new(RowIndex.MentionByArticle, r.Article.ToString(), $"{Number(r.At.Start)} {Number(r.At.End)}"),
        ],
        MembershipRow r => OfMembership(r),
        ParticipationRow r =>
        [
            new(RowIndex.ParticipationByEntity, r.Entity.ToString(), Day(r.Start)),
            new(RowIndex.ParticipationByEvent, r.Event.ToString(), $"{(int)r.Relation} {(int)r.EntityKind}"),
            new(RowIndex.ParticipationByRoot, r.Root.ToString(), r.Event.ToString()),
        ],
        AffiliationRow r =>
        [
            new(RowIndex.AffiliationByPerson, r.Person.ToString(), Affiliation(r)),
            new(RowIndex.AffiliationByInstitution, r.Institution.ToString(), Affiliation(r)),
        ],
        StatementRow r => OfStatement(r),
        ClaimRow r => OfClaim(r),
        InteractionRow r => OfInteraction(r),
        ArticleRow r => OfArticle(r),
        JudgementRow r => OfJudgement(r),
        ReviewRow r =>
        [
            new(RowIndex.ReviewByEntity, r.Left.ToString(), Descending(r.Probability)),
            new(RowIndex.ReviewByEntity, r.Right.ToString(), Descending(r.Probability)),
            new(RowIndex.ReviewByProbability, r.EntityKind.ToString(), Descending(r.Probability)),
        ],
        SketchRow r => r.Keys.Select(key => new IndexEntry(RowIndex.SketchByKey, key, "")),
        _ => throw new ArgumentOutOfRangeException(nameof(row), row.Kind, "no such kind of row"),
    };

    /// <summary>A day as it sorts; unknown last.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Last;

    /// <summary>A count from 0 to 999,999,999 as it sorts, greatest first.</summary>
    public static string Descending(int count) => Number(999_999_999 - count);

    /// <summary>A count from 0 to 999,999,999 as it sorts, least first.</summary>
    public static string Number(int count) => count.ToString("D9", CultureInfo.InvariantCulture);

    public static string FoldPartition(EntityKind kind, string foldKey) => $"{kind} {foldKey}";

    public static string BlockingPartition(EntityKind kind, string blockingKey) => $"{kind} {blockingKey}";

    /// <summary>The order of memberships, earliest first: published (unknown last), article, start, end.</summary>
    public static string MembershipOrder(Profile profile) =>
        $"{Day(profile.Published?.FirstDay)} {profile.Article} {Number(profile.At.Start)} {Number(profile.At.End)}";

    private static IEnumerable<IndexEntry> OfEntity(EntityRow row)
    {
        var kind = row.EntityKind.ToString();
        yield return new(RowIndex.EntityByName, kind, row.SortKey);
        yield return new(RowIndex.EntityByMentions, kind, Descending(row.MentionCount));
        yield return new(RowIndex.EntityByLinks, kind, Descending(row.LinkCount));
        foreach (var key in row.FoldKeys)
        {
            yield return new(RowIndex.EntityByFoldKey, FoldPartition(row.EntityKind, key), row.SortKey);
        }

        foreach (var token in row.Tokens)
        {
            yield return new(RowIndex.EntityByToken, kind, token);
        }

        if (row.FirstSeen is { } first)
        {
            yield return new(RowIndex.EntityByFirstSeen, kind, Day(first));
        }

        if (row.LastSeen is { } last)
        {
            yield return new(RowIndex.EntityByLastSeen, kind, Day(last));
        }

        if (row.Parent is { } parent)
        {
            yield return new(RowIndex.InstitutionByParent, parent.ToString(), row.SortKey);
        }

        if (row.Event is { } details)
        {
            var start = Day(details.Start?.Value.FirstDay);
            yield return new(RowIndex.EventByStart, kind, start);
            yield return new(RowIndex.EventByRoot, details.Root.ToString(), start);
            if (details.PartOf is { } whole)
            {
                yield return new(RowIndex.EventByWhole, whole.ToString(), start);
            }
        }
    }

    private static IEnumerable<IndexEntry> OfMembership(MembershipRow row)
    {
        yield return new(RowIndex.MembershipByEntity, row.Entity.ToString(), MembershipOrder(row.Profile));
        yield return new(RowIndex.MembershipByArticle, row.Article.ToString(), Number(row.Profile.At.Start));
        foreach (var key in row.BlockingKeys)
        {
            yield return new(RowIndex.MembershipByBlockingKey, BlockingPartition(row.Profile.Kind, key), "");
        }

        foreach (var reference in row.Profile.Institutions.Concat(row.Profile.Events).Distinct())
        {
            yield return new(RowIndex.MembershipByReference, reference.ToString(), "");
        }
    }

    private static IEnumerable<IndexEntry> OfStatement(StatementRow row)
    {
        var start = Number(row.At.Start);
        var place = $"{row.Article} {start}";
        yield return new(RowIndex.StatementByArticle, row.Article.ToString(), start);
        yield return new(RowIndex.StatementByPlace, All, place);
        yield return new(RowIndex.StatementByEntity, row.Subject.ToString(), place);
        if (row.Object != row.Subject)
        {
            yield return new(RowIndex.StatementByEntity, row.Object.ToString(), place);
        }

        if (row.OnBehalfOf is { } behalf && behalf != row.Subject && behalf != row.Object)
        {
            yield return new(RowIndex.StatementByEntity, behalf.ToString(), place);
        }
    }

    private static IEnumerable<IndexEntry> OfClaim(ClaimRow row)
    {
        var field = Number((int)row.Field);
        yield return new(RowIndex.ClaimByEntity, row.Entity.ToString(), field);
        yield return new(RowIndex.ClaimByArticle, row.Article.ToString(), Number(row.At.Start));
        if (row.Target is { } target)
        {
            yield return new(RowIndex.ClaimByTarget, target.ToString(), field);
        }
    }

    private static IEnumerable<IndexEntry> OfInteraction(InteractionRow row)
    {
        yield return new(RowIndex.InteractionByPerson, row.Left.ToString(), "");
        if (row.Right != row.Left)
        {
            yield return new(RowIndex.InteractionByPerson, row.Right.ToString(), "");
        }

        yield return new(RowIndex.InteractionByArticle, row.Article.ToString(), Number(row.At.Start));
        if (row.Root is { } root)
        {
            yield return new(RowIndex.InteractionByRoot, root.ToString(), "");
        }
    }

    private static IEnumerable<IndexEntry> OfArticle(ArticleRow row)
    {
        var partition = row.RetractedAt is null ? Live : Retracted;
        foreach (var uri in row.Uris)
        {
            yield return new(RowIndex.ArticleByUri, uri, "");
        }

        yield return new(RowIndex.ArticleByPublished, partition, Day(row.Published?.Value.FirstDay));
        yield return new(RowIndex.ArticleByRecorded, partition, row.RecordedAt.UtcTicks.ToString("D19", CultureInfo.InvariantCulture));
        yield return new(RowIndex.ArticleByTitle, partition, row.Title is null ? Last : NameFolding.SortKey(row.Title));
        if (row.Copies is { } copies)
        {
            yield return new(RowIndex.ArticleByGroup, copies.Group.ToString(), "");
        }
    }

    private static IEnumerable<IndexEntry> OfJudgement(JudgementRow row)
    {
        var sequence = row.Sequence.ToString("D19", CultureInfo.InvariantCulture);
        yield return new(RowIndex.JudgementByRecorded, All, sequence);
        foreach (var article in row.Ends.Select(end => end.Article).Distinct())
        {
            yield return new(RowIndex.JudgementByArticle, article.ToString(), sequence);
        }
    }

    private static string Affiliation(AffiliationRow row) =>
        $"{(row.Former ? 1 : 0)} {(row.LastSeen is { } seen ? Number(99_999_999 - (seen.Value.LastDay.DayNumber)) : Last)}";
}
