using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// The pieces that reads at a sequence are made of. Every read takes first what holds now, then looks at (:State).announced, and only
/// when something newer than its sequence is announced reads what has ended. An apply announces, and keeps what it will end, before
/// it changes anything; so whatever a read misses among the current it finds among the ended, without locks and whatever commits meanwhile.
/// </summary>
internal static class ReadCypher
{
    public const string State = "MATCH (s:State {name: 'graph'})";

    /// <summary>The version of the row with the id (an expression) that held at $at, when it has ended: binds e.</summary>
    public static string EndedVersion(RowKind kind, string id) => $$"""
        CALL ({{id.Split('.')[0]}}) {
          MATCH (e:Ended) USING INDEX e:Ended(version)
          WHERE e.version > '{{(int)kind}} ' + {{id}} + ' ' AND e.version <= '{{(int)kind}} ' + {{id}} + ' ' + $atDigits
          RETURN e ORDER BY e.version DESC LIMIT 1
        }
        WITH *
        WHERE e.to > $at
        """;

    /// <summary>
    /// The current entries of an index between w.low and w.high: for each label or type a pattern that binds the row's node or
    /// relationship n, and the expression of the place.
    /// </summary>
    public static IEnumerable<(string Match, string Place)> Current(IndexLayout layout, bool withRow = true) => layout.Form switch
    {
        EntryForm.Property => layout.Home.Patterns(layout.Names[0])
            .Select(pattern => ($"{pattern} WHERE n.{layout.Names[0]} > w.low AND n.{layout.Names[0]} < w.high", $"n.{layout.Names[0]}")),
        EntryForm.End => layout.Names.Select(type => (
            $"MATCH (n:{layout.Home.Label})-[x:{type}]->() USING INDEX x:{type}(place) WHERE x.place > w.low AND x.place < w.high", "x.place")),
        _ =>
        [
            ($"MATCH (k:Key) USING INDEX k:Key(place) WHERE k.place > {Keyed(layout, "w.low")} AND k.place < {Keyed(layout, "w.high")}"
                + (withRow ? $"\nMATCH (n:{layout.Home.Label} {{id: k.id}}) WHERE true" : ""),
                $"substring(k.place, {layout.Index.ToString().Length + 1})"),
        ],
    };

    /// <summary>As <see cref="Current"/> with places of rows that began after $at, and the version that held at $at in their stead: binds place and e.</summary>
    public static IEnumerable<string> Changed(IndexLayout layout) => Current(layout).Select(branch => $"""
        {branch.Match} AND n.from > $at
        WITH {branch.Place} AS place, n.id AS id
        WITH place, id, {Keyed(layout, "place")} AS keyed
        {EndedVersion(layout.Kind, "id")} AND keyed IN e.places
        """);

    /// <summary>Places that rows have left since: binds place and e.</summary>
    public static string Left(IndexLayout layout) => $"""
        MATCH (p:Past) USING INDEX p:Past(place)
        WHERE p.place > {Keyed(layout, "w.low")} AND p.place < {Keyed(layout, "w.high")} AND p.until > $at
        WITH substring(p.place, {layout.Index.ToString().Length + 1}) AS place, p.id AS id, p.place AS keyed
        {EndedVersion(layout.Kind, "id")} AND keyed IN e.places
        """;

    public static string Indent(string text) => text.Replace("\n", "\n  ", StringComparison.Ordinal);

    private static string Keyed(IndexLayout layout, string place) => $"'{layout.Index}\\t' + {place}";
}
