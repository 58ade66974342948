using System.Runtime.CompilerServices;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// One value of one field for one parent, without boxing. The reference tells the kind: null, a tag for a number or boolean in the
/// bits, an error, a list (first item and count in the bits), a row of a group, or the value itself.
/// </summary>
internal readonly struct Cell
{
    public static readonly object Integer = new CellTag("integer");
    public static readonly object Real = new CellTag("real");
    public static readonly object Boolean = new CellTag("boolean");
    public static readonly object EnumNumber = new CellTag("enum");
    public static readonly object List = new CellTag("list");

    public readonly object? Reference;
    public readonly long Bits;

    public Cell(object? reference, long bits = 0)
    {
        Reference = reference;
        Bits = bits;
    }

    public double RealValue => BitConverter.Int64BitsToDouble(Bits);

    public int First => (int)(Bits >> 32);

    public int Count => (int)Bits;

    public static Cell OfInteger(long value) => new(Integer, value);

    public static Cell OfReal(double value) => new(Real, BitConverter.DoubleToInt64Bits(value));

    public static Cell OfBoolean(bool value) => new(Boolean, value ? 1 : 0);

    public static Cell OfList(int first, int count) => new(List, ((long)first << 32) | (uint)count);

    /// <summary>The tests on T are decided when the code for T is compiled, so that no value type is boxed on the way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cell Of<T>(T value)
    {
        if (typeof(T) == typeof(string))
            return new Cell(value);
        if (typeof(T) == typeof(int))
            return OfInteger(Unsafe.As<T, int>(ref value));
        if (typeof(T) == typeof(long))
            return OfInteger(Unsafe.As<T, long>(ref value));
        if (typeof(T) == typeof(double))
            return OfReal(Unsafe.As<T, double>(ref value));
        if (typeof(T) == typeof(bool))
            return OfBoolean(Unsafe.As<T, bool>(ref value));
        if (typeof(T) == typeof(int?))
            return Unsafe.As<T, int?>(ref value) is { } number ? OfInteger(number) : default;
        if (typeof(T) == typeof(double?))
            return Unsafe.As<T, double?>(ref value) is { } number ? OfReal(number) : default;
        if (typeof(T).IsEnum)
            return new Cell(EnumNumber, NumberOf(ref value));
        return typeof(T).IsValueType || typeof(T) == typeof(object) ? OfObject(value) : new Cell(value);
    }

    public static Cell OfObject(object? value) => value switch
    {
        null or string => new Cell(value),
        int number => OfInteger(number),
        bool boolean => OfBoolean(boolean),
        double number => OfReal(number),
        long number => OfInteger(number),
        Enum number => new Cell(EnumNumber, NumberOf(number)),
        float number => OfReal(number),
        short number => OfInteger(number),
        byte number => OfInteger(number),
        _ => new Cell(value),
    };

    public static long NumberOf(Enum value) => ((IConvertible)value).ToInt64(null);

    private static long NumberOf<T>(ref T value) => Unsafe.SizeOf<T>() switch
    {
        1 => Unsafe.As<T, byte>(ref value),
        2 => Unsafe.As<T, short>(ref value),
        4 => Unsafe.As<T, int>(ref value),
        _ => Unsafe.As<T, long>(ref value),
    };

    private sealed class CellTag(string name)
    {
        public override string ToString() => name;
    }
}
