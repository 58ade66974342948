using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>Mentions and the forms of names.</summary>
public sealed class Mentions(GraphReader reader)
{
    /// <summary>Of each entity, by article id, then where in it. One store call.</summary>
    public ValueTask<IReadOnlyList<Page<MentionRow>>> OfEntitiesAsync(IReadOnlyList<Id> entities, PageRequest page) =>
        new ChildLists<MentionRow>(reader, RowIndex.MentionByEntity, "Mentions").PagesAsync(entities, page);

    /// <summary>Of each article, in the order of its text; of some kinds only, if given.</summary>
    public ValueTask<IReadOnlyList<Page<MentionRow>>> OfArticlesAsync(IReadOnlyList<Id> articles, IReadOnlyList<EntityKind>? kinds, PageRequest page)
    {
        var test = kinds is null ? null : Test.Of<MentionRow>(row => kinds.Contains(row.EntityKind));
        return new ChildLists<MentionRow>(reader, RowIndex.MentionByArticle, "Mentions", test).PagesAsync(articles, page);
    }

    /// <summary>The forms under which articles name each entity, most frequent first. No store call.</summary>
    public IReadOnlyList<Page<NameFormCount>> Forms(IReadOnlyList<EntityRow> entities, PageRequest page) => [.. entities.Select(entity =>
    {
        var forms = entity.Names.Select((form, rank) => (Form: form, Rank: rank));
        var ordering = new Ordering<(NameFormCount Form, int Rank)>(
            "NameForms", false, item => new Place(0, item.Rank.ToString("D6", CultureInfo.InvariantCulture), default));
        var cut = ordering.PageOf(forms, page, reader.State.Sequence);
        return new Page<NameFormCount>([.. cut.Edges.Select(edge => new Edge<NameFormCount>(edge.Cursor, edge.Node.Form))], cut.HasNext, cut.HasPrevious, Whole<NameFormCount>.Of(entity.Names));
    })];
}
