using System.Collections.Concurrent;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Facts;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Relations;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Reads an article: text in, facts with offsets out. Pure: equal articles give equal facts, whatever the culture, the thread or the order.
/// One instance serves all threads.
/// </summary>
public sealed class ArticleExtractor
{
    /// <summary>Name and version written into every <see cref="ArticleFacts"/>.</summary>
    public const string Name = "rules/1";

    private readonly Lexicon _lexicon;
    private readonly ConcurrentBag<Scratch> _scratches = [];

    private ArticleExtractor(Lexicon lexicon) => _lexicon = lexicon;

    /// <summary>Compiles the embedded lexicons; keep the instance.</summary>
    public static ArticleExtractor Create() => new(Lexicon.Load());

    /// <exception cref="ArgumentNullException">No article.</exception>
    public ArticleFacts Extract(ArticleDocument article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var scratch = _scratches.TryTake(out var used) ? used : new Scratch();
        var text = new ArticleText(article.Text, _lexicon, scratch: scratch);
        try
        {
            return Read(text, article.Published).Facts;
        }
        finally
        {
            text.Release();
            _scratches.Add(scratch);
        }
    }

    /// <summary>As <see cref="Extract"/>, and why each statement stands. It costs more: ask only when somebody wants to know.</summary>
    /// <exception cref="ArgumentNullException">No article.</exception>
    public ArticleExplanation Explain(ArticleDocument article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var trace = new Trace();
        var text = new ArticleText(article.Text, _lexicon, trace);
        try
        {
            var (reading, facts) = Read(text, article.Published);
            return new Explainer(reading, trace).Explain(facts);
        }
        finally
        {
            text.Release();
        }
    }

    private (Reading Reading, ArticleFacts Facts) Read(ArticleText text, PartialDate? published)
    {
        new Tokenizer(_lexicon).Read(text);
        LineJoiner.Read(text);
        Lookup.Read(text);
        LineReader.Read(text);
        SentenceSplitter.Read(text);
        Surveyor.Read(text);
        var spans = new SpanTable(text);
        RoleReader.Read(text, spans);
        new NameReader(text, spans).Read();
        new PersonReader(text, spans).Read();
        HouseReader.Read(text, spans);
        AcronymReader.Read(text, spans);
        spans.Sort();
        var views = Groups(text, spans);
        spans.Sort();
        var names = new NameTable(text, spans);
        names.Persons();
        names.Institutions();
        spans.Sort();
        var mentions = new EventReader(text, spans).Read();
        var events = new EventTable(text, names);
        events.Build(mentions);
        Fill(text, spans, names, views, mentions);
        var reading = new Reading(text, spans, names, events, views);
        Relations(reading);
        var dates = new DateReader(text).Read();
        var claims = new EventClaims(text, spans, names, events, dates, new DateAnchor(text, dates, published, NamedYear.Of(text, events))).Read();
        Presences.Fill(reading, claims);
        Keep(reading);
        return (reading, new FactsBuilder(reading, claims).Build(Name));
    }

    private static List<SentenceView> Groups(ArticleText text, SpanTable spans)
    {
        var views = text.Scratch.List<SentenceView>();
        var posts = new PostReader(text, spans);
        var decoder = new GroupDecoder(text);
        var persons = text.Scratch.List<Span>();
        var next = 0;
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var view = SentenceView.Of(text, s);
            persons.Clear();
            for (; next < spans.All.Count && spans.All[next].First < view.Sentence.End; next++)
            {
                spans.All[next].Sentence = s;
                if (spans.All[next].Kind == SpanKind.Person)
                {
                    persons.Add(spans.All[next]);
                }

            }

            views.Add(view);
            if (view.Has(RoleReader.Cues))
            {
                posts.Read(view.Sentence, view.Posts);
                decoder.Decode(persons, view.Posts);
            }
        }

        return views;
    }

    private static void Fill(ArticleText text, SpanTable spans, NameTable names, List<SentenceView> views, List<EventMention> mentions)
    {
        var next = 0;
        foreach (var view in views)
        {
            for (; next < spans.All.Count && spans.All[next].First < view.Sentence.End; next++)
            {
                var span = spans.All[next];
                span.Sentence = view.Index;
                if (span.Kind == SpanKind.Person)
                {
                    view.Groups.Add(Group.Of(text, span));
                }
                else if (span.Kind == SpanKind.Institution)
                {
                    view.Institutions.Add(span);
                }
            }

            view.Link(text);
        }

        foreach (var mention in mentions)
        {
            views[mention.Sentence].Events.Add(mention);
        }

        foreach (var entity in names.Entities)
        {
            entity.Credit = entity.Kind == EntityKind.Person && IsCredit(text, entity);
        }
    }

    private static bool IsCredit(ArticleText text, Entity person)
    {
        foreach (var mention in person.Mentions)
        {
            if (mention.Sentence < 0 || text.Sentences[mention.Sentence].Zone is not (Zone.Credit or Zone.Meta))
            {
                return false;
            }
        }

        return true;
    }

    private static void Relations(Reading reading)
    {
        foreach (var view in reading.Views)
        {
            Modal.Aside(reading, view);
        }

        PostRules.Read(reading);
        new SpeechRules(reading).Read();
        new AttendRules(reading).Read();
        new OrganizeRules(reading).Read();
        InteractRules.Read(reading);
        PostRules.Hints(reading);
        PostRules.Last(reading);
        StandIns.Settle(reading);
    }

    // An event that is only a phrase and that no statement speaks of is left out; an opening or closing ceremony is not.
    private static void Keep(Reading reading)
    {
        var used = reading.Article.Scratch.Set<Entity>();
        foreach (var fact in reading.Facts)
        {
            used.Add(fact.Subject.Entity!);
            used.Add(fact.Object.Entity!);
        }

        foreach (var entity in reading.Names.Entities)
        {
            entity.Kept = entity.Kind != EntityKind.Institution || used.Contains(entity) || !entity.Mentions.TrueForAll(static m => m.Weak);
        }

        foreach (var e in reading.Events.Events)
        {
            var ceremony = e.IsSub && e.Kind == (int)EventKind.Ceremony && !e.Mentions[0].IsDeed && e.Mentions[0].Span.End - e.Mentions[0].Span.First > 1;
            e.Entity.Kept = e.Named || ceremony || e == reading.Events.Main || used.Contains(e.Entity);
        }
    }
}
