using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>Words of an article that something rests on.</summary>
/// <param name="Statement">Null where the words support an attribute or an interaction and not a relation.</param>
/// <param name="Quote">The article's text at <paramref name="At"/>, to the letter.</param>
public sealed record Evidence(Id? Statement, Id Article, string Quote, TextRange At)
{
    public static Evidence Of(StatementRow row) => new(row.Id, row.Article, row.Quote, row.At);

    public static Evidence Of(ClaimRow row) => new(null, row.Article, row.Quote, row.At);

    public static Evidence Of(InteractionRow row) => new(null, row.Article, row.Quote, row.At);
}

/// <summary>A stretch of an article's text and where it stands.</summary>
public sealed record TextSpan(string Text, TextRange At);
