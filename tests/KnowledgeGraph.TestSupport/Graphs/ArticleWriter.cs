using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.TestSupport;

/// <summary>A fact with where its words stand.</summary>
internal sealed record PlacedFact(FactSpec Fact, TextRange Quote, TextRange Subject, TextRange? Object, TextRange? OnBehalfOf);

/// <summary>Writes the text of an article that says its facts, a sentence each number, in order.</summary>
internal sealed class ArticleWriter
{
    private readonly StringBuilder _text = new();

    public ArticleWriter(ArticleSpec article, IEnumerable<FactSpec> facts)
    {
        _text.Append(article.Title ?? article.Name).Append(".\n");
        foreach (var sentence in facts.GroupBy(fact => fact.Sentence).OrderBy(group => group.Key))
        {
            foreach (var fact in sentence)
            {
                Facts.Add(Write(fact));
                _text.Append("; ");
            }

            _text.Length -= 2;
            _text.Append(".\n");
        }

        Document = new ArticleDocument(_text.ToString(), article.Title, article.Published is null ? null : PartialDate.Parse(article.Published));
    }

    public List<PlacedFact> Facts { get; } = [];

    public ArticleDocument Document { get; }

    private PlacedFact Write(FactSpec fact)
    {
        var start = _text.Length;
        var subject = Write(fact.Form ?? fact.Subject);
        TextRange? behalf = null;
        if (fact.OnBehalfOf is { } institution)
        {
            _text.Append(" for ");
            behalf = Write(institution);
        }

        _text.Append(' ').Append(Words(fact));
        TextRange? target = null;
        if (fact.Object is { } named)
        {
            _text.Append(' ');
            target = Write(named);
        }

        return new PlacedFact(fact, new TextRange(start, _text.Length), subject, target, behalf);
    }

    private TextRange Write(string words)
    {
        var start = _text.Length;
        _text.Append(words);
        return new TextRange(start, _text.Length);
    }

    private static string Words(FactSpec fact) => fact switch
    {
        { InteractionAt: not null } => "held talks with",
        { Claim: { } claim } => $"has {claim.Field} {claim.Value}",
        { Relation: Relation.Attended } => "attended",
        { Relation: Relation.SpokeAt } => "spoke at",
        { Relation: Relation.Organized } => "organized",
        { Relation: Relation.AffiliatedWith } => $"{fact.Title} of",
        _ => "was named",
    };
}
