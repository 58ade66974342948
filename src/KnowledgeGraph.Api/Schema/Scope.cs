using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>
/// The moment that an answer speaks of: a reader pinned to one version of the record, perhaps as of a day, and whether ids carry the moment. Every object
/// of an answer has one, so that an answer may hold objects of several moments.
/// </summary>
internal sealed class Scope(GraphReader reader, bool isMoment)
{
    public GraphReader Reader { get; } = reader;

    /// <summary>The same moment with a work budget of its own: one for each field, so that one costly field leaves the others standing.</summary>
    public Scope ForField() => new(Reader.ForField(), isMoment);

    public string Id(EntityHandle handle) => (isMoment ? handle.At(Reader.State.Sequence, Reader.Day) : handle).ToString();

    public EntityNode Entity(EntityRow row) => row.EntityKind switch
    {
        EntityKind.Person => new PersonNode(this, row),
        EntityKind.Institution => new InstitutionNode(this, row),
        _ => new EventNode(this, row),
    };

    /// <summary>The entities in the order of the ids; null where none holds.</summary>
    public async ValueTask<IReadOnlyList<EntityNode?>> EntitiesAsync(IReadOnlyList<Id> ids) =>
        [.. (await Reader.GetAsync<EntityRow>(ids)).Select(row => row is null ? null : Entity(row))];

    public async ValueTask<IReadOnlyList<ArticleNode?>> ArticlesAsync(IReadOnlyList<Id> ids) =>
        [.. (await Reader.GetAsync<ArticleRow>(ids)).Select(row => row is null ? null : new ArticleNode(this, row))];

    public async ValueTask<IReadOnlyList<MentionNode?>> MentionsAsync(IReadOnlyList<Id> ids) =>
        [.. (await Reader.GetAsync<MentionRow>(ids)).Select(row => row is null ? null : new MentionNode(this, row))];

    public DatingNode? Dating(Dating? dating) => dating is null ? null : new DatingNode(this, dating);
}
