using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Relations;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Facts;

/// <summary>Turns spans of tokens into offsets, entities and mentions into indexes, in the order of the text.</summary>
internal sealed class FactsBuilder(Reading r, List<EventClaim> claims)
{
    private readonly ArticleText a = r.Article;
    private readonly Dictionary<Span, int> _mention = [];
    private readonly Dictionary<Entity, int> _entity = [];

    public ArticleFacts Build(string extractor)
    {
        var entities = Entities();
        var mentions = Mentions();
        return new ArticleFacts
        {
            Extractor = extractor,
            Sentences = [.. a.Sentences.Select(s => a.Range(s.First, s.End))],
            Entities = entities,
            Mentions = mentions,
            Statements = Statements(),
            Claims = [.. Claims()],
            Interactions = [.. Interactions()],
        };
    }

    private ImmutableArray<LocalEntity> Entities()
    {
        var kept = r.Names.Entities.Where(e => e.Kept && e.Mentions.Count > 0).OrderBy(e => e.Name.First).ThenBy(e => e.Name.End).ThenBy(e => e.Kind).ToList();
        var list = ImmutableArray.CreateBuilder<LocalEntity>(kept.Count);
        foreach (var entity in kept)
        {
            _entity[entity] = list.Count;
            list.Add(new LocalEntity(entity.Kind, Trim(entity.Name), Honorifics(entity), entity.Credit));
        }

        return list.ToImmutable();
    }

    private TextRange Trim(Span span) => a.Range(span.First, span.End);

    private ImmutableArray<TextRange> Honorifics(Entity entity)
    {
        if (entity.Kind != EntityKind.Person)
        {
            return [];
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var list = ImmutableArray.CreateBuilder<TextRange>();
        foreach (var span in entity.Mentions.OrderBy(m => m.First))
        {
            // a word may stand twice in one stack ("Tan Sri Dato' Sri"), but a later mention only adds what no earlier one had
            var before = list.Count;
            for (var i = span.HonorificFirst; i < span.First; i++)
            {
                if (!a.Is(i, Shape.Punct) && !a.Is(i, W.The) && !seen.Contains(Fold.Word(a.Span(i))))
                {
                    list.Add(a.Range(i, i + 1));
                }
            }

            foreach (var range in list.Skip(before))
            {
                seen.Add(Fold.Word(range.Of(a.Text)));
            }
        }

        return list.ToImmutable();
    }

    private ImmutableArray<Mention> Mentions()
    {
        var spans = _entity.Keys.SelectMany(e => e.Mentions.Select(m => (Span: m, Entity: e))).DistinctBy(x => (x.Span.First, x.Span.End, x.Entity.Kind)).OrderBy(x => x.Span.First).ThenBy(x => x.Span.End).ThenBy(x => x.Entity.Kind);
        var list = ImmutableArray.CreateBuilder<Mention>();
        foreach (var (span, entity) in spans)
        {
            _mention[span] = list.Count;
            list.Add(new Mention(_entity[entity], Trim(span), span.Form, Weights.Confidence(Math.Max(span.Score.Value, 10))));
        }

        foreach (var entity in _entity.Keys)
        {
            foreach (var span in entity.Mentions.Where(m => !_mention.ContainsKey(m)))
            {
                _mention[span] = entity.Mentions.Where(_mention.ContainsKey).Where(m => m.First == span.First && m.End == span.End).Select(m => _mention[m]).First();
            }
        }

        return list.ToImmutable();
    }

    private ImmutableArray<Statement> Statements()
    {
        var statements = new List<(Statement Statement, Fact Fact, int Made)>(r.Facts.Count);
        foreach (var f in r.Facts)
        {
            if (!_mention.TryGetValue(f.Subject, out var subject) || !_mention.TryGetValue(f.Object, out var target))
            {
                continue;
            }

            TextRange? title = f.Title is { } t ? a.Range(t.First, t.End) : null;
            statements.Add((new Statement(f.Relation, subject, target, f.Role, title, f.Former, f.Presence, f.Modality,
                f.Behalf is { } behalf && _mention.TryGetValue(behalf, out var on) ? on : null, f.Sentence, Quote(f), Weights.Confidence(a.Lexicon.Calibration.Score(StatementCues.Of(r, f))), f.Rule), f, statements.Count));
        }

        statements.Sort(InOrder);
        var list = ImmutableArray.CreateBuilder<Statement>(statements.Count);
        foreach (var (statement, fact, _) in statements)
        {
            list.Add(statement);
            a.Trace?.Built.Add(fact);
        }

        return list.MoveToImmutable();
    }

    // By place, relation, ends and role; what is equal in all of them stays in the order of its making.
    private static int InOrder((Statement Statement, Fact Fact, int Made) x, (Statement Statement, Fact Fact, int Made) y)
    {
        var (left, right) = (x.Statement, y.Statement);
        var order = left.Quote.CompareTo(right.Quote);
        order = order != 0 ? order : left.Relation.CompareTo(right.Relation);
        order = order != 0 ? order : left.Subject.CompareTo(right.Subject);
        order = order != 0 ? order : left.Object.CompareTo(right.Object);
        order = order != 0 ? order : Nullable.Compare(left.Role, right.Role);
        return order != 0 ? order : x.Made.CompareTo(y.Made);
    }

    // The words that say it, kept inside the sentence that it is said in.
    private TextRange Quote(Fact f)
    {
        var sentence = a.Sentences[f.Sentence];
        var first = Math.Clamp(f.First, sentence.First, sentence.End - 1);
        var end = Math.Clamp(f.End, first + 1, sentence.End);
        return a.Range(first, end);
    }

    private IEnumerable<Claim> Claims()
    {
        var list = new List<Claim>();
        foreach (var c in claims)
        {
            if (_mention.TryGetValue(c.Of, out var mention) && (c.Target is null || _mention.ContainsKey(c.Target)))
            {
                list.Add(new Claim(c.Field, mention, c.Value is { } v ? a.Range(v.First, v.End) : null, c.Token, c.Target is null ? null : _mention[c.Target], c.Origin, a.Range(c.First, c.End), Weights.Confidence(c.Score)));
            }
        }

        return list.OrderBy(c => c.Mention).ThenBy(c => c.Field).ThenBy(c => c.Quote);
    }

    private IEnumerable<Interaction> Interactions()
    {
        foreach (var (left, right, at, sentence, first, end) in r.Interactions)
        {
            if (_mention.TryGetValue(left, out var l) && _mention.TryGetValue(right, out var g))
            {
                yield return new Interaction(l, g, at is not null && _mention.TryGetValue(at, out var e) ? e : null, sentence, a.Range(first, end), Weights.Confidence(r.Weights["relation.base"].Value));
            }
        }
    }
}
