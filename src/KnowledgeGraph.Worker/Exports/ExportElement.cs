using System.Globalization;

namespace KnowledgeGraph.Worker.Exports;

/// <summary>A node or an edge before any format.</summary>
/// <param name="Id">As clients of the service carry it: Person:..., Participation:...; of a whole the relation and the part.</param>
/// <param name="Ends">Null for a node.</param>
/// <param name="Group">The kind of a node (Person), the relation of an edge (SPOKE_AT).</param>
/// <param name="Days">When it was, as far as the articles tell.</param>
/// <param name="Data">Values by name of field; null is as good as absent.</param>
internal sealed record ExportElement(string Id, EdgeEnds? Ends, string Group, DaySpan Days, IReadOnlyDictionary<string, object?> Data)
{
    /// <summary>Fields that have a value, in the order of the table.</summary>
    public IEnumerable<(ExportField Field, object Value)> Values =>
        (Ends is null ? ExportFields.Nodes : ExportFields.Edges)
            .Where(one => Data.GetValueOrDefault(one.Name) is not null)
            .Select(one => (one, Data[one.Name]!));

    /// <summary>A value as text, the same on every machine.</summary>
    public static string Text(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        string text => text,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}

/// <summary>Ids of nodes.</summary>
internal readonly record struct EdgeEnds(string Source, string Target);

/// <summary>From the first to the last day, both within; null where it is not known.</summary>
internal readonly record struct DaySpan(DateOnly? First, DateOnly? Last)
{
    /// <summary>A last day before the first tells nothing and is left out.</summary>
    public static DaySpan Of(DateOnly? first, DateOnly? last) => new(first, last < first ? null : last);

    public static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
