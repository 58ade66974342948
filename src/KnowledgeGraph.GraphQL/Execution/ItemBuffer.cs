using System.Collections;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Cells of all lists of a column, end to end. The common kinds of list are read without boxing or enumerators.</summary>
internal sealed class ItemBuffer
{
    public Cell[] Cells { get; private set; } = [];

    public int Count { get; set; }

    /// <summary>Always true, so that it reads as part of a condition.</summary>
    public bool AddAll(IEnumerable list)
    {
        switch (list)
        {
            case object?[] array:
                Reserve(array.Length);
                foreach (object? item in array)
                    Cells[Count++] = Cell.OfObject(item);
                break;
            case int[] array when array.GetType() == typeof(int[]): // an array of enums would pass for one of integers
                AddSpan<int>(array);
                break;
            case double[] array:
                AddSpan<double>(array);
                break;
            case List<int> values:
                AddSpan<int>(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values));
                break;
            case IReadOnlyList<object?> values:
                Reserve(values.Count);
                for (int i = 0; i < values.Count; i++)
                    Add(Cell.OfObject(values[i]));
                break;
            default:
                foreach (object? item in list)
                    Add(Cell.OfObject(item));
                break;
        }

        return true;
    }

    private void AddSpan<T>(ReadOnlySpan<T> values)
    {
        Reserve(values.Length);
        foreach (T value in values)
            Cells[Count++] = Cell.Of(value);
    }

    private void Add(Cell cell)
    {
        Reserve(1);
        Cells[Count++] = cell;
    }

    private void Reserve(int more)
    {
        if (Count + more <= Cells.Length)
            return;
        Cell[] cells = Cells;
        Array.Resize(ref cells, Math.Max(Count + more, Cells.Length * 2));
        Cells = cells;
    }
}
