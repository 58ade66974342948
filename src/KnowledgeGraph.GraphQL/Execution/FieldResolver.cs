namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>How a field gets its values: at once, or by waiting.</summary>
internal abstract class FieldResolver;

/// <summary>Reads each parent at once. Fill may throw at any parent: the cells up to there stand, and it is called again from the next.</summary>
internal abstract class ProjectionResolver : FieldResolver
{
    /// <summary>Whether the resolver looks at the batch, so that one must be made.</summary>
    public virtual bool NeedsBatch => false;

    /// <summary>Fills the cells from <paramref name="at"/> on; <paramref name="at"/> always names the parent being read.</summary>
    public abstract void Fill(object[] parents, FieldBatch? batch, Span<Cell> cells, ref int at);
}

internal sealed class ProjectionResolver<T, TValue>(Func<T, TValue> read) : ProjectionResolver
{
    public override void Fill(object[] parents, FieldBatch? batch, Span<Cell> cells, ref int at)
    {
        for (; at < cells.Length; at++)
            cells[at] = Cell.Of(read((T)parents[at]));
    }
}

internal sealed class ContextProjectionResolver<T, TValue>(Func<T, FieldBatch, TValue> read) : ProjectionResolver
{
    public override bool NeedsBatch => true;

    public override void Fill(object[] parents, FieldBatch? batch, Span<Cell> cells, ref int at)
    {
        for (; at < cells.Length; at++)
            cells[at] = Cell.Of(read((T)parents[at], batch!));
    }
}

/// <summary>The value of a subscription's root field is the event itself.</summary>
internal sealed class EventResolver : ProjectionResolver
{
    public static EventResolver Instance { get; } = new();

    public override void Fill(object[] parents, FieldBatch? batch, Span<Cell> cells, ref int at)
    {
        for (; at < cells.Length; at++)
            cells[at] = Cell.OfObject(parents[at]);
    }
}

/// <summary>Where a schema names no resolver: the entry of the same name, if the parent is a dictionary.</summary>
internal sealed class EntryResolver(string name) : ProjectionResolver
{
    public override void Fill(object[] parents, FieldBatch? batch, Span<Cell> cells, ref int at)
    {
        for (; at < cells.Length; at++)
        {
            cells[at] = parents[at] is IReadOnlyDictionary<string, object?> map
                ? Cell.OfObject(map.GetValueOrDefault(name))
                : throw new InvalidOperationException($"The field {name} has no resolver.");
        }
    }
}

internal sealed class BatchResolver(Func<FieldBatch, ValueTask<FieldColumn>> resolve) : FieldResolver
{
    public ValueTask<FieldColumn> Resolve(FieldBatch batch) => resolve(batch);
}

/// <summary>Opens the source stream of a subscription's root field.</summary>
internal sealed class SubscribeResolver(Func<FieldBatch, IAsyncEnumerable<object?>> open)
{
    public IAsyncEnumerable<object?> Open(FieldBatch batch) => open(batch);

    public static SubscribeResolver Of<TEvent>(Func<FieldBatch, IAsyncEnumerable<TEvent>> subscribe) => new(batch => Boxed(subscribe(batch)));

    private static async IAsyncEnumerable<object?> Boxed<TEvent>(
        IAsyncEnumerable<TEvent> source, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token = default)
    {
        await foreach (TEvent item in source.WithCancellation(token).ConfigureAwait(false))
            yield return item;
    }
}
