namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>What a batch resolver answers: for each parent, in the order of the batch, one value or one error. Unset is null.</summary>
public sealed class FieldColumn
{
    internal FieldColumn(Cell[] cells) => Cells = cells;

    public FieldColumn(int count) => Cells = new Cell[count];

    public int Count => Cells.Length;

    internal Cell[] Cells { get; }

    /// <summary>A value for each parent.</summary>
    public static FieldColumn Of<T>(IReadOnlyList<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var cells = new Cell[values.Count];
        for (int i = 0; i < cells.Length; i++)
            cells[i] = Cell.Of(values[i]);
        return new FieldColumn(cells);
    }

    /// <summary>The same value for each parent: what a root field, with its one parent, mostly gives.</summary>
    public static FieldColumn Same<T>(int count, T value)
    {
        var cells = new Cell[count];
        Array.Fill(cells, Cell.Of(value));
        return new FieldColumn(cells);
    }

    public void Set<T>(int parent, T value) => Cells[parent] = Cell.Of(value);

    public void Fail(int parent, FieldError error) => Cells[parent] = new Cell(error);
}
