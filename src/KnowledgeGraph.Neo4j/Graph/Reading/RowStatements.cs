using KnowledgeGraph.Model;

namespace KnowledgeGraph.Neo4j;

/// <summary>Rows by id, by version, and one after another.</summary>
internal static class RowStatements
{
    private static readonly Statement[] Gets = [.. Enum.GetValues<RowKind>().Select(MakeGet)];
    private static readonly Statement[] Pages = [.. Enum.GetValues<RowKind>().Select(MakePage)];

    /// <summary>
    /// Of every kind at once, the current rows with the ids given. Parameters: ids0 to ids8. Fields: kind, row. For the writer, who
    /// compares with what holds.
    /// </summary>
    public static readonly Statement Current = Statement.Read("current rows", string.Join(
        "\nUNION ALL\n",
        from kind in Enum.GetValues<RowKind>()
        from pattern in RowHome.Of(kind).Patterns("id")
        select $"UNWIND $ids{(int)kind} AS id {pattern} WHERE n.id = id AND n.row IS NOT NULL RETURN {(int)kind} AS kind, n.row AS row"));

    /// <summary>Parameters: versions (see <see cref="VersionKey"/>). Fields: version, row.</summary>
    public static readonly Statement Ended = Statement.Read(
        "ended rows", "UNWIND $versions AS version MATCH (e:Ended {version: version}) RETURN version, e.row AS row");

    /// <summary>Parameters: ids, at, atDigits. Fields: i, row; two rows for an id where a change is under way.</summary>
    public static Statement Get(RowKind kind) => Gets[(int)kind];

    /// <summary>Parameters: after (an id or empty), low, high (of versions), at, limit. Fields: ended, id, row: in order of id within ended.</summary>
    public static Statement Page(RowKind kind) => Pages[(int)kind];

    private static Statement MakeGet(RowKind kind) => Statement.Read($"get {kind}", $$"""
        UNWIND range(0, size($ids) - 1) AS i
        WITH i, $ids[i] AS id
        CALL (id) {
          CALL (id) {
            {{ReadCypher.Indent(ReadCypher.Indent(string.Join("\nUNION ALL\n", RowHome.Of(kind).Patterns("id").Select(static pattern => $"{pattern} WHERE n.id = id AND n.from <= $at\nRETURN n.row AS row"))))}}
          }
          RETURN collect(row) AS now
        }
        {{ReadCypher.State}}
        CALL (id, s) {
          WITH id, s WHERE s.announced > $at
          {{ReadCypher.Indent(ReadCypher.EndedVersion(kind, "id"))}}
          RETURN collect(e.row) AS before
        }
        UNWIND now + before AS row
        RETURN i, row
        """);

    private static Statement MakePage(RowKind kind) => Statement.Read($"enumerate {kind}", $$"""
        CALL () {
          CALL () {
            {{ReadCypher.Indent(ReadCypher.Indent(string.Join("\nUNION ALL\n", RowHome.Of(kind).Patterns("id").Select(static pattern => $"{pattern} WHERE n.id > $after AND n.from <= $at\nRETURN n.id AS id, n.row AS row ORDER BY id LIMIT $limit"))))}}
          }
          WITH id, row ORDER BY id LIMIT $limit
          RETURN collect([false, id, row]) AS now
        }
        {{ReadCypher.State}}
        CALL (s) {
          WITH s WHERE s.announced > $at
          MATCH (e:Ended) USING INDEX e:Ended(version)
          WHERE e.version > $low AND e.version < $high AND e.from <= $at AND e.to > $at
          WITH e ORDER BY e.version LIMIT $limit
          RETURN collect([true, e.id, e.row]) AS before
        }
        UNWIND now + before AS found
        RETURN found[0] AS ended, found[1] AS id, found[2] AS row
        """);
}
