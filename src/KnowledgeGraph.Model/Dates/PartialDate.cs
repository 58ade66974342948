using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Model;

/// <summary>
/// A day, or only its month or year: it stands for all the days it covers. Text form ISO 8601: 2021-12-22, 2021-12, 2021.
/// Ordered by first day, then the longer span first.
/// </summary>
[JsonConverter(typeof(PartialDateJsonConverter))]
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int month, int day)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    public int Year { get; }

    /// <summary>1 to 12, or 0 when only the year is known.</summary>
    public int Month { get; }

    /// <summary>1 to 31, or 0 when the day is not known.</summary>
    public int Day { get; }

    public DateOnly FirstDay => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    public DateOnly LastDay => Day > 0
        ? FirstDay
        : Month > 0 ? new DateOnly(Year, Month, DateTime.DaysInMonth(Year, Month)) : new DateOnly(Year, 12, 31);

    public static PartialDate OfDay(DateOnly day) => new(day.Year, day.Month, day.Day);

    public static bool TryCreate(int year, int month, int day, out PartialDate date)
    {
        var valid = year is >= 1 and <= 9999
            && month is >= 0 and <= 12
            && day >= 0
            && (day == 0 || (month > 0 && day <= DateTime.DaysInMonth(year, month)));
        date = valid ? new PartialDate(year, month, day) : default;
        return valid;
    }

    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text is null || text.Length is not (4 or 7 or 10))
        {
            return false;
        }

        return (text.Length == 4 || text[4] == '-') && (text.Length < 10 || text[7] == '-')
            && Number(text.AsSpan(0, 4), out var year)
            && Number(text.Length >= 7 ? text.AsSpan(5, 2) : "0", out var month)
            && Number(text.Length == 10 ? text.AsSpan(8, 2) : "0", out var day)
            && (text.Length < 7 || month > 0) && (text.Length < 10 || day > 0)
            && TryCreate(year, month, day, out date);
    }

    /// <exception cref="FormatException">The text is not a date of this form.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date (YYYY, YYYY-MM or YYYY-MM-DD).");

    public override string ToString() => Day > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}")
        : Month > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}") : Year.ToString("D4", CultureInfo.InvariantCulture);

    public int CompareTo(PartialDate other)
    {
        var first = FirstDay.CompareTo(other.FirstDay);
        return first != 0 ? first : other.LastDay.CompareTo(LastDay);
    }

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static bool Number(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}

internal sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PartialDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException("not a date");

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
