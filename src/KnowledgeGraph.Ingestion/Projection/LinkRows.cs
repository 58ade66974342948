using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>Makes participations and affiliations of the ASSERTED statements that stand behind them.</summary>
internal static class LinkRows
{
    /// <param name="statements">All statements with this link; at least one.</param>
    /// <returns>Without sources and confidence, which depend on who else is at the event: see <see cref="LinkSources"/>.</returns>
    public static ParticipationRow Participation(Id link, List<StatementRow> statements, EntityRow happening)
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
            Confidence = 0,
            Sources = default,
            FirstRecorded = statements.Min(row => row.RecordedAt),
            Start = happening.Event.Start?.Value.FirstDay,
        };
    }

    /// <param name="articles">The statements' articles.</param>
    public static AffiliationRow Affiliation(Id link, List<StatementRow> statements, IReadOnlyDictionary<Id, ArticleRow> articles)
    {
        var first = statements[0];
        var behind = statements.Select(row => row.Article).Distinct().ToList();
        var interest = new Interest(new HashSet<Id> { first.Object }, behind);
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
            Confidence = Confidence(statements, Independence.Sources(behind, articles, interest)),
            Sources = Independence.Count(behind, articles, interest),
        };
    }

    /// <summary>Noisy-or over independent sources, each with its strongest statement: thousandths, at most 999.</summary>
    /// <param name="sources">The source that each article stands for.</param>
    internal static int Confidence(IEnumerable<StatementRow> statements, IReadOnlyDictionary<Id, Id> sources)
    {
        const long One = 1_000_000_000;
        var doubt = statements
            .GroupBy(row => sources[row.Article]).OrderBy(group => group.Key)
            .Aggregate(One, (doubt, group) => doubt * (1000 - group.Max(row => row.Confidence)) / 1000);
        return (int)Math.Min(999, (One - doubt) / (One / 1000));
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
