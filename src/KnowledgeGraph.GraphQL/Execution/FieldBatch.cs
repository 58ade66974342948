using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>One field at one level: all parents it is asked of, its arguments, and what surrounds the request.</summary>
public sealed class FieldBatch
{
    private readonly object[] _parents;
    private readonly RequestScope _scope;
    private readonly FieldPlan _plan;

    internal FieldBatch(RequestScope scope, FieldPlan plan, object[] parents, int count, InputObject arguments)
    {
        _scope = scope;
        _plan = plan;
        _parents = parents;
        Count = count;
        Arguments = arguments;
    }

    public int Count { get; }

    /// <summary>In the order in which the column is to answer.</summary>
    public ReadOnlySpan<object> Parents => _parents.AsSpan(0, Count);

    public InputObject Arguments { get; }

    public FieldDefinition Field => _plan.Definition;

    /// <summary>The key in the answer: alias or name.</summary>
    public string ResponseName => _plan.ResponseName;

    public Schema Schema => _scope.Schema;

    /// <summary>Ends when the client goes or the deadline passes. Pass it on.</summary>
    public CancellationToken CancellationToken => _scope.Token;

    /// <summary>What the caller of the engine gave for this request.</summary>
    public T State<T>() => _scope.State is T state
        ? state
        : throw new InvalidOperationException($"The request's state is {_scope.State?.GetType().Name ?? "null"}, not {typeof(T).Name}.");

    public T Parent<T>(int index) => (T)_parents[index];

    /// <summary>
    /// Whether the answer to this field will be asked for the field at the end of the path of field names, through whatever fragments
    /// and aliases, on whatever concrete type: <c>Selects("edges", "node")</c>. What @skip and @include leave out does not count.
    /// </summary>
    public bool Selects(params ReadOnlySpan<string> path) => _plan.Selection is not null && _plan.Selection.Selects(path);

    public FieldColumn NewColumn() => new(Count);
}

/// <summary>A batch whose parents are instances of T.</summary>
public readonly struct FieldBatch<T>
{
    private readonly FieldBatch _batch;

    internal FieldBatch(FieldBatch batch) => _batch = batch;

    public int Count => _batch.Count;

    public T this[int index] => _batch.Parent<T>(index);

    public InputObject Arguments => _batch.Arguments;

    public CancellationToken CancellationToken => _batch.CancellationToken;

    /// <summary>The batch without its parents' class, for helpers that serve several types.</summary>
    public FieldBatch Untyped => _batch;

    public TState State<TState>() => _batch.State<TState>();

    /// <inheritdoc cref="FieldBatch.Selects"/>
    public bool Selects(params ReadOnlySpan<string> path) => _batch.Selects(path);

    /// <summary>The parents, copied.</summary>
    public T[] ToArray()
    {
        var parents = new T[Count];
        for (int i = 0; i < parents.Length; i++)
            parents[i] = this[i];
        return parents;
    }

    public FieldColumn NewColumn() => _batch.NewColumn();

    /// <summary>A column made parent by parent.</summary>
    public FieldColumn Map<TValue>(Func<T, TValue> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        FieldColumn column = NewColumn();
        for (int i = 0; i < Count; i++)
            column.Set(i, read(this[i]));
        return column;
    }
}
