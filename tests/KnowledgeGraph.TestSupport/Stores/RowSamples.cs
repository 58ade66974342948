using KnowledgeGraph.Model;

namespace KnowledgeGraph.TestSupport;

/// <summary>
/// Rows of every kind with few arguments. Names stand for ids: the same name is the same id, so rows refer to each other by name.
/// </summary>
public static class RowSamples
{
    public static Id Id(string name) => new IdHasher("sample").Add(name).Finish();

    public static RowRef Ref(Row row) => new(row.Kind, row.Id);

    public static EntityRow Person(string name, int mentions = 1, int links = 0, DateOnly? seen = null) =>
        Entity(EntityKind.Person, name, name, mentions, links, seen);

    public static EntityRow Institution(string name, string? parent = null) =>
        Entity(EntityKind.Institution, name, name, 1, 0, null) with
        {
            Country = "SE",
            Parent = parent is null ? null : Id(parent),
            ParentClaim = parent is null ? null : Id($"{name} in {parent}"),
        };

    /// <param name="start">A day, month or year, or null for an undated event.</param>
    /// <param name="partOf">Name of the event it is part of; <paramref name="root"/> is then the root of the tree, that event unless named.</param>
    public static EntityRow Event(string name, string? start = null, string? partOf = null, string? root = null) =>
        Entity(EntityKind.Event, name, name, 1, 0, null) with
        {
            Event = new EventDetails
            {
                Kind = EventKind.Conference,
                Mode = EventMode.InPerson,
                Start = start is null ? null : new Dating(PartialDate.Parse(start), DateOrigin.Stated, Id($"start of {name}")),
                PartOf = partOf is null ? null : Id(partOf),
                Root = Id(root ?? partOf ?? name),
            },
        };

    /// <param name="id">The name behind the id, when several entities have the same <paramref name="name"/>.</param>
    public static EntityRow Entity(EntityKind kind, string id, string name, int mentions, int links, DateOnly? seen) => new()
    {
        Id = Id(id),
        EntityKind = kind,
        Name = name,
        SortKey = NameFolding.SortKey(name),
        FoldKeys = [NameFolding.FoldKey(name)],
        Names = [new NameFormCount(name, mentions)],
        Tokens = [.. NameFolding.Words(name).Distinct().Order(StringComparer.Ordinal)],
        MentionCount = mentions,
        ArticleCount = 1,
        LinkCount = links,
        FirstSeen = seen,
        LastSeen = seen,
    };

    public static SketchRow Sketch(string article, params uint[] keys) => new()
    {
        Id = Id(article),
        PhraseCount = 2,
        Phrases = new Hashes([3, 4_000_000_000]),
        ParticularCount = 1,
        Particulars = new Hashes([7]),
        Runs = new Hashes([.. keys]),
    };

    public static MentionRow Mention(string article, int start, string entity, EntityKind kind = EntityKind.Person) => new()
    {
        Id = Ids.Mention(Id(article), kind, new TextRange(start, start + 5)),
        Article = Id(article),
        EntityKind = kind,
        Entity = Id(entity),
        Membership = Id($"{entity} in {article}"),
        At = new TextRange(start, start + 5),
        Text = "Surya",
        Form = MentionForm.Full,
        Confidence = 950,
    };

    public static MembershipRow Membership(string article, string entity, int start = 0, EntityKind kind = EntityKind.Person, params string[] blockingKeys) => new()
    {
        Id = Id($"{entity} in {article}"),
        Article = Id(article),
        Entity = Id(entity),
        Profile = new Profile
        {
            Id = Id($"{entity} in {article}"),
            Kind = kind,
            Article = Id(article),
            At = new TextRange(start, start + 5),
            Name = entity,
            Forms = [entity],
        },
        BlockingKeys = [.. blockingKeys.Order(StringComparer.Ordinal)],
        Score = 0,
        Reasons = [new Reason("name", "equal", 4_000)],
    };

    public static ParticipationRow Participation(
        string entity, string @event, Relation relation = Relation.Attended, string? root = null, DateOnly? start = null, OrganizerRole? role = null) => new()
        {
            Id = Ids.Participation(Id(entity), Id(@event), relation, role),
            Entity = Id(entity),
            EntityKind = EntityKind.Person,
            Event = Id(@event),
            Root = Id(root ?? @event),
            Relation = relation,
            Role = role,
            Presence = Presence.InPerson,
            Titles = ["rector"],
            OnBehalfOf = [],
            Statements = [Id($"{entity} at {@event}")],
            Sentences = [new SentenceRef(Id($"article of {@event}"), 2)],
            Confidence = 900,
            Sources = new SourceCounts(1, 1, 1),
            FirstRecorded = ManualClock.Noon,
            Start = start,
        };

    /// <param name="lastSeen">A day, month or year.</param>
    public static AffiliationRow Affiliation(string person, string institution, string? title = null, bool former = false, string? lastSeen = null) => new()
    {
        Id = Ids.Affiliation(Id(person), Id(institution), title, former),
        Person = Id(person),
        Institution = Id(institution),
        Title = title,
        Former = former,
        Statements = [Id($"{person} of {institution}")],
        LastSeen = lastSeen is null ? null : new Dating(PartialDate.Parse(lastSeen), DateOrigin.Event, null),
        Confidence = 880,
        Sources = new SourceCounts(1, 1, 1),
    };

    public static StatementRow Statement(
        string article, int start, string subject, string @object, Relation relation = Relation.Attended, string? onBehalfOf = null) => new()
        {
            Id = Ids.Statement(Id(article), relation, Id(subject), Id(@object), null, new TextRange(start, start + 20)),
            Article = Id(article),
            Relation = relation,
            Subject = Id(subject),
            SubjectKind = EntityKind.Person,
            Object = Id(@object),
            ObjectKind = relation == Relation.AffiliatedWith ? EntityKind.Institution : EntityKind.Event,
            SubjectMention = Id($"{subject} in {article}"),
            ObjectMention = Id($"{@object} in {article}"),
            Former = false,
            Presence = Presence.Unknown,
            Modality = Modality.Asserted,
            OnBehalfOf = onBehalfOf is null ? null : Id(onBehalfOf),
            Sentence = 1,
            At = new TextRange(start, start + 20),
            Quote = "Surya came \"in person\".",
            Confidence = 910,
            Extractor = "sample/1",
            RecordedAt = ManualClock.Noon,
        };

    public static ClaimRow Claim(string article, int start, string entity, ClaimField field, string value, string? target = null) => new()
    {
        Id = Ids.Claim(Id(article), field, Id($"{entity} in {article}"), value, new TextRange(start, start + 10)),
        Article = Id(article),
        Entity = Id(entity),
        Field = field,
        Value = value,
        Target = target is null ? null : Id(target),
        At = new TextRange(start, start + 10),
        Quote = $"it was {value}",
        Confidence = 800,
        Elected = true,
        RecordedAt = ManualClock.Noon,
    };

    public static InteractionRow Interaction(string article, int start, string one, string other, string? @event = null, string? root = null) => new()
    {
        Id = Ids.Interaction(Id(article), Id(one), Id(other), new TextRange(start, start + 12)),
        Article = Id(article),
        Left = Id(one) < Id(other) ? Id(one) : Id(other),
        Right = Id(one) < Id(other) ? Id(other) : Id(one),
        Event = @event is null ? null : Id(@event),
        Root = root is null && @event is null ? null : Id(root ?? @event!),
        Sentence = 3,
        At = new TextRange(start, start + 12),
        Quote = "they talked",
        Confidence = 850,
        RecordedAt = ManualClock.Noon,
    };

    /// <param name="published">A day, month or year.</param>
    public static ArticleRow Article(string name, string? published = null, DateTimeOffset? retracted = null, params string[] uris) => new()
    {
        Id = Id(name),
        Uris = [.. uris.Order(StringComparer.Ordinal)],
        Title = name,
        Publisher = "Daily Sample",
        Published = published is null ? null : new Dating(PartialDate.Parse(published), DateOrigin.Publication, null),
        Extractor = "sample/1",
        Length = 1_000,
        RecordedAt = ManualClock.Noon,
        RetractedAt = retracted,
        RetractionReason = retracted is null ? null : "withdrawn by its publisher",
    };

    /// <param name="withdrawn">When, or null while it holds.</param>
    public static JudgementRow Judgement(string article, string otherArticle, JudgementKind kind = JudgementKind.Same, long sequence = 1, DateTimeOffset? withdrawn = null)
    {
        var left = new MentionRef(Id(article), EntityKind.Person, new TextRange(0, 5));
        var right = new MentionRef(Id(otherArticle), EntityKind.Person, new TextRange(3, 9));
        return new JudgementRow
        {
            Id = Ids.Judgement(kind, left, right, null, null),
            Judged = kind,
            Left = left,
            Right = kind == JudgementKind.Rename ? null : right,
            Name = kind == JudgementKind.Rename ? "Surya \"the\" Tan" : null,
            By = "an analyst",
            Reason = "both sign as rector",
            RecordedAt = ManualClock.Noon,
            Sequence = sequence,
            WithdrawnAt = withdrawn,
        };
    }

    public static ReviewRow Review(string left, string right, int probability = 500, EntityKind kind = EntityKind.Person)
    {
        var (lesser, greater) = Id(left) < Id(right) ? (Id(left), Id(right)) : (Id(right), Id(left));
        return new ReviewRow
        {
            Id = Ids.Review(lesser, greater),
            EntityKind = kind,
            Left = lesser,
            Right = greater,
            Probability = probability,
            Reasons = [new Reason("name", "one is shorter", -600)],
        };
    }
}
