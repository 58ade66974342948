namespace KnowledgeGraph.Model;

/// <summary>A stretch of an article's stored text: UTF-16 code units from <paramref name="Start"/> up to, not with, <paramref name="End"/>.</summary>
public readonly record struct TextRange(int Start, int End) : IComparable<TextRange>
{
    public int Length => End - Start;

    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    public string Of(string text) => text[Start..End];

    /// <summary>By start, then by end.</summary>
    public int CompareTo(TextRange other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    public static bool operator <(TextRange left, TextRange right) => left.CompareTo(right) < 0;

    public static bool operator >(TextRange left, TextRange right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextRange left, TextRange right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextRange left, TextRange right) => left.CompareTo(right) >= 0;
}
