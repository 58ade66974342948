using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.TestSupport;

/// <summary>From what a test says to rows that agree with each other.</summary>
internal sealed class GraphRows
{
    private static readonly DateTimeOffset FirstDay = new(2022, 1, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<string, EntitySpec> _entities;
    private readonly List<(ArticleSpec Spec, ArticleWriter Text, Id Id, DateTimeOffset Recorded)> _articles = [];
    private readonly List<(string Entity, Id Article, PartialDate? Published, TextRange At, string Text, string Form)> _mentions = [];
    private readonly Dictionary<string, Id> _ids = new(StringComparer.Ordinal);
    private readonly List<Row> _rows = [];

    private GraphRows(IReadOnlyList<EntitySpec> entities, Dictionary<string, ArticleSpec> articles, IReadOnlyList<FactSpec> facts)
    {
        _entities = entities.ToDictionary(entity => entity.Name, StringComparer.Ordinal);
        foreach (var group in facts.GroupBy(fact => fact.Article))
        {
            var spec = articles.GetValueOrDefault(group.Key) ?? new ArticleSpec(group.Key);
            var text = new ArticleWriter(spec, group);
            _articles.Add((spec, text, text.Document.ToId(), FirstDay.AddHours(_articles.Count)));
        }
    }

    public static BuiltGraph Build(IReadOnlyList<EntitySpec> entities, Dictionary<string, ArticleSpec> articles, IReadOnlyList<FactSpec> facts)
    {
        var rows = new GraphRows(entities, articles, facts);
        rows.CollectMentions();
        rows.AddArticles();
        rows.AddMentions();
        rows.AddStatements();
        rows.AddLinks();
        rows.AddEntities();
        return new BuiltGraph(
            [.. rows._rows.OrderBy(row => row.Kind).ThenBy(row => row.Id)],
            rows._ids,
            rows._articles.ToDictionary(article => article.Spec.Name, article => article.Id, StringComparer.Ordinal),
            [.. rows._articles.Select(article => article.Text.Document)]);
    }

    private void CollectMentions()
    {
        foreach (var (_, text, id, _) in _articles)
        {
            foreach (var placed in text.Facts)
            {
                Mention(placed.Fact.Subject, placed.Subject, text, id);
                Mention(placed.Fact.Object, placed.Object, text, id);
                Mention(placed.Fact.OnBehalfOf, placed.OnBehalfOf, text, id);
            }
        }

        foreach (var group in _mentions.GroupBy(mention => mention.Entity))
        {
            var first = group.OrderBy(mention => mention.Published?.FirstDay ?? DateOnly.MaxValue).ThenBy(mention => mention.Article).ThenBy(mention => mention.At).First();
            _ids[group.Key] = Ids.Mention(first.Article, _entities[group.Key].Kind, first.At);
        }
    }

    private void Mention(string? entity, TextRange? at, ArticleWriter text, Id article)
    {
        if (entity is not null && at is { } place)
        {
            _mentions.Add((entity, article, text.Document.Published, place, place.Of(text.Document.Text), entity));
        }
    }

    private void AddArticles() => _rows.AddRange(_articles.Select(article => new ArticleRow
    {
        Id = article.Id,
        Uris = [.. article.Spec.Uris.Order(StringComparer.Ordinal)],
        Title = article.Spec.Title,
        Publisher = article.Spec.Publisher,
        Published = article.Spec.Published is null ? null : new Dating(PartialDate.Parse(article.Spec.Published), DateOrigin.Stated, null),
        Extractor = "test/1",
        Length = article.Text.Document.Text.Length,
        RecordedAt = article.Recorded,
    }));

    private void AddMentions()
    {
        foreach (var local in _mentions.GroupBy(mention => (mention.Entity, mention.Article)))
        {
            var kind = _entities[local.Key.Entity].Kind;
            var first = local.MinBy(mention => mention.At);
            var membership = Ids.Mention(first.Article, kind, first.At);
            _rows.AddRange(local.Select(mention => new MentionRow
            {
                Id = Ids.Mention(mention.Article, kind, mention.At),
                Article = mention.Article,
                EntityKind = kind,
                Entity = _ids[mention.Entity],
                Membership = membership,
                At = mention.At,
                Text = mention.Text,
                Form = MentionForm.Full,
                Confidence = 950,
            }));
            var id = _ids[local.Key.Entity];
            _rows.Add(new MembershipRow
            {
                Id = membership,
                Article = first.Article,
                Entity = id,
                Profile = new Profile
                {
                    Id = membership, Kind = kind, Article = first.Article, Published = first.Published, At = first.At, Name = first.Text, Forms = [first.Text],
                },
                BlockingKeys = [],
                Joined = membership == id ? null : id,
                Score = membership == id ? 0 : 4000,
                Reasons = membership == id ? [] : [new Reason("same name", first.Text, 4000)],
            });
        }
    }

    private void AddStatements()
    {
        foreach (var (_, text, article, recorded) in _articles)
        {
            foreach (var placed in text.Facts)
            {
                var fact = placed.Fact;
                if (fact.Relation is not null)
                {
                    _rows.Add(Statement(placed, text, article, recorded));
                }
                else if (fact.InteractionAt is not null)
                {
                    _rows.Add(Interaction(placed, text, article, recorded));
                }
                else if (fact.Claim is { } claim)
                {
                    _rows.Add(Claim(placed, claim.Field, claim.Value, text, article, recorded));
                }
            }
        }
    }

    private StatementRow Statement(PlacedFact placed, ArticleWriter text, Id article, DateTimeOffset recorded)
    {
        var fact = placed.Fact;
        var (subject, target) = (_entities[fact.Subject], _entities[fact.Object!]);
        var (subjectMention, targetMention) = (Ids.Mention(article, subject.Kind, placed.Subject), Ids.Mention(article, target.Kind, placed.Object!.Value));
        var link = fact.Relation == Relation.AffiliatedWith
            ? Ids.Affiliation(_ids[fact.Subject], _ids[fact.Object!], fact.Title is null ? null : NameFolding.SortKey(fact.Title), fact.Former)
            : Ids.Participation(_ids[fact.Subject], _ids[fact.Object!], fact.Relation!.Value, fact.Role);
        return new StatementRow
        {
            Id = Ids.Statement(article, fact.Relation!.Value, subjectMention, targetMention, fact.Title ?? fact.Role?.ToString(), placed.Quote),
            Article = article,
            Relation = fact.Relation.Value,
            Subject = _ids[fact.Subject],
            SubjectKind = subject.Kind,
            Object = _ids[fact.Object!],
            ObjectKind = target.Kind,
            SubjectMention = subjectMention,
            ObjectMention = targetMention,
            Role = fact.Role,
            Title = fact.Title,
            Former = fact.Former,
            Presence = fact.Presence,
            Modality = fact.Modality,
            OnBehalfOf = fact.OnBehalfOf is null ? null : _ids[fact.OnBehalfOf],
            Sentence = fact.Sentence,
            At = placed.Quote,
            Quote = placed.Quote.Of(text.Document.Text),
            Confidence = fact.Confidence,
            Extractor = "test/1",
            Link = fact.Modality == Modality.Asserted ? link : null,
            RecordedAt = recorded,
        };
    }

    private InteractionRow Interaction(PlacedFact placed, ArticleWriter text, Id article, DateTimeOffset recorded)
    {
        var fact = placed.Fact;
        var (one, other) = (_ids[fact.Subject], _ids[fact.Object!]);
        return new InteractionRow
        {
            Id = Ids.Interaction(
                article, Ids.Mention(article, EntityKind.Person, placed.Subject), Ids.Mention(article, EntityKind.Person, placed.Object!.Value), placed.Quote),
            Article = article,
            Left = one < other ? one : other,
            Right = one < other ? other : one,
            Event = _ids[fact.InteractionAt!],
            Root = _ids[Root(fact.InteractionAt!)],
            Sentence = fact.Sentence,
            At = placed.Quote,
            Quote = placed.Quote.Of(text.Document.Text),
            Confidence = fact.Confidence,
            RecordedAt = recorded,
        };
    }

    private ClaimRow Claim(PlacedFact placed, ClaimField field, string value, ArticleWriter text, Id article, DateTimeOffset recorded) => new()
    {
        Id = Ids.Claim(article, field, Ids.Mention(article, _entities[placed.Fact.Subject].Kind, placed.Subject), value, placed.Quote),
        Article = article,
        Entity = _ids[placed.Fact.Subject],
        Field = field,
        Value = value,
        At = placed.Quote,
        Quote = placed.Quote.Of(text.Document.Text),
        Confidence = placed.Fact.Confidence,
        Elected = false,
        RecordedAt = recorded,
    };

    private void AddLinks()
    {
        foreach (var group in _rows.OfType<StatementRow>().Where(row => row.Link is not null).GroupBy(row => row.Link!.Value).ToList())
        {
            var rows = group.OrderBy(row => row.Id).ToList();
            _rows.Add(rows[0].Relation == Relation.AffiliatedWith ? Affiliation(group.Key, rows) : Participation(group.Key, rows));
        }
    }

    private ParticipationRow Participation(Id id, List<StatementRow> rows)
    {
        var @event = _ids.First(pair => pair.Value == rows[0].Object).Key;
        return new ParticipationRow
        {
            Id = id,
            Entity = rows[0].Subject,
            EntityKind = rows[0].SubjectKind,
            Event = rows[0].Object,
            Root = _ids[Root(@event)],
            Relation = rows[0].Relation,
            Role = rows[0].Role,
            Presence = rows.Select(row => row.Presence).FirstOrDefault(presence => presence != Presence.Unknown),
            Titles = [.. rows.Select(row => row.Title).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
            OnBehalfOf = [.. rows.Where(row => row.OnBehalfOf is not null).Select(row => new Representation(row.OnBehalfOf!.Value, true, row.Id))],
            Statements = [.. rows.Select(row => row.Id)],
            Sentences = [.. rows.Select(row => new SentenceRef(row.Article, row.Sentence)).Distinct().OrderBy(at => at.Article).ThenBy(at => at.Sentence)],
            Confidence = Confidence(rows),
            Sources = Sources(rows),
            FirstRecorded = rows.Min(row => row.RecordedAt),
            Start = Start(@event)?.FirstDay,
        };
    }

    private AffiliationRow Affiliation(Id id, List<StatementRow> rows) => new()
    {
        Id = id,
        Person = rows[0].Subject,
        Institution = rows[0].Object,
        Title = rows[0].Title,
        Former = rows[0].Former,
        Statements = [.. rows.Select(row => row.Id)],
        Confidence = Confidence(rows),
        Sources = Sources(rows),
    };

    private void AddEntities()
    {
        var parts = _rows.OfType<ParticipationRow>().ToList();
        foreach (var spec in _entities.Values)
        {
            var id = _ids[spec.Name];
            var mentions = _mentions.Where(mention => mention.Entity == spec.Name).ToList();
            var forms = mentions.GroupBy(mention => mention.Text).Select(group => new NameFormCount(group.Key, group.Count()))
                .OrderByDescending(form => form.Count).ThenBy(form => form.Text, StringComparer.Ordinal).ToImmutableArray();
            var days = spec.Kind == EntityKind.Event
                ? [Start(spec.Name)]
                : parts.Where(row => row.Entity == id).Select(row => Start(_ids.First(pair => pair.Value == row.Event).Key)).ToList();
            var dates = days.OfType<PartialDate>().ToList();
            _rows.Add(new EntityRow
            {
                Id = id,
                EntityKind = spec.Kind,
                Name = spec.Name,
                SortKey = NameFolding.SortKey(spec.Name),
                FoldKeys = [.. forms.Select(form => NameFolding.FoldKey(form.Text)).Distinct().Order(StringComparer.Ordinal)],
                Names = forms,
                Tokens = [.. forms.SelectMany(form => NameFolding.Words(form.Text)).Distinct().Order(StringComparer.Ordinal)],
                MentionCount = mentions.Count,
                ArticleCount = mentions.Select(mention => mention.Article).Distinct().Count(),
                LinkCount = spec.Kind == EntityKind.Event
                    ? parts.Where(row => row.Event == id).Select(row => row.Entity).Distinct().Count()
                    : parts.Where(row => row.Entity == id).Select(row => row.Event).Distinct().Count(),
                FirstSeen = dates.Count == 0 ? null : dates.Min(date => date.FirstDay),
                LastSeen = dates.Count == 0 ? null : dates.Max(date => date.LastDay),
                Honorifics = [.. spec.Honorifics],
                Country = spec.Country,
                Parent = spec.Parent is null ? null : _ids[spec.Parent],
                Event = spec.Kind == EntityKind.Event ? Details(spec) : null,
            });
        }
    }

    private EventDetails Details(EntitySpec spec) => new()
    {
        Kind = spec.EventKind,
        Start = Dating(spec.Start),
        End = Dating(spec.End),
        Place = spec.Place,
        Mode = EventMode.Unknown,
        StatedAttendance = spec.Attendance,
        Series = spec.Series,
        Edition = spec.Edition,
        PartOf = spec.PartOf is null ? null : _ids[spec.PartOf],
        Root = _ids[Root(spec.Name)],
    };

    private string Root(string @event) => _entities[@event].PartOf is { } whole ? Root(whole) : @event;

    private PartialDate? Start(string @event) => _entities[@event].Start is { } start ? PartialDate.Parse(start) : null;

    private static Dating? Dating(string? date) => date is null ? null : new Dating(PartialDate.Parse(date), DateOrigin.Stated, null);

    private SourceCounts Sources(List<StatementRow> rows)
    {
        var articles = rows.Select(row => row.Article).Distinct().ToList();
        var publishers = articles.Select(id => _articles.First(article => article.Id == id).Spec.Publisher).OfType<string>().Distinct().Count();
        return new SourceCounts(articles.Count, publishers, articles.Count);
    }

    private static int Confidence(List<StatementRow> rows)
    {
        var doubt = rows.GroupBy(row => row.Article).Aggregate(1.0, (product, article) => product * (1 - (article.Max(row => row.Confidence) / 1000.0)));
        return Math.Min(999, (int)Math.Round((1 - doubt) * 1000));
    }
}
