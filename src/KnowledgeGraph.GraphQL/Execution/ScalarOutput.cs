using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Result coercion of scalars (section 3.5): a value that loses nothing by it, or an error.</summary>
internal static class ScalarOutput
{
    public static Cell Serialize(ScalarType type, Cell cell, FieldPlan field, RequestScope scope)
    {
        Cell serialized;
        try
        {
            serialized = type.Kind == ScalarKind.Custom ? Custom(type, cell) : BuiltIn(type.Kind, cell);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            scope.HasErrors = true;
            return new Cell(scope.ErrorOf(exception, field));
        }

        if (serialized.Reference is not null)
            return serialized;
        scope.HasErrors = true;
        string message = $"The field {field.Coordinate} gave a value that is no {type}.";
        return new Cell(scope.Internal(new InvalidOperationException(message), field) with { Message = message });
    }

    /// <summary>The value as an object.</summary>
    public static object Boxed(Cell cell)
    {
        if (ReferenceEquals(cell.Reference, Cell.Integer))
            return cell.Bits is >= int.MinValue and <= int.MaxValue ? (object)(int)cell.Bits : cell.Bits;
        if (ReferenceEquals(cell.Reference, Cell.Real))
            return cell.RealValue;
        if (ReferenceEquals(cell.Reference, Cell.Boolean))
            return cell.Bits != 0;
        return cell.Reference!;
    }

    // A null reference means refusal.
    private static Cell BuiltIn(ScalarKind kind, Cell cell) => kind switch
    {
        ScalarKind.Int => Integer(cell),
        ScalarKind.Float => Real(cell),
        ScalarKind.Boolean => ReferenceEquals(cell.Reference, Cell.Boolean) ? cell : default,
        _ => Text(kind, cell),
    };

    private static Cell Integer(Cell cell)
    {
        if (ReferenceEquals(cell.Reference, Cell.Integer))
            return cell.Bits is >= int.MinValue and <= int.MaxValue ? cell : default;
        if (ReferenceEquals(cell.Reference, Cell.Boolean))
            return Cell.OfInteger(cell.Bits);
        double value = AsDouble(cell);
        return value == Math.Floor(value) && Math.Abs(value) <= int.MaxValue ? Cell.OfInteger((long)value) : default;
    }

    private static Cell Real(Cell cell)
    {
        if (ReferenceEquals(cell.Reference, Cell.Integer) || ReferenceEquals(cell.Reference, Cell.Boolean))
            return Cell.OfInteger(cell.Bits);
        double value = AsDouble(cell);
        return double.IsFinite(value) ? Cell.OfReal(value) : default;
    }

    private static double AsDouble(Cell cell) => cell.Reference switch
    {
        decimal exact => (double)exact,
        _ when ReferenceEquals(cell.Reference, Cell.Real) => cell.RealValue,
        _ => double.NaN,
    };

    private static Cell Text(ScalarKind kind, Cell cell)
    {
        if (cell.Reference is string)
            return cell;
        if (ReferenceEquals(cell.Reference, Cell.Integer))
            return new Cell(cell.Bits.ToString(CultureInfo.InvariantCulture));
        if (kind == ScalarKind.Id)
            return default;
        if (ReferenceEquals(cell.Reference, Cell.Boolean))
            return new Cell(cell.Bits != 0 ? "true" : "false");
        return ReferenceEquals(cell.Reference, Cell.Real) && double.IsFinite(cell.RealValue)
            ? new Cell(cell.RealValue.ToString(CultureInfo.InvariantCulture))
            : default;
    }

    private static Cell Custom(ScalarType type, Cell cell)
    {
        Coerced coerced = type.Coercion.Serialize(Boxed(cell));
        if (coerced.Problem is not null || coerced.Value is null)
            return default;
        Cell value = Cell.OfObject(coerced.Value);
        bool writable = value.Reference is string or decimal or JsonElement or InputObject or System.Collections.IEnumerable
            || ReferenceEquals(value.Reference, Cell.Integer)
            || ReferenceEquals(value.Reference, Cell.Boolean)
            || (ReferenceEquals(value.Reference, Cell.Real) && double.IsFinite(value.RealValue));
        return writable ? value : default;
    }
}
