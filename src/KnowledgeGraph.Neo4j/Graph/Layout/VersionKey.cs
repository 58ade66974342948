using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// The key of an ended version, (:Ended {version}): kind, id, and the sequence it held from as 19 digits, so that the versions of a row stand
/// beside each other in their order.
/// </summary>
internal static class VersionKey
{
    public static string Of(RowKind kind, Id id, long from) => $"{Of(kind, id)} {Digits(from)}";

    public static string Of(RowKind kind, Id id) => string.Create(CultureInfo.InvariantCulture, $"{(int)kind} {id}");

    /// <summary>The kind at the beginning of a key.</summary>
    public static RowKind KindOf(string key) => (RowKind)int.Parse(key.AsSpan(0, key.IndexOf(' ', StringComparison.Ordinal)), NumberStyles.None, CultureInfo.InvariantCulture);

    public static string Digits(long sequence) => Math.Max(sequence, 0).ToString("D19", CultureInfo.InvariantCulture);

    /// <summary>Bounds, both exclusive, of the versions of a kind's rows whose ids are greater than the text.</summary>
    public static (string Low, string High) After(RowKind kind, string id) => id.Length == 0
        ? (string.Create(CultureInfo.InvariantCulture, $"{(int)kind} "), High(kind))
        : (string.Create(CultureInfo.InvariantCulture, $"{(int)kind} {id} ~"), High(kind));

    private static string High(RowKind kind) => string.Create(CultureInfo.InvariantCulture, $"{(int)kind}!");
}
