using KnowledgeGraph.Model;

namespace KnowledgeGraph.Neo4j;

/// <summary>The Cypher of applying. Every list comes sorted and in chunks; texts are constant for each label and type.</summary>
internal static class ApplyStatements
{
    /// <summary>Taking the lock comes first, so that what is compared cannot change any more. One row when the guard holds, else none.</summary>
    private const string Guard = """
        MATCH (s:State {name: 'graph'})
        SET s.turn = s.turn + 1
        WITH s WHERE s.sequence = $expected
        """;

    /// <summary>From here on readers look for what has ended too.</summary>
    public static readonly Statement Announce = Statement.Write("apply announce", $"""
        {Guard}
        SET s.announced = CASE WHEN s.announced > $sequence THEN s.announced ELSE $sequence END
        RETURN s.sequence AS sequence
        """);

    /// <summary>Copies of what will have ended. Early copies are seen twice, which readers expect, and never too late.</summary>
    public static readonly Statement KeepEnded = Statement.Write("apply keep ended", $$"""
        {{Guard}}
        CALL () {
          UNWIND $ended AS version
          MERGE (e:Ended {version: version.version})
          SET e = version
        }
        RETURN s.sequence AS sequence
        """);

    public static readonly Statement KeepLeft = Statement.Write("apply keep left", $$"""
        {{Guard}}
        CALL () {
          UNWIND $left AS place
          MERGE (p:Past {place: place.place})
          SET p.id = place.id, p.until = CASE WHEN p.until > place.until THEN p.until ELSE place.until END
        }
        RETURN s.sequence AS sequence
        """);

    public static readonly Statement Advance = Statement.Write("apply advance", $"""
        {Guard}
        SET s.sequence = $sequence, s.announced = $sequence, s.recordedTicks = $recordedTicks, s.recordedAt = $recordedAt, s.hash = $hash
        RETURN s.sequence AS sequence
        """);

    /// <summary>Another writer that never finished may have kept the same versions with other ends.</summary>
    public static readonly Statement SetEnds = Statement.Write("apply set ends", """
        UNWIND $ended AS version
        MATCH (e:Ended {version: version.version})
        SET e.to = version.to
        """);

    public static readonly Statement Record = Statement.Write("apply record", "UNWIND $deltas AS delta CREATE (a:Applied) SET a = delta");

    public static readonly Statement AddKeys = Statement.Write("apply add keys", "UNWIND $keys AS key CREATE (k:Key) SET k = key");

    public static readonly Statement RemoveKeys = Statement.Write("apply remove keys", "UNWIND $places AS place MATCH (k:Key {place: place}) DELETE k");

    /// <summary>Nodes that were pointed at, hold no row and are pointed at no more.</summary>
    public static readonly Statement RemoveBare = Statement.Write("apply remove bare", """
        UNWIND $ids AS id
        CALL (id) {
          MATCH (n:Entity {id: id}) RETURN n
          UNION
          MATCH (n:Article {id: id}) RETURN n
        }
        WITH n WHERE n.row IS NULL AND NOT EXISTS { (n)--() }
        DELETE n
        """);

    private static readonly Dictionary<string, Statement> Made = new(StringComparer.Ordinal);
    private static readonly Lock Gate = new();

    /// <summary>New and changed nodes of a label; the group is a second label.</summary>
    public static Statement PutNodes(string label, string group) => Once($"apply put {(group.Length > 0 ? group : label)}", $$"""
        UNWIND $rows AS row
        MERGE (n:{{label}} {id: row.id})
        SET n = row{{(group.Length > 0 ? $", n:{group}" : "")}}
        """);

    public static Statement RemoveNodes(string label) => Once($"apply remove {label}", $$"""
        UNWIND $ids AS id
        MATCH (n:{{label}} {id: id})
        DETACH DELETE n
        """);

    /// <summary>The node stays, without a row, for what may point at it.</summary>
    public static Statement StripNodes(string label) => Once($"apply strip {label}", $$"""
        UNWIND $ids AS id
        MATCH (n:{{label}} {id: id})
        SET n = {id: id}
        {{(label == "Entity" ? "REMOVE n:Person:Institution:Event" : "")}}
        """);

    public static Statement PutEnds(string label, string type, RowKind targetKind) => Once($"apply put {type}", $$"""
        UNWIND $ends AS end
        MATCH (n:{{label}} {id: end.id})
        MERGE (t:{{RowHome.Of(targetKind).Label}} {id: end.target})
        CREATE (n)-[x:{{type}}]->(t)
        SET x.place = end.place
        """);

    public static Statement RemoveEnds(string label, string types) => Once($"apply remove ends of {label}", $$"""
        UNWIND $ids AS id
        MATCH (n:{{label}} {id: id})-[x:{{types}}]->()
        DELETE x
        """);

    public static Statement PutLinks(string type) => Once($"apply put {type}", $$"""
        UNWIND $rows AS row
        MERGE (a:Entity {id: row.start})
        MERGE (b:Entity {id: row.end})
        CREATE (a)-[r:{{type}}]->(b)
        SET r = row.properties
        """);

    public static Statement RemoveLinks(string type) => Once($"apply remove {type}", $$"""
        UNWIND $ids AS id
        MATCH ()-[r:{{type}}]->() USING INDEX r:{{type}}(id) WHERE r.id = id
        DELETE r
        """);

    private static Statement Once(string tag, string cypher)
    {
        lock (Gate)
        {
            return Made.TryGetValue(tag, out var made) ? made : Made[tag] = Statement.Write(tag, cypher);
        }
    }
}
