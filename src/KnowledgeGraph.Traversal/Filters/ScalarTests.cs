using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>Scalar filters as plain predicates.</summary>
internal static class ScalarTests
{
    public static Func<string?, bool> Folded(StringFilter filter)
    {
        var forms = Forms(filter);
        return value => forms(value is null ? [] : [NameFolding.SortKey(value)]);
    }

    /// <summary>Of a thing with several forms of one string: some form must pass what is asked, none may equal `ne`. Forms are sort keys.</summary>
    public static Func<IReadOnlyList<string>, bool> Forms(StringFilter filter) => Strings(filter, NameFolding.SortKey);

    /// <summary>As <see cref="Forms"/>, compared to the letter.</summary>
    public static Func<IReadOnlyList<string>, bool> Exact(StringFilter filter) => Strings(filter, text => text);

    public static bool Passes(IntFilter? filter, int? value) => filter is null || (value is { } number
        ? filter.IsNull != true
            && (filter.Eq is null || number == filter.Eq)
            && (filter.Ne is null || number != filter.Ne)
            && (filter.In is null || filter.In.Contains(number))
            && !(number >= filter.Lt) && !(number > filter.Lte) && !(number <= filter.Gt) && !(number < filter.Gte)
        : filter.IsNull != false
            && filter is { Eq: null, In: null, Lt: null, Lte: null, Gt: null, Gte: null });

    public static bool Passes(FloatFilter? filter, double value) =>
        filter is null || (!(value >= filter.Lt) && !(value > filter.Lte) && !(value <= filter.Gt) && !(value < filter.Gte));

    public static bool Passes(DateTimeFilter? filter, DateTimeOffset value) => filter is null || (!(value < filter.Gte) && !(value >= filter.Lt));

    public static bool Passes<TEnum>(ChoiceFilter<TEnum>? filter, TEnum? value)
        where TEnum : struct, Enum =>
        filter is null || ((filter.Eq is null || (value is { } v && v.Equals(filter.Eq))) && (filter.In is null || (value is { } w && filter.In.Contains(w))));

    public static bool Passes(MeetingGradeFilter? filter, MeetingGrade value) =>
        filter is null
        || ((filter.Eq is null || value == filter.Eq) && (filter.In is null || filter.In.Contains(value)) && (filter.AtLeast is null || value <= filter.AtLeast));

    /// <summary>Of an extent; an end that is not known is the start.</summary>
    public static bool Passes(DateFilter? filter, PartialDate? start, PartialDate? end)
    {
        if (filter is null)
        {
            return true;
        }

        if ((start ?? end) is not { } first)
        {
            return filter.IsNull != false && filter is { From: null, To: null };
        }

        var last = end ?? first;
        var (from, to) = (filter.From?.FirstDay ?? DateOnly.MinValue, filter.To?.LastDay ?? DateOnly.MaxValue);
        return filter.IsNull != true && (filter.Match == DateMatch.Possibly
            ? first.FirstDay <= to && last.LastDay >= from
            : first.LastDay <= to && last.FirstDay >= from);
    }

    private static Func<IReadOnlyList<string>, bool> Strings(StringFilter filter, Func<string, string> fold)
    {
        var eq = filter.Eq is { } e ? fold(e) : null;
        var ne = filter.Ne is { } n ? fold(n) : null;
        var among = filter.In?.Select(fold).ToHashSet(StringComparer.Ordinal);
        var contains = filter.Contains is { } c ? fold(c) : null;
        var start = filter.StartsWith is { } s ? fold(s) : null;
        var asks = eq is not null || among is not null || contains is not null || start is not null;
        bool Form(string form) =>
            (eq is null || form == eq)
            && (among is null || among.Contains(form))
            && (contains is null || form.Contains(contains, StringComparison.Ordinal))
            && (start is null || form.StartsWith(start, StringComparison.Ordinal));
        return forms =>
            (filter.IsNull is null || filter.IsNull == (forms.Count == 0))
            && (ne is null || !forms.Contains(ne))
            && (!asks || forms.Any(Form));
    }
}
