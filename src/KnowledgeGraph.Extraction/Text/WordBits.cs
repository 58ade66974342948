using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>A set of the grammar's own words: one bit for each number of <see cref="Lexicons.W"/>.</summary>
[InlineArray(Most / 64)]
internal struct WordBits
{
    /// <summary>More than the numbers that there are.</summary>
    public const int Most = 256;

    private ulong _first;
}
