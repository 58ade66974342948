using System.Globalization;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Api;

/// <summary>The schema's own scalars.</summary>
internal static class Scalars
{
    /// <summary>To the microsecond, as times are recorded.</summary>
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'";

    public static void Bind(SchemaBuilder schema)
    {
        schema.BindScalar("PartialDate", ScalarCoercion.OfText<PartialDate>(
            text => PartialDate.TryParse(text, out var date) ? Coerced.Of(date) : Coerced.Refused("it is not a date like 2021-12-22, 2021-12 or 2021"),
            date => date.ToString()));
        schema.BindScalar("Date", ScalarCoercion.OfText<DateOnly>(
            text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Coerced.Of(day) : Coerced.Refused("it is not a day like 2021-12-22"),
            day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        schema.BindScalar("DateTime", ScalarCoercion.OfText<DateTimeOffset>(ParseInstant, Text));
    }

    public static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture);

    private static Coerced ParseInstant(string text) =>
        text.Length > 10 && text[10] == 'T'
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? Coerced.Of(instant)
            : Coerced.Refused("it is not an instant like 2024-01-31T12:00:00Z");
}
