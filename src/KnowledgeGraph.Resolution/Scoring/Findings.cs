using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
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
    public IEnumerable<Reason> Reasons => (_reasons ?? []).OrderByDescending(r => Math.Abs(r.Weight)).ThenBy(r => r.Feature, StringComparer.Ordinal);

    public void Clear()
    {
        Score = 0;
        _reasons?.Clear();
    }

    public void Add(string feature, int weight, [InterpolatedStringHandlerArgument("")] ref Wording words)
    {
        Score += weight;
        _reasons?.Add(new Reason(feature, words.ToString(), weight));
    }

    /// <summary>Formats only when the findings explain.</summary>
    [InterpolatedStringHandler]
    internal readonly struct Wording
    {
        private readonly StringBuilder? _text;

        public Wording(int literalLength, int formattedCount, Findings findings) =>
            _text = findings.Explains ? new StringBuilder(literalLength + (16 * formattedCount)) : null;

        public void AppendLiteral(string text) => _text?.Append(text);

        public void AppendFormatted<T>(T value) => _text?.Append(value);

        public void AppendFormatted<T>(T value, string format)
            where T : IFormattable => _text?.Append(value.ToString(format, CultureInfo.InvariantCulture));

        public override string ToString() => _text?.ToString() ?? "";
    }
}
