namespace KnowledgeGraph.Neo4j;

/// <summary>The Cypher of the record store.</summary>
internal static class RecordStatements
{
    /// <summary>
    /// Takes the ledger's lock (by writing to its one node) and gives its head. It also says whether this very batch was appended
    /// already, by an attempt whose answer was lost.
    /// </summary>
    public static readonly Statement Lock = Statement.Write("ledger lock", """
        MATCH (l:Ledger {name: 'ledger'})
        SET l.turn = l.turn + 1
        WITH l
        OPTIONAL MATCH (done:LedgerEntry {batch: $batch})
        RETURN l.head AS head, l.recordedTicks AS recordedTicks, min(done.sequence) AS first, min(done.recordedTicks) AS firstTicks
        """);

    public static readonly Statement Append = Statement.Write("ledger append", """
        UNWIND $entries AS entry
        CREATE (e:LedgerEntry)
        SET e = entry
        """);

    public static readonly Statement Advance = Statement.Write("ledger advance", """
        MATCH (l:Ledger {name: 'ledger'})
        SET l.head = $head, l.recordedTicks = $recordedTicks
        """);

    public static readonly Statement Head = Statement.Read("ledger head", "MATCH (l:Ledger {name: 'ledger'}) RETURN l.head AS head");

    public static readonly Statement After = Statement.Read("ledger read", """
        MATCH (e:LedgerEntry) WHERE e.sequence > $after
        RETURN e.format AS format, e.sequence AS sequence, e.entry AS entry ORDER BY sequence LIMIT $limit
        """);

    /// <summary>Times never fall along the ledger, so the greatest sequence stands at the greatest time.</summary>
    public static readonly Statement By = Statement.Read("ledger by time", """
        MATCH (e:LedgerEntry) WHERE e.recordedTicks <= $ticks
        WITH e.recordedTicks AS ticks ORDER BY ticks DESC LIMIT 1
        MATCH (e:LedgerEntry {recordedTicks: ticks})
        RETURN max(e.sequence) AS sequence
        """);

    public static readonly Statement PutTexts = Statement.Write("texts put", """
        UNWIND $texts AS text
        MERGE (t:ArticleText {id: text.id})
        ON CREATE SET t = text
        """);

    public static readonly Statement GetTexts = Statement.Read("texts get", """
        UNWIND range(0, size($ids) - 1) AS i
        MATCH (t:ArticleText {id: $ids[i]})
        RETURN i, t.text AS text, t.title AS title, t.published AS published
        """);
}
