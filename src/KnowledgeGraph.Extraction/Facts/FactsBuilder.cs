using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    private readonly List<Entity> _entities = r.Article.Scratch.List<Entity>();
    private readonly List<Span> _titled = r.Article.Scratch.List<Span>();
    private readonly List<int> _honorifics = r.Article.Scratch.List<int>();

    public ArticleFacts Build(string extractor)
    {
        var entities = Entities();
        var mentions = Mentions();
        return new ArticleFacts
        {
            Extractor = extractor,
            Sentences = Sentences(),
            Entities = entities,
            Mentions = mentions,
            Statements = Statements(),
            Claims = Claims(),
            Interactions = Interactions(),
        };
    }

    private ImmutableArray<TextRange> Sentences()
    {
        var list = ImmutableArray.CreateBuilder<TextRange>(a.Sentences.Count);
        foreach (var sentence in a.Sentences)
        {
            list.Add(a.Range(sentence.First, sentence.End));
        }

        return list.MoveToImmutable();
    }

    private ImmutableArray<LocalEntity> Entities()
    {
        // the name table's order settles what is equal in all
        var kept = a.Scratch.List<(Entity Entity, int Made)>();
        foreach (var entity in r.Names.Entities)
        {
            if (entity.Kept && entity.Mentions.Count > 0)
            {
                kept.Add((entity, kept.Count));
            }
        }

        kept.Sort(static (x, y) =>
        {
            var order = ByPlace(x.Entity.Name, x.Entity.Kind, y.Entity.Name, y.Entity.Kind);
            return order != 0 ? order : x.Made.CompareTo(y.Made);
        });
        var called = new EventNames(r);
        var list = ImmutableArray.CreateBuilder<LocalEntity>(kept.Count);
        foreach (var (entity, _) in kept)
        {
            entity.Index = list.Count;
            _entities.Add(entity);
            list.Add(new LocalEntity(entity.Kind, Trim(entity.Name), Honorifics(entity), entity.Credit, called.Of(entity)));
        }

        return list.MoveToImmutable();
    }

    private static int ByPlace(Span x, EntityKind xKind, Span y, EntityKind yKind)
    {
        var order = x.First.CompareTo(y.First);
        order = order != 0 ? order : x.End.CompareTo(y.End);
        return order != 0 ? order : ((int)xKind).CompareTo((int)yKind);
    }

    private TextRange Trim(Span span) => a.Range(span.First, span.End);

    private ImmutableArray<TextRange> Honorifics(Entity entity)
    {
        _titled.Clear();
        foreach (var span in entity.Mentions)
        {
            if (entity.Kind == EntityKind.Person && span.HonorificFirst < span.First)
            {
                _titled.Add(span);
            }
        }

        if (_titled.Count == 0)
        {
            return [];
        }

        _titled.Sort(static (x, y) => x.First.CompareTo(y.First));
        _honorifics.Clear();
        foreach (var span in _titled)
        {
            // a word may stand twice in one stack ("Tan Sri Dato' Sri"), but a later mention only adds what no earlier one had
            var before = _honorifics.Count;
            for (var i = span.HonorificFirst; i < span.First; i++)
            {
                if (!a.Is(i, Shape.Punct) && !a.Is(i, W.The) && !HasHonorific(i, before))
                {
                    _honorifics.Add(i);
                }
            }
        }

        var ranges = new TextRange[_honorifics.Count];
        for (var k = 0; k < ranges.Length; k++)
        {
            ranges[k] = a.Range(_honorifics[k], _honorifics[k] + 1);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(ranges);
    }

    private bool HasHonorific(int i, int before)
    {
        for (var k = 0; k < before; k++)
        {
            if (Fold.Same(a.Span(_honorifics[k]), a.Span(i)))
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<Mention> Mentions()
    {
        // of mentions in one place the first counts, in the order of the entities
        var spans = a.Scratch.List<(Span Span, Entity Entity, int Made)>();
        foreach (var entity in _entities)
        {
            foreach (var span in entity.Mentions)
            {
                spans.Add((span, entity, spans.Count));
            }
        }

        spans.Sort(static (x, y) =>
        {
            var order = ByPlace(x.Span, x.Entity.Kind, y.Span, y.Entity.Kind);
            return order != 0 ? order : x.Made.CompareTo(y.Made);
        });
        var list = ImmutableArray.CreateBuilder<Mention>(spans.Count);
        for (var k = 0; k < spans.Count; k++)
        {
            var (span, entity, _) = spans[k];
            if (k > 0 && ByPlace(spans[k - 1].Span, spans[k - 1].Entity.Kind, span, entity.Kind) == 0)
            {
                continue;
            }

            span.Mention = list.Count;
            list.Add(new Mention(entity.Index, Trim(span), span.Form, Weights.Confidence(Math.Max(span.Score.Value, 10))));
        }

        foreach (var entity in _entities)
        {
            foreach (var span in entity.Mentions)
            {
                if (span.Mention < 0)
                {
                    span.Mention = Twin(entity, span);
                }
            }
        }

        return list.DrainToImmutable();
    }

    // The mention that stands where a span stands that was left out for it.
    private static int Twin(Entity entity, Span span)
    {
        foreach (var mention in entity.Mentions)
        {
            if (mention.First == span.First && mention.End == span.End && mention.Mention >= 0)
            {
                return mention.Mention;
            }
        }

        throw new InvalidOperationException("two entities of one kind share a mention");
    }

    private ImmutableArray<Statement> Statements()
    {
        var statements = a.Scratch.List<(Statement Statement, int Fact)>();
        for (var k = 0; k < r.Facts.Count; k++)
        {
            var f = r.Facts[k];
            var (subject, target) = (f.Subject.Mention, f.Object.Mention);
            if (subject < 0 || target < 0)
            {
                continue;
            }

            var title = Title(f);
            statements.Add((new Statement(f.Relation, subject, target, f.Role, title, f.Former, f.Presence, f.Modality,
                f.Behalf is { Mention: >= 0 and var on } ? on : null, f.Sentence, Quote(f), Weights.Confidence(a.Lexicon.Calibration.Score(StatementCues.Of(r, f))), f.Rule), k));
        }

        statements.Sort(InOrder);
        var list = ImmutableArray.CreateBuilder<Statement>(statements.Count);
        foreach (var (statement, fact) in statements)
        {
            list.Add(statement);
            a.Trace?.Built.Add(r.Facts[fact]);
        }

        return list.MoveToImmutable();
    }

    // The words of the post; of several who have it, the singular.
    private TextRange? Title(in Fact f)
    {
        if (f.Title is { } post)
        {
            var range = a.Range(post.First, post.End);
            var word = a.Span(post.End - 1);
            return f.Subject.Kind == SpanKind.Person && a.HasOwn(post.End - 1, Label.RolePlural) && word.Length > 4 && word[^1] is 's' && a.Lexicon.Is(word[..^1], Label.Role) ? new TextRange(range.Start, range.End - 1) : range;
        }

        return null;
    }

    // By place, relation, ends and role; what is equal in all of them stays in the order of its making.
    private static int InOrder((Statement Statement, int Fact) x, (Statement Statement, int Fact) y)
    {
        var (left, right) = (x.Statement, y.Statement);
        var order = left.Quote.CompareTo(right.Quote);
        order = order != 0 ? order : ((int)left.Relation).CompareTo((int)right.Relation);
        order = order != 0 ? order : left.Subject.CompareTo(right.Subject);
        order = order != 0 ? order : left.Object.CompareTo(right.Object);
        order = order != 0 ? order : (left.Role is { } one ? (int)one : -1).CompareTo(right.Role is { } other ? (int)other : -1);
        return order != 0 ? order : x.Fact.CompareTo(y.Fact);
    }

    // The words that say it, kept inside the sentence that it is said in.
    private TextRange Quote(in Fact f)
    {
        var sentence = a.Sentences[f.Sentence];
        var first = Math.Clamp(f.First, sentence.First, sentence.End - 1);
        var end = Math.Clamp(f.End, first + 1, sentence.End);
        return a.Range(first, end);
    }

    private ImmutableArray<Claim> Claims()
    {
        var list = a.Scratch.List<(Claim Claim, int Made)>();
        foreach (var c in claims)
        {
            if (c.Of.Mention >= 0 && c.Target is null or { Mention: >= 0 })
            {
                list.Add((new Claim(c.Field, c.Of.Mention, c.Value is { } v ? a.Range(v.First, v.End) : null, c.Token, c.Target?.Mention, c.Origin, a.Range(c.First, c.End), Weights.Confidence(c.Score)), list.Count));
            }
        }

        list.Sort(static (x, y) =>
        {
            var order = x.Claim.Mention.CompareTo(y.Claim.Mention);
            order = order != 0 ? order : ((int)x.Claim.Field).CompareTo((int)y.Claim.Field);
            order = order != 0 ? order : x.Claim.Quote.CompareTo(y.Claim.Quote);
            return order != 0 ? order : x.Made.CompareTo(y.Made);
        });
        var sorted = ImmutableArray.CreateBuilder<Claim>(list.Count);
        foreach (var (claim, _) in list)
        {
            sorted.Add(claim);
        }

        return sorted.MoveToImmutable();
    }

    private ImmutableArray<Interaction> Interactions()
    {
        if (r.Interactions.Count == 0)
        {
            return [];
        }

        var list = ImmutableArray.CreateBuilder<Interaction>(r.Interactions.Count);
        foreach (var (left, right, at, sentence, first, end) in r.Interactions)
        {
            if (left.Mention >= 0 && right.Mention >= 0)
            {
                list.Add(new Interaction(left.Mention, right.Mention, at is { Mention: >= 0 and var e } ? e : null, sentence, a.Range(first, end), Weights.Confidence(r.Weights["relation.base"].Value)));
            }
        }

        return list.DrainToImmutable();
    }
}
