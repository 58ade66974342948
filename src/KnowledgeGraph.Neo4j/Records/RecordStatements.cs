namespace KnowledgeGraph.Neo4j;

/// <summary>The Cypher of the record store.</summary>
internal static class RecordStatements
{
    /// <summary>The ledger as it is, and whether this very batch was appended already, by an attempt whose answer was lost.</summary>
    public static readonly Statement Look = Statement.Read("ledger look", """
        MATCH (l:Ledger {name: 'ledger'})
        OPTIONAL MATCH (done:LedgerEntry {batch: $batch})
        RETURN l.head AS head, l.recordedTicks AS recordedTicks, min(done.sequence) AS first, min(done.recordedTicks) AS firstTicks
        """);

    /// <summary>
    /// Appends if the head is still where it was looked at; no row when it is not. Writing to the ledger's node before comparing takes
    /// its lock, so that nobody comes between.
    /// </summary>
    public static readonly Statement Append = Statement.Write("ledger append", """
        MATCH (l:Ledger {name: 'ledger'})
        SET l.turn = l.turn + 1
        WITH l WHERE l.head = $expected
        SET l.head = $head, l.recordedTicks = $recordedTicks
        WITH l
        CALL () {
          UNWIND $entries AS entry
          CREATE (e:LedgerEntry)
          SET e = entry
        }
        RETURN l.head AS head
        """);

    /// <summary>The rest of a batch too large for one request, in the same transaction.</summary>
    public static readonly Statement AppendMore = Statement.Write("ledger append more", """
        UNWIND $entries AS entry
        CREATE (e:LedgerEntry)
        SET e = entry
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
