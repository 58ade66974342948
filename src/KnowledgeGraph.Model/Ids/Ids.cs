namespace KnowledgeGraph.Model;

/// <summary>What each kind of id is made of. The one place that says so.</summary>
public static class Ids
{
    public static Id Mention(Id article, EntityKind kind, TextRange at) =>
        Make("mention", h => h.Add(article).Add((long)kind).Add(at.Start).Add(at.End));

    public static Id Statement(Id article, Relation relation, Id subjectMention, Id objectMention, string? roleOrTitle, TextRange at) =>
        Make("statement", h => h.Add(article).Add((long)relation).Add(subjectMention).Add(objectMention).Add(roleOrTitle).Add(at.Start).Add(at.End));

    public static Id Claim(Id article, ClaimField field, Id mention, string value, TextRange at) =>
        Make("claim", h => h.Add(article).Add((long)field).Add(mention).Add(value).Add(at.Start).Add(at.End));

    public static Id Interaction(Id article, Id leftMention, Id rightMention, TextRange at) =>
        Make("interaction", h => h.Add(article).Add(leftMention).Add(rightMention).Add(at.Start).Add(at.End));

    /// <summary>One link for each (entity, event, relation, role).</summary>
    public static Id Participation(Id entity, Id @event, Relation relation, OrganizerRole? role) =>
        Make("participation", h => h.Add(entity).Add(@event).Add((long)relation).Add(role is null ? -1 : (long)role));

    /// <summary>One link for each (person, institution, title as folded, former).</summary>
    public static Id Affiliation(Id person, Id institution, string? foldedTitle, bool former) =>
        Make("affiliation", h => h.Add(person).Add(institution).Add(foldedTitle).Add(former ? 1 : 0));

    /// <summary>A judgement is what it says: made again after a withdrawal it is the same one.</summary>
    public static Id Judgement(JudgementKind kind, MentionRef? left, MentionRef? right, Id? statement, string? name) =>
        Make("judgement", h => Add(Add(h.Add((long)kind), left), right).Add(statement?.ToString()).Add(name));

    /// <summary>One review for each pair of entities, <paramref name="left"/> the lesser.</summary>
    public static Id Review(Id left, Id right) => Make("review", h => h.Add(left).Add(right));

    private static IdHasher Add(IdHasher hasher, MentionRef? end) =>
        end is { } mention ? hasher.Add(Mention(mention.Article, mention.Kind, mention.At)) : hasher.Add((string?)null);

    private static Id Make(string kind, Action<IdHasher> parts)
    {
        using var hasher = new IdHasher(kind);
        parts(hasher);
        return hasher.Finish();
    }
}
