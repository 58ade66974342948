using System.Collections.Immutable;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.TestSupport;

/// <summary>The rows of a small graph, and the ids behind the names.</summary>
public sealed class BuiltGraph
{
    private static readonly DateTimeOffset FirstDelta = new(2022, 2, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly IReadOnlyDictionary<string, Id> _entities;
    private readonly IReadOnlyDictionary<string, Id> _articles;

    internal BuiltGraph(
        ImmutableArray<Row> rows, IReadOnlyDictionary<string, Id> entities, IReadOnlyDictionary<string, Id> articles, IReadOnlyList<ArticleDocument> documents) =>
        (Rows, _entities, _articles, Documents) = (rows, entities, articles, documents);

    public ImmutableArray<Row> Rows { get; }

    public IReadOnlyList<ArticleDocument> Documents { get; }

    /// <summary>Id of the entity of this name.</summary>
    public Id this[string name] => _entities[name];

    public Id Article(string name) => _articles[name];

    public IEnumerable<TRow> Of<TRow>()
        where TRow : Row => Rows.OfType<TRow>();

    public EntityRow Entity(string name) => Of<EntityRow>().Single(row => row.Id == this[name]);

    /// <summary>Name of the entity with this id.</summary>
    public string Name(Id id) => _entities.First(pair => pair.Value == id).Key;

    /// <summary>The same graph with its rows changed; null leaves one out.</summary>
    public BuiltGraph Select(Func<Row, Row?> change) => new([.. Rows.Select(change).OfType<Row>()], _entities, _articles, Documents);

    /// <summary>What changes at a sequence from another graph (or from nothing) to this one.</summary>
    public Delta Delta(long sequence = 1, BuiltGraph? before = null)
    {
        var old = (before?.Rows ?? []).ToDictionary(row => new RowRef(row.Kind, row.Id));
        var now = Rows.ToDictionary(row => new RowRef(row.Kind, row.Id));
        var begun = Rows.Where(row => !old.TryGetValue(new RowRef(row.Kind, row.Id), out var former) || !Same(former, row));
        var ended = old.Values.Where(row => !now.TryGetValue(new RowRef(row.Kind, row.Id), out var later) || !Same(row, later));
        UInt128 hash = 0;
        foreach (var row in Rows)
        {
            hash += RowCodec.Hash(row);
        }

        return new Delta(
            sequence, FirstDelta.AddDays(sequence), hash, [.. ended.OrderBy(row => row.Kind).ThenBy(row => row.Id).Select(row => new RowRef(row.Kind, row.Id))], [.. begun]);
    }

    private static bool Same(Row left, Row right) => RowCodec.ToJson(left).AsSpan().SequenceEqual(RowCodec.ToJson(right));
}
