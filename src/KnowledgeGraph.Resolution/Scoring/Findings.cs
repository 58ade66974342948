using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// What the features of one kind found about a pair: a sum of weights, or a veto. Reasons are put into words only when somebody
/// asks (<see cref="Explains"/>); most pairs are scored and forgotten.
/// </summary>
internal sealed class Findings(bool explains)
{
    private readonly List<Reason>? _reasons = explains ? [] : null;

    public bool Explains => _reasons is not null;

    public int Score { get; private set; }

    /// <summary>Strongest first, then by feature.</summary>
    public ImmutableArray<Reason> Reasons
    {
        get
        {
            var reasons = (_reasons ?? []).ToArray();
            Array.Sort(reasons, static (left, right) => Math.Abs(right.Weight) != Math.Abs(left.Weight)
                ? Math.Abs(right.Weight).CompareTo(Math.Abs(left.Weight))
                : string.CompareOrdinal(left.Feature, right.Feature));
            return ImmutableCollectionsMarshal.AsImmutableArray(reasons);
        }
    }

    public void Clear()
    {
        Score = 0;
        _reasons?.Clear();
    }

    public void Add(string feature, int weight, [InterpolatedStringHandlerArgument("")] ref Wording words)
    {
        Score += weight;
        _reasons?.Add(new Reason(feature, words.ToStringAndClear(), weight));
    }

    /// <summary>Formats only when the findings explain.</summary>
    [InterpolatedStringHandler]
    internal ref struct Wording
    {
        private DefaultInterpolatedStringHandler _text;

        public Wording(int literalLength, int formattedCount, Findings findings, out bool explains)
        {
            explains = findings.Explains;
            _text = explains ? new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture) : default;
        }

        public void AppendLiteral(string text) => _text.AppendLiteral(text);

        public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

        public void AppendFormatted<T>(T value, string format) => _text.AppendFormatted(value, format);

        public string ToStringAndClear() => _text.ToStringAndClear();
    }
}
