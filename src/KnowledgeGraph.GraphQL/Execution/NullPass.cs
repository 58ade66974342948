using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>An error at its place in the answer.</summary>
internal readonly record struct LocatedError(FieldError Error, ImmutableArray<SourceLocation> Locations, object[] Path);

/// <summary>
/// Section 6.4.4, once and only if something failed: walks the answer in the order of writing, turns errors into null, carries a null
/// that may not be up to the next place that may be null, and keeps exactly one error for each place that became null. What lies
/// below such a place is gone from the answer, and its errors with it.
/// </summary>
internal sealed class NullPass
{
    private readonly List<LocatedError> _errors = [];
    private readonly List<object> _path = [];
    private LocatedError _rising;

    /// <summary>The errors in the order of the answer; with data null if the root itself is null.</summary>
    public static (IReadOnlyList<LocatedError> Errors, bool DataIsNull) Run(ResultGroup root)
    {
        var pass = new NullPass();
        bool isNull = pass.NullsObject(root, 0);
        if (isNull)
            pass._errors.Add(pass._rising);
        return (pass._errors, isNull);
    }

    // True where the object must become null; the error is then rising. As deep as the answer, which the selection depth bounds.
    private bool NullsObject(ResultGroup group, int row)
    {
        int mark = _errors.Count;
        FieldPlan[] fields = group.Plan.Fields;
        for (int i = 0; i < fields.Length; i++)
        {
            if (group.Columns[i] is not { } column)
                continue;
            _path.Add(fields[i].ResponseName);
            bool rises = NullsCell(column, row, fields[i].Shape, fields[i]);
            _path.RemoveAt(_path.Count - 1);
            if (!rises)
                continue;
            _errors.RemoveRange(mark, _errors.Count - mark);
            return true;
        }

        return false;
    }

    private bool NullsCell(ResultColumn column, int index, ValueShape shape, FieldPlan field)
    {
        ref Cell cell = ref column.Cells[index];
        bool becomesNull = false;
        if (cell.Reference is FieldError error)
        {
            _rising = new LocatedError(error, [.. field.Nodes.Select(node => node.Location)], [.. _path]);
            becomesNull = true;
        }
        else if (cell.Reference is ResultGroup group)
        {
            becomesNull = NullsObject(group, (int)cell.Bits);
        }
        else if (ReferenceEquals(cell.Reference, Cell.List))
        {
            becomesNull = NullsList(column.Items!, cell, shape.Item!, field);
        }

        if (!becomesNull)
            return false;
        cell = default;
        if (shape.NonNull)
            return true;
        _errors.Add(_rising);
        return false;
    }

    private bool NullsList(ResultColumn items, Cell list, ValueShape shape, FieldPlan field)
    {
        int mark = _errors.Count;
        for (int i = 0; i < list.Count; i++)
        {
            _path.Add(i);
            bool rises = NullsCell(items, list.First + i, shape, field);
            _path.RemoveAt(_path.Count - 1);
            if (!rises)
                continue;
            _errors.RemoveRange(mark, _errors.Count - mark);
            return true;
        }

        return false;
    }
}
