using System.Collections;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// CompleteValue (section 6.4.3), a column at a time: leaves are serialized where they lie, lists are laid end to end, objects are
/// added to the groups of the next level. A null where none may be becomes an error; the null pass carries it upwards.
/// </summary>
internal sealed class ValueCompletion(RequestScope scope)
{
    /// <summary>Recursion is as deep as the field's type has lists.</summary>
    public void Complete(ResultColumn column, FieldPlan field, List<ResultGroup> next) => Complete(column, field.Shape, field, next);

    private void Complete(ResultColumn column, ValueShape shape, FieldPlan field, List<ResultGroup> next)
    {
        Span<Cell> cells = column.Cells.AsSpan(0, column.Count);
        switch (shape.Kind)
        {
            case ShapeKind.Scalar:
                Scalars(cells, (ScalarType)shape.Type, shape, field);
                break;
            case ShapeKind.Enum:
                Enums(cells, (EnumType)shape.Type, shape, field);
                break;
            case ShapeKind.Object:
                Objects(cells, (ObjectType)shape.Type, shape, field, next);
                break;
            case ShapeKind.Abstract:
                Abstracts(cells, (NamedType)shape.Type, shape, field, next);
                break;
            case ShapeKind.List:
                column.Items = Lists(cells, shape, field);
                Complete(column.Items, shape.Item!, field, next);
                break;
        }
    }

    // Whether the cell holds no value: null, which may be an error, or an error already.
    private bool IsDone(ref Cell cell, ValueShape shape, FieldPlan field)
    {
        if (cell.Reference is null)
        {
            if (shape.NonNull)
                cell = Refuse($"Cannot return null for the non-nullable field {field.Coordinate}.", field);
            return true;
        }

        if (cell.Reference is not FieldError)
            return false;
        scope.HasErrors = true;
        return true;
    }

    private void Scalars(Span<Cell> cells, ScalarType type, ValueShape shape, FieldPlan field)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            ref Cell cell = ref cells[i];
            if (type.Kind is ScalarKind.String or ScalarKind.Id && cell.Reference is string)
                continue;
            if (IsDone(ref cell, shape, field))
                continue;
            cell = ScalarOutput.Serialize(type, cell, field, scope);
        }
    }

    private void Enums(Span<Cell> cells, EnumType type, ValueShape shape, FieldPlan field)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            ref Cell cell = ref cells[i];
            if (IsDone(ref cell, shape, field))
                continue;
            EnumValueDefinition? value = ReferenceEquals(cell.Reference, Cell.EnumNumber)
                ? type.ByNumber(cell.Bits)
                : type.ByValue(ScalarOutput.Boxed(cell));
            cell = value is null ? Refuse($"The field {field.Coordinate} gave no value of the enum {type}.", field) : new Cell(value);
        }
    }

    private void Objects(Span<Cell> cells, ObjectType type, ValueShape shape, FieldPlan field, List<ResultGroup> next)
    {
        ResultGroup? group = null;
        for (int i = 0; i < cells.Length; i++)
        {
            ref Cell cell = ref cells[i];
            if (IsDone(ref cell, shape, field))
                continue;
            if (group is null)
            {
                group = GroupOf(field.Selection!.For(type), next);
                group.Reserve(cells.Length - i);
            }

            cell = new Cell(group, group.Add(ScalarOutput.Boxed(cell)));
        }
    }

    private void Abstracts(Span<Cell> cells, NamedType type, ValueShape shape, FieldPlan field, List<ResultGroup> next)
    {
        ResultGroup? group = null;
        for (int i = 0; i < cells.Length; i++)
        {
            ref Cell cell = ref cells[i];
            if (IsDone(ref cell, shape, field))
                continue;
            object value = ScalarOutput.Boxed(cell);
            if (ConcreteType(type, value, field, ref cell) is not { } concrete)
                continue;
            if (group is null || !ReferenceEquals(group.Plan.Type, concrete))
                group = GroupOf(field.Selection!.For(concrete), next);
            cell = new Cell(group, group.Add(value));
        }
    }

    private ObjectType? ConcreteType(NamedType type, object value, FieldPlan field, ref Cell cell)
    {
        try
        {
            if (scope.Schema.ConcreteType(type, value) is { } concrete)
                return concrete;
            cell = Refuse($"The field {field.Coordinate} gave a value that is of no possible type of {type}.", field);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            cell = new Cell(scope.ErrorOf(exception, field));
            scope.HasErrors = true;
        }

        return null;
    }

    // Groups with one plan are one group: objects that came by different ways but under the same selection are resolved together.
    private static ResultGroup GroupOf(TypePlan plan, List<ResultGroup> next)
    {
        foreach (ResultGroup group in next)
        {
            if (ReferenceEquals(group.Plan, plan))
                return group;
        }

        var added = new ResultGroup(plan);
        next.Add(added);
        return added;
    }

    private ResultColumn Lists(Span<Cell> cells, ValueShape shape, FieldPlan field)
    {
        var items = new ItemBuffer();
        for (int i = 0; i < cells.Length; i++)
        {
            ref Cell cell = ref cells[i];
            if (IsDone(ref cell, shape, field))
                continue;
            int first = items.Count;
            try
            {
                cell = cell.Reference is IEnumerable list and not string && items.AddAll(list)
                    ? Cell.OfList(first, items.Count - first)
                    : Refuse($"The field {field.Coordinate} gave no list.", field);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                items.Count = first;
                cell = new Cell(scope.ErrorOf(exception, field));
                scope.HasErrors = true;
            }
        }

        return new ResultColumn(items.Cells, items.Count);
    }

    private Cell Refuse(string message, FieldPlan field)
    {
        scope.HasErrors = true;
        return new Cell(scope.Internal(new InvalidOperationException(message), field) with { Message = message });
    }
}
