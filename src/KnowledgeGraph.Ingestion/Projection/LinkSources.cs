using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// Counts the sources of participations, last of all: who is interested in an event follows from all participations in its tree. When
/// the interested change, the other participations of the tree are counted again.
/// </summary>
internal sealed class LinkSources(GraphDraft draft)
{
    /// <param name="made">Participations that were made again.</param>
    public async ValueTask RunAsync(IReadOnlySet<Id> made, CancellationToken cancellationToken)
    {
        var changes = await draft.ChangesAsync(RowKind.Participation, cancellationToken);
        var rows = await draft.GetAsync<ParticipationRow>(RowKind.Participation, made.Concat(changes.Select(change => (change.After ?? change.Before)!.Id)), cancellationToken);
        var unsettled = Unsettled(changes);
        var trees = (await draft.LookupAsync<ParticipationRow>(RowIndex.ParticipationByRoot, rows.Values.Select(row => row.Root).Concat(unsettled), cancellationToken)).ToLookup(row => row.Root);
        foreach (var row in unsettled.SelectMany(root => trees[root]))
        {
            rows.TryAdd(row.Id, row);
        }

        var articles = await draft.GetAsync<ArticleRow>(RowKind.Article, rows.Values.SelectMany(Articles), cancellationToken);
        var interested = trees.ToDictionary(tree => tree.Key, tree => Independence.Interested(tree));
        var counted = rows.Values.Select(row => new Counted(row, Articles(row), new Interest(interested[row.Root], Articles(row)), articles)).ToList();
        var open = counted.FindAll(row => made.Contains(row.Row.Id) || row.IsShared);
        var statements = await draft.GetAsync<StatementRow>(RowKind.Statement, open.SelectMany(row => row.Row.Statements), cancellationToken);
        foreach (var row in open)
        {
            draft.Put(row.Row with { Sources = row.Counts, Confidence = LinkRows.Confidence(row.Row.Statements.Select(id => statements[id]), row.Sources) });
        }
    }

    /// <summary>Roots of the trees whose interested are perhaps not the same as before.</summary>
    private static List<Id> Unsettled(List<RowChange> changes)
    {
        var before = changes.Select(change => change.Before).OfType<ParticipationRow>().ToLookup(row => row.Root);
        var after = changes.Select(change => change.After).OfType<ParticipationRow>().ToLookup(row => row.Root);
        return [.. before.Concat(after).Select(tree => tree.Key).Distinct()
            .Where(root => !Independence.Interested(before[root]).SetEquals(Independence.Interested(after[root])))];
    }

    private static List<Id> Articles(ParticipationRow row) => [.. row.Sentences.Select(place => place.Article).Distinct()];

    private sealed class Counted(ParticipationRow row, List<Id> behind, Interest interest, IReadOnlyDictionary<Id, ArticleRow> articles)
    {
        public ParticipationRow Row => row;

        public Dictionary<Id, Id> Sources { get; } = Independence.Sources(behind, articles, interest);

        public SourceCounts Counts { get; } = Independence.Count(behind, articles, interest);

        /// <summary>Some of its articles are, or were, one source: only then can its confidence have changed.</summary>
        public bool IsShared => Counts.Independent < Counts.Articles || row.Sources.Independent < row.Sources.Articles;
    }
}
