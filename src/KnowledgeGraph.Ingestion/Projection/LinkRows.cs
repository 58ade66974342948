using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>Makes participations and affiliations of the ASSERTED statements that stand behind them.</summary>
internal static class LinkRows
{
    /// <param name="statements">All statements with this link; at least one.</param>
    /// <param name="publishers">Publisher of each article; null or missing when unknown.</param>
    public static ParticipationRow Participation(Id link, List<StatementRow> statements, EntityRow happening, IReadOnlyDictionary<Id, string?> publishers)
    {
        var first = statements[0];
        return new ParticipationRow
        {
            Id = link,
            Entity = first.Subject,
            EntityKind = first.SubjectKind,
            Event = first.Object,
            Root = happening.Event!.Root,
            Relation = first.Relation,
            Role = first.Role,
            Presence = Presence(statements),
            Titles = [.. statements.Select(row => row.Title).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            OnBehalfOf = Representations(statements),
            Statements = [.. statements.Select(row => row.Id).Order()],
            Sentences = [.. statements.Select(row => new SentenceRef(row.Article, row.Sentence)).Distinct().OrderBy(place => place.Article).ThenBy(place => place.Sentence)],
            Confidence = Confidence(statements),
            Sources = Sources(statements, publishers),
            FirstRecorded = statements.Min(row => row.RecordedAt),
            Start = happening.Event.Start?.Value.FirstDay,
        };
    }

    public static AffiliationRow Affiliation(Id link, List<StatementRow> statements, IReadOnlyDictionary<Id, string?> publishers)
    {
        var first = statements[0];
        var dates = statements.Select(row => row.Date).OfType<Dating>().ToList();
        return new AffiliationRow
        {
            Id = link,
            Person = first.Subject,
            Institution = first.Object,
            Title = statements.Select(row => row.Title).OfType<string>()
                .GroupBy(title => title, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
                .FirstOrDefault()?.Key,
            Former = first.Former,
            Statements = [.. statements.Select(row => row.Id).Order()],
            FirstSeen = dates.OrderBy(date => date.Value).ThenBy(date => date.Claim).FirstOrDefault(),
            LastSeen = dates.OrderByDescending(date => date.Value.LastDay).ThenBy(date => date.Value).ThenBy(date => date.Claim).FirstOrDefault(),
            Confidence = Confidence(statements),
            Sources = Sources(statements, publishers),
        };
    }

    /// <summary>Noisy-or over independent articles, each with its strongest statement: thousandths, at most 999.</summary>
    internal static int Confidence(List<StatementRow> statements)
    {
        const long One = 1_000_000_000;
        var doubt = statements
            .GroupBy(row => row.Article).OrderBy(group => group.Key)
            .Aggregate(One, (doubt, group) => doubt * (1000 - group.Max(row => row.Confidence)) / 1000);
        return (int)Math.Min(999, (One - doubt) / (One / 1000));
    }

    /// <summary>Until near-copies of articles are known, independent means distinct articles.</summary>
    private static SourceCounts Sources(List<StatementRow> statements, IReadOnlyDictionary<Id, string?> publishers)
    {
        var articles = statements.Select(row => row.Article).Distinct().ToList();
        var named = articles.Select(article => publishers.GetValueOrDefault(article)).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        return new SourceCounts(articles.Count, named, articles.Count);
    }

    /// <summary>What most statements say; of equals the closest to being there. Statements that say nothing do not count.</summary>
    private static Presence Presence(List<StatementRow> statements) => statements
        .Select(row => row.Presence)
        .Where(presence => presence != Model.Presence.Unknown)
        .GroupBy(presence => presence)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
        .FirstOrDefault()?.Key ?? Model.Presence.Unknown;

    /// <summary>One for each institution: as the article says where one does, else of the post that it names.</summary>
    private static ImmutableArray<Representation> Representations(List<StatementRow> statements) =>
    [
        .. statements
            .Select(row => row.OnBehalfOf is { } stated
                ? new Representation(stated, Stated: true, row.Id)
                : row.Post is { } post ? new Representation(post.Institution, Stated: false, post.Statement) : null)
            .OfType<Representation>()
            .GroupBy(representation => representation.Institution)
            .Select(group => group.OrderByDescending(representation => representation.Stated).ThenBy(representation => representation.Statement).First())
            .OrderByDescending(representation => representation.Stated)
            .ThenBy(representation => representation.Institution),
    ];
}
