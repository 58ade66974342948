namespace KnowledgeGraph.Traversal;

/// <summary>
/// How many rows a field may still take. A row costs one whether the store or the cache hands it out, so that whether a question is
/// answered does not depend on what was asked before it.
/// </summary>
public sealed class WorkBudget(long total)
{
    private long _spent;

    public long Total { get; } = total;

    public long Spent => Interlocked.Read(ref _spent);

    public long Left => Math.Max(0, Total - Spent);

    /// <exception cref="CostExceededException">The budget does not cover it.</exception>
    public void Spend(long rows)
    {
        if (Interlocked.Add(ref _spent, rows) > Total)
        {
            throw new CostExceededException(Total);
        }
    }
}
