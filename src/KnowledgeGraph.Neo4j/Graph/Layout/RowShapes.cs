using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Neo4j;

/// <summary>The natural side of each kind of row: what it is called and what stands in it when someone looks with Neo4j Browser.</summary>
internal static class RowShapes
{
    public static RowShape Of(Row row) => row switch
    {
        ArticleRow r => Node(OfArticle(r)),
        MentionRow r => Node(OfMention(r), new RowEnd("OF", RowKind.Entity, r.Entity)),
        MembershipRow r => Node(OfMembership(r)),
        EntityRow r => OfEntity(r),
        ParticipationRow r => Link(TypeOf(r.Relation), r.Entity, r.Event, OfParticipation(r)),
        AffiliationRow r => Link("AFFILIATED_WITH", r.Person, r.Institution, OfAffiliation(r)),
        StatementRow r => OfStatement(r),
        ClaimRow r => Node(OfClaim(r), new RowEnd("ABOUT", RowKind.Entity, r.Entity)),
        InteractionRow r => Node(
            OfInteraction(r), new RowEnd("BETWEEN", RowKind.Entity, r.Left), new RowEnd("BETWEEN", RowKind.Entity, r.Right)),
        JudgementRow r => Node(OfJudgement(r)),
        ReviewRow r => Node(OfReview(r), new RowEnd("MAY_BE", RowKind.Entity, r.Left), new RowEnd("MAY_BE", RowKind.Entity, r.Right)),
        SketchRow r => Node(OfSketch(r)),
        _ => throw new ArgumentOutOfRangeException(nameof(row), row.Kind, "no such kind of row"),
    };

    private static RowShape Node(PropertyMap natural, params RowEnd[] ends) => new("", default, default, natural, ends);

    private static RowShape Link(string type, Id start, Id end, PropertyMap natural) => new(type, start, end, natural, []);

    private static string TypeOf(Relation relation) => relation switch
    {
        Relation.Attended => "ATTENDED",
        Relation.SpokeAt => "SPOKE_AT",
        Relation.Organized => "ORGANIZED",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "no participation"),
    };

    private static PropertyMap OfArticle(ArticleRow row) => new PropertyMap()
        .With("title", row.Title)
        .With("publisher", row.Publisher)
        .With("published", row.Published?.Value.ToString())
        .With("uris", row.Uris)
        .With("extractor", row.Extractor)
        .With("recordedAt", Text.Of(row.RecordedAt))
        .With("retractedAt", row.RetractedAt is { } at ? Text.Of(at) : null)
        .With("group", row.Copies?.Group.ToString())
        .With("nearest", row.Copies?.Nearest.ToString())
        .With("publishedBy", row.PublishedBy?.ToString());

    private static PropertyMap OfSketch(SketchRow row) => new PropertyMap()
        .With("phrases", row.PhraseCount)
        .With("particulars", row.ParticularCount);

    private static PropertyMap OfMention(MentionRow row) => new PropertyMap()
        .With("text", row.Text)
        .With("form", Text.Of(row.Form))
        .With("article", row.Article.ToString())
        .With("start", row.At.Start)
        .With("end", row.At.End)
        .With("confidence", row.Confidence);

    private static PropertyMap OfJudgement(JudgementRow row) => new PropertyMap()
        .With("kind", Text.Of(row.Judged))
        .With("left", Mention(row.Left))
        .With("right", Mention(row.Right))
        .With("statement", row.Statement?.ToString())
        .With("name", row.Name)
        .With("by", row.By)
        .With("reason", row.Reason)
        .With("recordedAt", Text.Of(row.RecordedAt))
        .With("withdrawnAt", row.WithdrawnAt is { } at ? Text.Of(at) : null)
        .With("withdrawnBy", row.WithdrawnBy);

    private static string? Mention(MentionRef? end) => end is { } mention ? Ids.Mention(mention.Article, mention.Kind, mention.At).ToString() : null;

    private static PropertyMap OfReview(ReviewRow row) => new PropertyMap()
        .With("kind", row.EntityKind.ToString())
        .With("probability", row.Probability)
        .With("reasons", Reasons(row.Reasons));

    private static IEnumerable<string> Reasons(IEnumerable<Reason> reasons) =>
        reasons.Select(static reason => $"{reason.Feature}: {reason.Value} ({reason.Weight.ToString(CultureInfo.InvariantCulture)})");

    private static PropertyMap OfMembership(MembershipRow row) => new PropertyMap()
        .With("name", row.Profile.Name)
        .With("kind", row.Profile.Kind.ToString())
        .With("entity", row.Entity.ToString())
        .With("article", row.Article.ToString())
        .With("joined", row.Joined?.ToString())
        .With("score", row.Score)
        .With("reasons", Reasons(row.Reasons));

    private static RowShape OfEntity(EntityRow row)
    {
        var natural = new PropertyMap()
            .With("name", row.Name)
            .With("names", row.Names.Select(static form => form.Text))
            .With("mentions", row.MentionCount)
            .With("articles", row.ArticleCount)
            .With("links", row.LinkCount)
            .With("firstSeen", Day(row.FirstSeen))
            .With("lastSeen", Day(row.LastSeen))
            .With("acronym", row.Acronym)
            .With("country", row.Country);
        var ends = new List<RowEnd>();
        if (row.Parent is { } parent)
        {
            ends.Add(new RowEnd("UNIT_OF", RowKind.Entity, parent));
        }

        if (row.Event is { } details)
        {
            natural
                .With("kind", Text.Of(details.Kind))
                .With("start", details.Start?.Value.ToString())
                .With("end", details.End?.Value.ToString())
                .With("place", details.Place)
                .With("mode", Text.Of(details.Mode))
                .With("statedAttendance", details.StatedAttendance)
                .With("series", details.Series)
                .With("edition", details.Edition);
            if (details.PartOf is { } whole)
            {
                ends.Add(new RowEnd("PART_OF", RowKind.Entity, whole));
            }
        }

        return new RowShape(row.EntityKind.ToString(), default, default, natural, ends);
    }

    private static PropertyMap OfParticipation(ParticipationRow row) => new PropertyMap()
        .With("role", row.Role is { } role ? Text.Of(role) : null)
        .With("titles", row.Titles)
        .With("presence", Text.Of(row.Presence))
        .With("confidence", row.Confidence)
        .With("articles", row.Sources.Articles)
        .With("statements", row.Statements.Select(static id => id.ToString()));

    private static PropertyMap OfAffiliation(AffiliationRow row) => new PropertyMap()
        .With("title", row.Title)
        .With("former", row.Former)
        .With("firstSeen", row.FirstSeen?.Value.ToString())
        .With("lastSeen", row.LastSeen?.Value.ToString())
        .With("confidence", row.Confidence)
        .With("articles", row.Sources.Articles)
        .With("statements", row.Statements.Select(static id => id.ToString()));

    private static RowShape OfStatement(StatementRow row)
    {
        var natural = new PropertyMap()
            .With("relation", Text.Of(row.Relation))
            .With("quote", row.Quote)
            .With("role", row.Role is { } role ? Text.Of(role) : null)
            .With("title", row.Title)
            .With("former", row.Former)
            .With("presence", Text.Of(row.Presence))
            .With("modality", Text.Of(row.Modality))
            .With("judgedWrong", row.JudgedWrong?.ToString())
            .With("start", row.At.Start)
            .With("end", row.At.End)
            .With("confidence", row.Confidence);
        var ends = new List<RowEnd>
        {
            new("SUBJECT", RowKind.Entity, row.Subject),
            new("OBJECT", RowKind.Entity, row.Object),
            new("IN", RowKind.Article, row.Article),
        };
        if (row.OnBehalfOf is { } behalf)
        {
            ends.Add(new RowEnd("ON_BEHALF_OF", RowKind.Entity, behalf));
        }

        return new RowShape("", default, default, natural, ends);
    }

    private static PropertyMap OfClaim(ClaimRow row) => new PropertyMap()
        .With("field", Text.Of(row.Field))
        .With("value", row.Value)
        .With("quote", row.Quote)
        .With("article", row.Article.ToString())
        .With("elected", row.Elected)
        .With("confidence", row.Confidence);

    private static PropertyMap OfInteraction(InteractionRow row) => new PropertyMap()
        .With("quote", row.Quote)
        .With("article", row.Article.ToString())
        .With("event", row.Event?.ToString())
        .With("confidence", row.Confidence);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
