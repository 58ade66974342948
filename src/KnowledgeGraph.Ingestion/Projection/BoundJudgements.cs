using System.Collections.Immutable;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>Which live judgements speak of what in some articles. What an article no longer says, or never said, binds nothing.</summary>
internal static class BoundJudgements
{
    private static readonly ImmutableArray<BoundJudgement> None = [];

    /// <summary>A blocking key that both ends of a SAME share, so that they stand in one component whoever else is there.</summary>
    public static string Key(Id judgement) => $"same:{judgement}";

    /// <summary>Of each membership of the articles that a judgement binds to: those judgements, ascending.</summary>
    public static async ValueTask<Dictionary<Id, ImmutableArray<BoundJudgement>>> OfAsync(GraphDraft draft, IReadOnlyCollection<Id> articles, CancellationToken cancellationToken)
    {
        var judgements = (await LiveAsync(draft, articles, cancellationToken)).FindAll(row => row.Judged != JudgementKind.StatementWrong);
        if (judgements.Count == 0)
        {
            return [];
        }

        var wanted = articles.ToHashSet();
        var ends = judgements.SelectMany(row => row.Ends.Where(end => wanted.Contains(end.Article)), (row, end) => (Row: row, End: end)).ToList();
        var mentions = (await draft.LookupAsync<MentionRow>(RowIndex.MentionByArticle, ends.Select(pair => pair.End.Article), cancellationToken)).ToLookup(row => row.Article);
        return ends
            .Select(pair => (pair.Row, Mention: pair.End.Best(mentions[pair.End.Article])))
            .Where(pair => pair.Mention is not null)
            .GroupBy(pair => pair.Mention!.Membership, pair => new BoundJudgement(pair.Row.Id, pair.Row.Judged))
            .ToDictionary(group => group.Key, group => group.Distinct().OrderBy(bound => bound.Judgement).ToImmutableArray());
    }

    /// <summary>The statements of the articles that are judged wrong, each with its judgement.</summary>
    public static async ValueTask<Dictionary<Id, Id>> WrongAsync(GraphDraft draft, IReadOnlyCollection<Id> articles, CancellationToken cancellationToken) =>
        (await LiveAsync(draft, articles, cancellationToken))
        .Where(row => row is { Judged: JudgementKind.StatementWrong, Statement: not null })
        .ToDictionary(row => row.Statement!.Value, row => row.Id);

    /// <summary>The membership as the judgements leave it: which speak of it, and the keys of those that join.</summary>
    public static MembershipRow Bind(MembershipRow row, ImmutableArray<string> keys, Dictionary<Id, ImmutableArray<BoundJudgement>> judgements)
    {
        var bound = judgements.TryGetValue(row.Id, out var found) ? found : None;
        var same = bound.Where(judgement => judgement.Kind == JudgementKind.Same).Select(judgement => Key(judgement.Judgement)).ToList();
        return row with
        {
            BlockingKeys = same.Count == 0 ? keys : [.. keys.Concat(same).Order(StringComparer.Ordinal)],
            Judgements = row.Judgements.SequenceEqual(bound) ? row.Judgements : bound,
        };
    }

    private static async ValueTask<List<JudgementRow>> LiveAsync(GraphDraft draft, IReadOnlyCollection<Id> articles, CancellationToken cancellationToken) =>
        (await draft.LookupAsync<JudgementRow>(RowIndex.JudgementByArticle, articles, cancellationToken)).FindAll(row => row.IsLive);
}
