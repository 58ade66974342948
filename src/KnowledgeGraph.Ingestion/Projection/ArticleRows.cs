using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// The rows of one article before resolution: every membership is an entity of its own. Surfaces and quotes are cut from the text
/// here and nowhere else.
/// </summary>
internal sealed class ArticleRows
{
    private readonly ArticleRecorded _recorded;
    private readonly ArticleDocument _document;
    private readonly DateTimeOffset _recordedAt;
    private readonly Id[] _mentionIds;
    private readonly Id[] _membershipIds;
    private readonly Dating? _published;

    private ArticleRows(ArticleRecorded recorded, ArticleDocument document, DateTimeOffset recordedAt)
    {
        _recorded = recorded;
        _document = document;
        _recordedAt = recordedAt;
        _published = document.Published is { } day ? new Dating(day, DateOrigin.Publication, null) : null;
        _mentionIds = [.. Facts.Mentions.Select(mention => Ids.Mention(recorded.Article, Facts.Entities[mention.Entity].Kind, mention.At))];
        _membershipIds = new Id[Facts.Entities.Length];
        for (var i = Facts.Mentions.Length - 1; i >= 0; i--)
        {
            // Mentions are in the order of the text, so that the last assignment is the earliest mention.
            _membershipIds[Facts.Mentions[i].Entity] = _mentionIds[i];
        }
    }

    private ArticleFacts Facts => _recorded.Facts;

    /// <summary>All rows of the article but for what depends on resolution and judgements: profiles' references, blocking keys, posts, links.</summary>
    public static IEnumerable<Row> Of(ArticleRecorded recorded, ArticleDocument document, DateTimeOffset recordedAt)
    {
        var rows = new ArticleRows(recorded, document, recordedAt);
        return [rows.Article(), .. rows.Mentions(), .. rows.Memberships(), .. rows.Statements(), .. rows.Claims(), .. rows.Interactions()];
    }

    private ArticleRow Article() => new()
    {
        Id = _recorded.Article,
        Uris = _recorded.Uris,
        Title = _document.Title,
        Publisher = _recorded.Publisher,
        Published = _published,
        Extractor = Facts.Extractor,
        Length = _document.Text.Length,
        RecordedAt = _recordedAt,
    };

    private IEnumerable<MentionRow> Mentions() => Facts.Mentions.Select((mention, i) => new MentionRow
    {
        Id = _mentionIds[i],
        Article = _recorded.Article,
        EntityKind = Facts.Entities[mention.Entity].Kind,
        Entity = _membershipIds[mention.Entity],
        Membership = _membershipIds[mention.Entity],
        At = mention.At,
        Text = mention.At.Of(_document.Text),
        Form = mention.Form,
        Confidence = mention.Confidence,
    });

    private IEnumerable<MembershipRow> Memberships()
    {
        var context = (Countries: ContextCountries(), Organizers: ContextOrganizers());
        for (var i = 0; i < Facts.Entities.Length; i++)
        {
            yield return new MembershipRow
            {
                Id = _membershipIds[i],
                Article = _recorded.Article,
                Entity = _membershipIds[i],
                Profile = Profile(i, context),
                BlockingKeys = [],
                Score = 0,
                Reasons = [],
            };
        }
    }

    private Profile Profile(int entity, (ImmutableArray<string> Countries, ImmutableArray<string> Organizers) context)
    {
        var local = Facts.Entities[entity];
        var mentions = Facts.Mentions.Where(mention => mention.Entity == entity).ToList();
        var claims = Facts.Claims.Where(claim => Facts.Mentions[claim.Mention].Entity == entity).ToLookup(claim => claim.Field);
        var name = NameOf(local);
        return new Profile
        {
            Id = _membershipIds[entity],
            Kind = local.Kind,
            Article = _recorded.Article,
            Published = _document.Published,
            At = mentions[0].At,
            Name = name,
            Forms = Sorted(mentions.Where(mention => mention.Form != MentionForm.Description).Select(mention => Words(mention.At)).Append(name)),
            Honorifics = [.. local.Honorifics.Select(Words).Distinct(StringComparer.Ordinal)],
            Credit = local.Credit,
            Titles = Sorted(Facts.Statements
                .Where(statement => statement.Relation == Relation.AffiliatedWith && Facts.Mentions[statement.Subject].Entity == entity && statement.Title is not null)
                .Select(statement => Words(statement.Title!.Value))),
            Countries = Sorted(claims[ClaimField.Country].Select(claim => claim.Token).OfType<string>()),
            ContextCountries = context.Countries,
            ContextOrganizers = local.Kind == EntityKind.Institution ? context.Organizers.Remove(NameFolding.FoldKey(name)) : [],
            Acronym = Best(claims[ClaimField.Acronym]),
            Start = Date(claims[ClaimField.Start]),
            End = Date(claims[ClaimField.End]),
            Place = Best(claims[ClaimField.Place]),
            Edition = int.TryParse(Best(claims[ClaimField.Edition]), out var edition) ? edition : null,
            EventKind = Enum.TryParse<EventKind>(Best(claims[ClaimField.EventKind]), out var kind) ? kind : EventKind.Other,
            WholeName = claims[ClaimField.PartOf].Concat(claims[ClaimField.Parent])
                .Where(claim => claim.Target is not null)
                .OrderByDescending(claim => claim.Confidence)
                .Select(claim => NameOf(Facts.Entities[Facts.Mentions[claim.Target!.Value].Entity]))
                .FirstOrDefault(),
            ExternalIds = _recorded.ExternalIds.TryGetValue(entity, out var external) ? [external] : [],
        };
    }

    /// <summary>The one or two countries that most of the article's institutions are of.</summary>
    private ImmutableArray<string> ContextCountries() => Sorted(Facts.Claims
        .Where(claim => claim is { Field: ClaimField.Country, Token: not null })
        .GroupBy(claim => claim.Token!, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .Take(2)
        .Select(group => group.Key));

    /// <summary>Fold keys of the institutions that organize anything in the article.</summary>
    private ImmutableArray<string> ContextOrganizers() => Sorted(Facts.Statements
        .Where(statement => statement is { Relation: Relation.Organized, Modality: Modality.Asserted })
        .Select(statement => Facts.Entities[Facts.Mentions[statement.Subject].Entity])
        .Where(organizer => organizer.Kind == EntityKind.Institution)
        .Select(organizer => NameFolding.FoldKey(NameOf(organizer))));

    private IEnumerable<StatementRow> Statements()
    {
        var ids = Facts.Statements.Select(Id).ToArray();
        var seen = new HashSet<Id>();
        for (var i = 0; i < ids.Length; i++)
        {
            if (seen.Add(ids[i]))
            {
                yield return Statement(Facts.Statements[i], ids[i]);
            }
        }
    }

    private Id Id(Statement statement) => Ids.Statement(
        _recorded.Article,
        statement.Relation,
        _mentionIds[statement.Subject],
        _mentionIds[statement.Object],
        statement.Role?.ToString() ?? (statement.Title is { } title ? Words(title) : null),
        statement.Quote);

    private StatementRow Statement(Statement statement, Id id)
    {
        var subject = Facts.Mentions[statement.Subject];
        var target = Facts.Mentions[statement.Object];
        return new StatementRow
        {
            Id = id,
            Article = _recorded.Article,
            Relation = statement.Relation,
            Subject = _membershipIds[subject.Entity],
            SubjectKind = Facts.Entities[subject.Entity].Kind,
            Object = _membershipIds[target.Entity],
            ObjectKind = Facts.Entities[target.Entity].Kind,
            SubjectMention = _mentionIds[statement.Subject],
            ObjectMention = _mentionIds[statement.Object],
            Role = statement.Role,
            Title = statement.Title is { } title ? Words(title) : null,
            Former = statement.Former,
            Presence = statement.Presence,
            Modality = statement.Modality,
            OnBehalfOf = statement.OnBehalfOf is { } behalf ? _membershipIds[Facts.Mentions[behalf].Entity] : null,
            OnBehalfOfMention = statement.OnBehalfOf is { } mention ? _mentionIds[mention] : null,
            Date = Date(statement),
            Sentence = statement.Sentence,
            At = statement.Quote,
            Quote = statement.Quote.Of(_document.Text),
            Confidence = statement.Confidence,
            Extractor = Facts.Extractor,
            RecordedAt = _recordedAt,
        };
    }

    private Dating? Date(Statement statement)
    {
        var subject = Facts.Mentions[statement.Subject].Entity;
        var events = statement.Relation == Relation.AffiliatedWith
            ? Facts.Statements
                .Where(other => other.Relation != Relation.AffiliatedWith && Facts.Mentions[other.Subject].Entity == subject)
                .Select(other => Facts.Mentions[other.Object].Entity)
            : [Facts.Mentions[statement.Object].Entity];
        return events.Distinct().Select(EventStart).OfType<Dating>().OrderBy(dating => dating.Value).FirstOrDefault() ?? _published;
    }

    private Dating? EventStart(int entity)
    {
        var best = Strongest(Facts.Claims.Where(claim => claim.Field == ClaimField.Start && Facts.Mentions[claim.Mention].Entity == entity));
        return best is not null && PartialDate.TryParse(best.Token, out var day)
            ? new Dating(day, best.Origin ?? DateOrigin.Stated, ClaimId(best))
            : null;
    }

    private IEnumerable<ClaimRow> Claims() => Facts.Claims.Where(claim => Value(claim) is not null).DistinctBy(ClaimId).Select(claim => new ClaimRow
    {
        Id = ClaimId(claim),
        Article = _recorded.Article,
        Entity = _membershipIds[Facts.Mentions[claim.Mention].Entity],
        Mention = _mentionIds[claim.Mention],
        Field = claim.Field,
        Value = Value(claim)!,
        Target = claim.Target is { } target ? _membershipIds[Facts.Mentions[target].Entity] : null,
        TargetMention = claim.Target is { } mention ? _mentionIds[mention] : null,
        Origin = claim.Origin,
        At = claim.Quote,
        Quote = claim.Quote.Of(_document.Text),
        Confidence = claim.Confidence,
        Elected = false,
        RecordedAt = _recordedAt,
    });

    private Id ClaimId(Claim claim) => Ids.Claim(_recorded.Article, claim.Field, _mentionIds[claim.Mention], Value(claim) ?? "", claim.Quote);

    private string? Value(Claim claim) =>
        claim.Token
        ?? (claim.Value is { } words ? Words(words) : null)
        ?? (claim.Target is { } target ? NameOf(Facts.Entities[Facts.Mentions[target].Entity]) : null);

    private IEnumerable<InteractionRow> Interactions() => Facts.Interactions.Select(interaction => new InteractionRow
    {
        Id = Ids.Interaction(_recorded.Article, _mentionIds[interaction.Left], _mentionIds[interaction.Right], interaction.Quote),
        Article = _recorded.Article,
        Left = _membershipIds[Facts.Mentions[interaction.Left].Entity],
        Right = _membershipIds[Facts.Mentions[interaction.Right].Entity],
        LeftMention = _mentionIds[interaction.Left],
        RightMention = _mentionIds[interaction.Right],
        Event = interaction.Event is { } happening ? _membershipIds[Facts.Mentions[happening].Entity] : null,
        EventMention = interaction.Event is { } mention ? _mentionIds[mention] : null,
        Sentence = interaction.Sentence,
        At = interaction.Quote,
        Quote = interaction.Quote.Of(_document.Text),
        Confidence = interaction.Confidence,
        RecordedAt = _recordedAt,
    }).DistinctBy(row => row.Id);

    private string? Best(IEnumerable<Claim> claims) => Strongest(claims) is { } best ? Value(best) : null;

    private static PartialDate? Date(IEnumerable<Claim> claims) =>
        PartialDate.TryParse(Strongest(claims)?.Token, out var date) ? date : null;

    private static Claim? Strongest(IEnumerable<Claim> claims) =>
        claims.OrderByDescending(claim => claim.Confidence).ThenBy(claim => claim.Quote).FirstOrDefault();

    /// <summary>The words at a place of the text, white space folded to single blanks.</summary>
    private string NameOf(LocalEntity entity) => OneLine(entity.NameIn(_document.Text));

    private string Words(TextRange at) => OneLine(at.Of(_document.Text));

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ImmutableArray<string> Sorted(IEnumerable<string> values) => [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
