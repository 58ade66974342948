using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>Puts checked facts together as offsets into their line: entities with their mentions, relations as statements, and claims.</summary>
internal sealed class FactsAssembly
{
    /// <summary>What facts name as their extractor that came as facts: the text behind them is their own line and no article's.</summary>
    public const string Extractor = "import/1";
    private const string Rule = "import";

    // Where the line does not say: somebody said so and we cannot read the article: below what our own best rules give, well above a guess.
    private const int Confidence = 900;

    private readonly string _text;
    private readonly IReadOnlyList<FactEntity> _entities;
    private readonly ImmutableArray<Mention> _mentions;
    private readonly Dictionary<FactEntity, int> _nameMentions = [];

    /// <param name="entities">In the order of the text.</param>
    public FactsAssembly(string text, IReadOnlyList<FactEntity> entities)
    {
        _text = text;
        _entities = entities;
        _mentions = [.. entities.SelectMany(MentionsOf).OrderBy(m => m.At)];
        for (var i = 0; i < _mentions.Length; i++)
        {
            if (_mentions[i].At == entities[_mentions[i].Entity].Name)
            {
                _nameMentions[entities[_mentions[i].Entity]] = i;
            }
        }
    }

    public ArticleFacts Assemble(IReadOnlyList<FactRelation> relations, IReadOnlyList<FactClaim> claims)
    {
        // Every object of the line is a sentence of its own: two facts of a line are no more told together than two lines are.
        var sentences = _entities.Select(e => e.Json.At).Concat(relations.Select(r => r.Json.At)).Order().ToImmutableArray();
        return new ArticleFacts
        {
            Extractor = Extractor,
            Sentences = sentences,
            Entities = [.. _entities.Select(e => new LocalEntity(e.Kind, e.Name, []))],
            Mentions = _mentions,
            Statements = [.. relations.Select(r => StatementOf(r, sentences)).OrderBy(s => s.Quote)],
            Claims = [.. claims.Select(ClaimOf).OrderBy(c => c.Quote).ThenBy(c => c.Field)],
            Interactions = [],
        };
    }

    private IEnumerable<Mention> MentionsOf(FactEntity entity, int index) =>
        entity.Aliases.Select(at => new Mention(index, at, FormOf(at), Confidence)).Prepend(new Mention(index, entity.Name, MentionForm.Full, Confidence));

    /// <summary>"the Seminar" stands for a name, "SBS" abbreviates one, "Mr. Chen" is a part of one.</summary>
    private MentionForm FormOf(TextRange at)
    {
        var alias = at.Of(_text);
        return char.IsLower(alias[0]) || alias.StartsWith("The ", StringComparison.Ordinal) ? MentionForm.Description
            : alias.Length > 1 && alias.All(c => char.IsUpper(c) || char.IsDigit(c) || c is '.' or '&' or '-') ? MentionForm.Acronym
            : MentionForm.Short;
    }

    private Statement StatementOf(FactRelation relation, ImmutableArray<TextRange> sentences) => new(
        relation.Relation,
        Subject: _nameMentions[relation.From],
        Object: _nameMentions[relation.To],
        relation.Role,
        relation.Title,
        relation.Former,
        Presence.Unknown,
        Modality.Asserted,
        OnBehalfOf: null,
        Sentence: sentences.BinarySearch(relation.Json.At),
        Quote: relation.Json.At,
        relation.Confidence ?? Confidence,
        Rule);

    private Claim ClaimOf(FactClaim claim) => new(
        claim.Field,
        _nameMentions[claim.Entity],
        claim.Value,
        claim.Token,
        claim.Target is null ? null : _nameMentions[claim.Target],
        claim.Field is ClaimField.Start or ClaimField.End ? DateOrigin.Stated : null,
        Quote: claim.Entity.Json.At,
        Confidence);
}
