using KnowledgeGraph.Model;

namespace KnowledgeGraph.TestSupport;

/// <summary>
/// Says small graphs in a few words and makes consistent rows of them: articles with texts, mentions, memberships, entities, statements, claims,
/// links. Things are named by their names; the same words give the same rows.
/// </summary>
public sealed class GraphBuilder
{
    private const string DefaultArticle = "first article";

    private readonly Dictionary<string, EntitySpec> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ArticleSpec> _articles = new(StringComparer.Ordinal);
    private readonly List<FactSpec> _facts = [];

    public GraphBuilder Person(string name, params IReadOnlyList<string> honorifics) => Add(new EntitySpec(EntityKind.Person, name) { Honorifics = honorifics });

    public GraphBuilder Institution(string name, string? country = null, string? parent = null) =>
        Add(new EntitySpec(EntityKind.Institution, name) { Country = country, Parent = parent });

    public GraphBuilder Event(
        string name,
        string? start = null,
        string? partOf = null,
        int? attendance = null,
        string? end = null,
        string? place = null,
        EventKind kind = EventKind.Forum,
        string? series = null,
        int? edition = null) =>
        Add(new EntitySpec(EntityKind.Event, name)
        {
            Start = start, End = end, PartOf = partOf, Attendance = attendance, Place = place, EventKind = kind, Series = series, Edition = edition,
        });

    public GraphBuilder Article(string name, string? title = null, string? publisher = null, string? published = null, params IReadOnlyList<string> uris)
    {
        _articles[name] = new ArticleSpec(name) { Title = title, Publisher = publisher, Published = published, Uris = uris };
        return this;
    }

    public GraphBuilder Attended(
        string entity, string @event, string article = DefaultArticle, int sentence = 0, Presence presence = Presence.Unknown,
        Modality modality = Modality.Asserted, int confidence = 900, string? onBehalfOf = null, string? title = null) =>
        Say(new FactSpec(article, sentence, entity, @event)
        {
            Relation = Relation.Attended, Presence = presence, Modality = modality, Confidence = confidence, OnBehalfOf = onBehalfOf, Title = title,
        });

    public GraphBuilder SpokeAt(
        string entity, string @event, string article = DefaultArticle, int sentence = 0, Presence presence = Presence.Unknown,
        Modality modality = Modality.Asserted, int confidence = 900) =>
        Say(new FactSpec(article, sentence, entity, @event) { Relation = Relation.SpokeAt, Presence = presence, Modality = modality, Confidence = confidence });

    public GraphBuilder Organized(
        string entity, string @event, OrganizerRole role = OrganizerRole.Organizer, string article = DefaultArticle, int sentence = 0) =>
        Say(new FactSpec(article, sentence, entity, @event) { Relation = Relation.Organized, Role = role });

    public GraphBuilder Affiliated(
        string person, string institution, string? title = null, bool former = false, string article = DefaultArticle, int sentence = 0, int confidence = 900) =>
        Say(new FactSpec(article, sentence, person, institution) { Relation = Relation.AffiliatedWith, Title = title, Former = former, Confidence = confidence });

    public GraphBuilder Interacted(string one, string other, string @event, string article = DefaultArticle, int sentence = 0) =>
        Say(new FactSpec(article, sentence, one, other) { InteractionAt = @event });

    /// <summary>The entity is named in this form somewhere.</summary>
    public GraphBuilder Mentioned(string entity, string form, string article = DefaultArticle, int sentence = 0) =>
        Say(new FactSpec(article, sentence, entity, null) { Form = form == entity ? null : form });

    public GraphBuilder Claimed(string entity, ClaimField field, string value, string article = DefaultArticle, int sentence = 0) =>
        Say(new FactSpec(article, sentence, entity, null) { Claim = (field, value) });

    public BuiltGraph Build()
    {
        // What no fact names by its name is at least mentioned once, so that every entity has a mention to take its id and its words from.
        var named = _facts.SelectMany(fact => new[] { fact.Form is null ? fact.Subject : null, fact.Object, fact.OnBehalfOf }).ToHashSet();
        var bare = _entities.Keys.Where(name => !named.Contains(name)).Select(name => new FactSpec(DefaultArticle, 999, name, null));
        return GraphRows.Build([.. _entities.Values], _articles, [.. _facts, .. bare]);
    }

    private GraphBuilder Add(EntitySpec entity)
    {
        _entities.Add(entity.Name, entity);
        return this;
    }

    private GraphBuilder Say(FactSpec fact)
    {
        _facts.Add(fact);
        return this;
    }
}
