using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>What people have judged.</summary>
public sealed class Judgements(GraphReader reader)
{
    private static readonly ListOrder<JudgementRow> Order = new("Judgements", [new(RowIndex.JudgementByRecorded, [RowIndexes.All], SortRange.All, Descending: true)]);

    /// <summary>Latest first, withdrawn ones among them.</summary>
    public ValueTask<Page<JudgementRow>> ListAsync(PageRequest page) => new Listing<JudgementRow>(reader, Order, null, []).PageAsync(page);

    /// <summary>The mentions that ends bind to, in their order; null where there is no end, or its article no longer says so. One store call.</summary>
    public async ValueTask<IReadOnlyList<MentionRow?>> MentionsAsync(IReadOnlyList<MentionRef?> ends)
    {
        var articles = ends.OfType<MentionRef>().Select(end => end.Article).Distinct().ToList();
        var mentions = await reader.AllOfAsync<MentionRow>(RowIndex.MentionByArticle, articles);
        var byArticle = articles.Zip(mentions).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. ends.Select(end => end is { } there ? there.Best(byArticle[there.Article]) : null)];
    }
}
