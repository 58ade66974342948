using KnowledgeGraph.Model;

namespace KnowledgeGraph.Neo4j;

/// <summary>What the check reads: pages of everything, in order of its key.</summary>
internal static class CheckStatements
{
    private static readonly Statement[] Pages = [.. Enum.GetValues<RowKind>().Select(Make)];

    /// <summary>The next (:Key) nodes. Parameters: after, limit. Fields: place, id.</summary>
    public static readonly Statement Keys = Statement.Read("check keys", """
        MATCH (k:Key) USING INDEX k:Key(place) WHERE k.place > $after
        RETURN k.place AS place, k.id AS id ORDER BY place LIMIT $limit
        """);

    /// <summary>Of the places given, those that have a key of the id given. Parameters: keys [{place, id}].</summary>
    public static readonly Statement KeysThere = Statement.Read("check keys of rows", """
        UNWIND $keys AS key MATCH (k:Key {place: key.place}) WHERE k.id = key.id RETURN key.place AS place
        """);

    /// <summary>The next ended versions that are really over. Fields: version, row, from, to, places.</summary>
    public static readonly Statement Ended = Statement.Read("check ended", """
        MATCH (s:State {name: 'graph'})
        MATCH (e:Ended) USING INDEX e:Ended(version) WHERE e.version > $after AND e.to <= s.sequence
        RETURN e.version AS version, e.row AS row, e.from AS from, e.to AS to, e.places AS places ORDER BY version LIMIT $limit
        """);

    /// <summary>Parameters: places. Fields: place, id, until.</summary>
    public static readonly Statement Past = Statement.Read(
        "check past", "UNWIND $places AS place MATCH (p:Past {place: place}) RETURN place, p.id AS id, p.until AS until");

    /// <summary>The next current rows of a kind. Parameters: after, limit. Fields: id, row, from, places by property, places of ends.</summary>
    public static Statement Page(RowKind kind) => Pages[(int)kind];

    /// <summary>The kind's indexes of form Property, in the order of the fourth field.</summary>
    public static IReadOnlyList<IndexLayout> Properties(RowKind kind) =>
        [.. IndexLayout.All.Where(layout => layout.Kind == kind && layout.Form == EntryForm.Property)];

    /// <summary>The kind's index of form End, if it has one.</summary>
    public static IndexLayout? Ends(RowKind kind) => IndexLayout.All.FirstOrDefault(layout => layout.Kind == kind && layout.Form == EntryForm.End);

    private static Statement Make(RowKind kind)
    {
        var properties = string.Join(", ", Properties(kind).Select(static layout => $"n.{layout.Names[0]}"));
        var ends = Ends(kind) is { } layout ? $"[(n)-[x:{string.Join('|', layout.Names)}]->() WHERE x.place IS NOT NULL | x.place]" : "[]";
        var branches = RowHome.Of(kind).Patterns("id").Select(pattern => $"""
            {pattern} WHERE n.id > $after AND n.row IS NOT NULL
            WITH n ORDER BY n.id LIMIT $limit
            RETURN n.id AS id, n.row AS row, n.from AS from, [{properties}] AS places, {ends} AS ends
            """);
        return Statement.Read($"check {kind}", $$"""
            CALL () {
              {{ReadCypher.Indent(string.Join("\nUNION ALL\n", branches))}}
            }
            RETURN id, row, from, places, ends ORDER BY id LIMIT $limit
            """);
    }
}
