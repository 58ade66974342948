using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Neo4j;

/// <summary>One statement for each index (and direction): lookups of many partitions, ranges of one, counts.</summary>
internal static class IndexStatements
{
    private static readonly Statement[] Ascending = [.. IndexLayout.All.Select(static layout => Rows(layout, "ASC"))];
    private static readonly Statement[] Descending = [.. IndexLayout.All.Select(static layout => Rows(layout, "DESC"))];
    private static readonly Statement[] Counts = [.. IndexLayout.All.Select(Count)];

    /// <summary>Parameters: wanted [{i, low, high}], at, atDigits, limit. Fields: i, place, row; the order is the caller's work.</summary>
    public static Statement Rows(RowIndex index, ScanDirection direction) =>
        (direction == ScanDirection.Ascending ? Ascending : Descending)[(int)index];

    /// <summary>Parameters as above without limit. Fields: i, count.</summary>
    public static Statement Count(RowIndex index) => Counts[(int)index];

    private static Statement Rows(IndexLayout layout, string direction)
    {
        var current = ReadCypher.Current(layout).Select(branch => $"""
            {branch.Match} AND n.from <= $at
            WITH {branch.Place} AS place, n ORDER BY place {direction} LIMIT $limit
            RETURN place, n.row AS row
            """);
        var ended = ReadCypher.Changed(layout).Append(ReadCypher.Left(layout)).Select(branch => $"""
            {branch}
            WITH place, e ORDER BY place {direction} LIMIT $limit
            RETURN place, e.row AS row
            """);
        return Statement.Read($"lookup {layout.Index}", $$"""
            UNWIND $wanted AS w
            CALL (w) {
              {{First(current, "UNION ALL", direction)}}
              RETURN collect([place, row]) AS now
            }
            {{ReadCypher.State}}
            CALL (w, s) {
              WITH w, s WHERE s.announced > $at
              {{First(ended, "UNION", direction)}}
              RETURN collect([place, row]) AS before
            }
            UNWIND now + before AS found
            RETURN w.i AS i, found[0] AS place, found[1] AS row
            """);
    }

    private static Statement Count(IndexLayout layout)
    {
        var all = ReadCypher.Current(layout, withRow: false).Select(static branch => $"{branch.Match}\nRETURN count(*) AS part");
        var held = ReadCypher.Current(layout)
            .Select(static branch => $"{branch.Match} AND n.from <= $at\nRETURN {branch.Place} AS place")
            .Concat(ReadCypher.Changed(layout).Append(ReadCypher.Left(layout)).Select(static branch => $"{branch}\nRETURN place"));
        return Statement.Read($"count {layout.Index}", $$"""
            UNWIND $wanted AS w
            CALL (w) {
              CALL (w) {
                {{ReadCypher.Indent(ReadCypher.Indent(string.Join("\nUNION ALL\n", all)))}}
              }
              RETURN sum(part) AS now
            }
            {{ReadCypher.State}}
            CALL (w, s) {
              WITH w, s WHERE s.announced > $at
              CALL (w) {
                {{ReadCypher.Indent(ReadCypher.Indent(string.Join("\nUNION\n", held)))}}
              }
              RETURN count(place) AS then
            }
            RETURN w.i AS i, CASE WHEN s.announced > $at THEN then ELSE now END AS count
            """);
    }

    /// <summary>The first $limit of all branches together.</summary>
    private static string First(IEnumerable<string> branches, string union, string direction) => $$"""
        CALL (w) {
            {{ReadCypher.Indent(ReadCypher.Indent(string.Join($"\n{union}\n", branches)))}}
          }
          WITH place, row ORDER BY place {{direction}} LIMIT $limit
        """;
}
