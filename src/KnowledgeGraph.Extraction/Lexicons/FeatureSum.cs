namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>
/// A score in tenths of log-odds that knows which features made it: adding two adds their values and joins their features, so every
/// decision can be explained afterwards at the price of one more register while it is made. A feature added twice counts twice in
/// <paramref name="Value"/> and stands once in <paramref name="Features"/>.
/// </summary>
/// <param name="Features">One bit a feature, in the order of <see cref="Weights.Names"/>.</param>
internal readonly record struct FeatureSum(int Value, UInt128 Features)
{
    public const int Most = 128;

    /// <summary>What no feature holds of: the other arm of a condition.</summary>
    public static implicit operator FeatureSum(int value) => new(value, UInt128.Zero);

    public static FeatureSum operator +(FeatureSum left, FeatureSum right) => new(left.Value + right.Value, left.Features | right.Features);

    /// <summary>The features' numbers, ascending.</summary>
    public IEnumerable<int> Numbers()
    {
        for (var rest = Features; rest != UInt128.Zero; rest &= rest - 1)
        {
            yield return (int)UInt128.TrailingZeroCount(rest);
        }
    }
}
