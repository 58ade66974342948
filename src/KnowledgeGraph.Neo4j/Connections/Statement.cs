namespace KnowledgeGraph.Neo4j;

/// <summary>
/// A Cypher statement with a tag that the server's logs and the client's hook show. Its text is constant, so that the server plans it
/// once; what differs from call to call are the parameters. A plan, once made, is kept while the graph grows: planning costs a hundred times
/// what most statements take, and every pattern names its index, so that no count of rows makes another plan better.
/// </summary>
internal sealed class Statement
{
    private Statement(string tag, string cypher, bool writes)
    {
        Tag = tag;
        Writes = writes;
        Text = $"/* KnowledgeGraph {tag} */\nCYPHER replan=skip\n{cypher}";
    }

    public string Tag { get; }

    public bool Writes { get; }

    public string Text { get; }

    public static Statement Read(string tag, string cypher) => new(tag, cypher, writes: false);

    /// <summary>Run by itself it must be one that may safely run twice: a lost answer is asked for again.</summary>
    public static Statement Write(string tag, string cypher) => new(tag, cypher, writes: true);
}
