using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The common case of JSON strings, ASCII without anything to escape, tested and narrowed eight characters at a time.</summary>
internal static class PlainAscii
{
    /// <summary>Copies as many characters as need neither escape nor more than a byte; how many. The target holds at least as many bytes as the text characters.</summary>
    public static int Copy(ReadOnlySpan<char> text, Span<byte> target)
    {
        int i = 0;
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref byte to = ref MemoryMarshal.GetReference(target);
        for (; i + Vector128<ushort>.Count <= text.Length; i += Vector128<ushort>.Count)
        {
            Vector128<ushort> chars = Vector128.LoadUnsafe(ref from, (nuint)i);
            Vector128<ushort> special = Vector128.LessThan(chars, Vector128.Create((ushort)' '))
                | Vector128.GreaterThan(chars, Vector128.Create((ushort)0x7F))
                | Vector128.Equals(chars, Vector128.Create((ushort)'"'))
                | Vector128.Equals(chars, Vector128.Create((ushort)'\\'));
            if (special != Vector128<ushort>.Zero)
                break;
            Vector128.Narrow(chars, chars).GetLower().StoreUnsafe(ref to, (nuint)i);
        }

        for (; i < text.Length; i++)
        {
            char c = text[i];
            if (c is < ' ' or > '\u007F' or '"' or '\\')
                break;
            target[i] = (byte)c;
        }

        return i;
    }
}
