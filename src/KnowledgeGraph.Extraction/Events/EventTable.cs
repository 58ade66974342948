using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>What the article says of one event beside its name.</summary>
internal sealed class EventFacts(Entity entity)
{
    public Entity Entity { get; } = entity;

    public List<EventMention> Mentions { get; } = [];

    public HashSet<int> Words { get; } = [];

    public int Head { get; set; }

    public int Kind { get; set; }

    public int Edition { get; set; }

    public int Year { get; set; }

    public bool Named { get; set; }

    public bool IsSub { get; set; }

    public ulong Signature { get; set; }

    public EventFacts? Whole { get; set; }

    public EventMention? WholeBy { get; set; }

    public int Score { get; set; }
}

/// <summary>Gathers event mentions into events, resolves "the ceremony" and "this forum", says which is part of which, and which one the article reports.</summary>
internal sealed class EventTable(ArticleText a, NameTable names)
{
    /// <summary>An article tells of no more events, and of none in more places, so that hostile text stays linear.</summary>
    private const int MaxEvents = 128;
    private const int MaxMentions = 128;

    private readonly Dictionary<Entity, EventFacts> _byEntity = [];

    public List<EventFacts> Events { get; } = [];

    public EventFacts? Main { get; private set; }

    public void Build(List<EventMention> mentions)
    {
        var acronyms = mentions.Where(m => m.Span.Form == MentionForm.Acronym).ToList();
        foreach (var mention in mentions.Where(m => m.Named && m.Span.Form != MentionForm.Acronym))
        {
            Named(mention);
        }

        Acronyms(acronyms);

        foreach (var mention in mentions.Where(m => !m.Named && (m.HasModifier || m.IsSub)))
        {
            Descriptive(mention);
        }

        Elect();
        _signing = mentions.Find(m => m.Entity is not null && m.Span.Value == (int)EventKind.Signing);
        foreach (var mention in mentions)
        {
            if (mention.Entity is null && (mention.Definite || mention.Indefinite || a.HasOwn(mention.Span.Head, Label.Generic)))
            {
                Anaphora(mention);
            }

            Remember(mention);
        }

        Parts();
        Elect();
        foreach (var e in Events.Where(e => e.IsSub && e.Whole is null && Main is not null && e != Main))
        {
            e.Whole = Main;
        }
    }

    private readonly Dictionary<string, EventMention> _lastByHead = new(StringComparer.Ordinal);
    private readonly Dictionary<int, EventMention> _lastByKind = [];
    private EventMention? _signing;

    private void Named(EventMention mention)
    {
        var words = WordsOf(mention.Span);
        var found = Events.FirstOrDefault(e => e.Named && Matches(e, mention, words));
        if (found is null)
        {
            found = Create(mention);
            found.Named = true;
        }

        found.Words.UnionWith(words);
        Join(found, mention);
    }

    // "(AGM)" behind a name, and the same letters later on
    private void Acronyms(List<EventMention> acronyms)
    {
        var known = new Dictionary<int, EventFacts>();
        var owners = new Dictionary<Span, Entity>();
        foreach (var span in Events.SelectMany(e => e.Mentions).Select(m => m.Span).Where(s => s.Acronym is not null))
        {
            owners[span.Acronym!] = names.Of[span];
        }

        foreach (var mention in acronyms)
        {
            if (owners.TryGetValue(mention.Span, out var owner) && FactsOf(owner) is { } e)
            {
                known.TryAdd(a[mention.Span.First].Word, e);
                names.Of[mention.Span] = e.Entity;
                e.Entity.Mentions.Add(mention.Span);
                mention.Entity = e.Entity;
            }
        }

        Letters = known;
    }

    /// <summary>Acronyms of events, by word.</summary>
    public Dictionary<int, EventFacts> Letters { get; private set; } = [];

    private HashSet<int> WordsOf(Span span)
    {
        var words = new HashSet<int>();
        for (var i = span.First; i < span.End; i++)
        {
            if (!a.Is(i, Shape.Punct) && !a.HasOwn(i, Label.Function) && !a.Is(i, Shape.Digit) && !a.Has(i, Label.OrdinalWord))
            {
                words.Add(a[i].Word);
            }
        }

        return words;
    }

    private bool Matches(EventFacts e, EventMention mention, HashSet<int> words)
    {
        if ((e.Edition > 0 && mention.Edition > 0 && e.Edition != mention.Edition) || (e.Year > 0 && mention.Year > 0 && e.Year != mention.Year) || e.IsSub != mention.IsSub)
        {
            return false;
        }

        if (e.Words.SetEquals(words))
        {
            return true;
        }

        var common = words.Count(e.Words.Contains);
        var smaller = Math.Min(words.Count, e.Words.Count);
        return a[e.Head].Word == a[mention.Span.Head].Word && ((common == smaller && smaller >= 2) || (smaller >= 4 && common * 4 >= smaller * 3 && common >= 4) || common * 10 >= (words.Count + e.Words.Count - common) * 7);
    }

    private void Descriptive(EventMention mention)
    {
        var complement = mention.Complement is { } inner && names.Of.TryGetValue(inner, out var innerEntity) ? FactsOf(innerEntity) : null;
        var found = Events.FirstOrDefault(e => !e.Named && e.Signature == mention.Signature && (complement is null || e.Whole is null || e.Whole == complement))
            ?? Events.FirstOrDefault(e => e.Named && e.Mentions.Any(m => m.Signature == mention.Signature && m.HasModifier && e.IsSub));
        if (found is null && mention.Complement is null && mention.IsSub && mention.Span.First < mention.Span.Head && Main is null)
        {
            // "the dialogue session" of a Dialogue
            found = Events.Find(e => e.Named && !e.IsSub && a[e.Head].Word == a[mention.Span.First].Word);
        }

        if (found is null && mention.Complement is null && !mention.IsSub && !mention.Indefinite)
        {
            // "the joint meeting", "business dialogue": the one event with that head
            var same = Events.Where(e => !e.IsSub && a[e.Head].Word == a[mention.Span.Head].Word).Take(2).ToList();
            found = same.Count == 1 && mention.Span.End == mention.Span.Head + 1 ? same[0] : null;
        }

        if (found is null)
        {
            if (!mention.IsSub && mention.Complement is null && mention.Span.End == mention.Span.Head + 1 && !mention.Indefinite && !(mention.Definite && mention.HasModifier))
            {
                return;
            }

            found = Create(mention);
        }

        if (complement is not null && complement != found)
        {
            found.Whole ??= complement;
            found.WholeBy ??= mention;
        }

        Join(found, mention);
    }

    /// <summary>What is known of an event of the name table.</summary>
    public EventFacts? FactsOf(Entity entity) => _byEntity.GetValueOrDefault(entity);

    private EventFacts Create(EventMention mention)
    {
        if (Events.Count >= MaxEvents)
        {
            return Events[^1];
        }

        var entity = names.New(EntityKind.Event, mention.Span);
        var facts = new EventFacts(entity) { Head = mention.Span.Head, Kind = mention.Span.Value, Signature = mention.Signature };
        Events.Add(facts);
        _byEntity.Add(entity, facts);
        return facts;
    }

    private void Join(EventFacts e, EventMention mention)
    {
        if (e.Mentions.Count >= MaxMentions)
        {
            return;
        }

        mention.Entity = e.Entity;
        mention.Span.Form = mention.Named ? MentionForm.Full : MentionForm.Description;
        e.Mentions.Add(mention);
        e.IsSub |= mention.IsSub;
        e.Edition = Math.Max(e.Edition, mention.Edition);
        e.Year = Math.Max(e.Year, mention.Year);
        names.Of[mention.Span] = e.Entity;
        e.Entity.Mentions.Add(mention.Span);
        var body = a.Sentences[mention.Sentence].Zone == Zone.Body;
        var current = e.Entity.Name;
        if (Better(mention.Span, current, body, e))
        {
            e.Entity.Name = mention.Span;
        }
    }

    // The longest form, and of equal ones that of the body, where small words are in place.
    private static bool Better(Span candidate, Span current, bool body, EventFacts e)
    {
        var length = candidate.End - candidate.First;
        var has = current.End - current.First;
        return length > has || (length == has && body && e.Mentions.Count > 0 && candidate != current && e.Mentions[0].Span == current && false);
    }

    // "the ceremony": the last event before it whose head agrees; "the event", "the conference": the one that the article reports.
    private void Anaphora(EventMention mention)
    {
        var same = _lastByHead.GetValueOrDefault(Stem(mention.Span.Head)) ?? (a.Is(mention.Span.Head, W.Ceremony) ? _signing : null);
        var kind = mention.Span.Value > 0 ? _lastByKind.GetValueOrDefault(mention.Span.Value) : null;
        var target = same ?? kind ?? (a.HasOwn(mention.Span.Head, Label.Generic) && mention.Definite ? Main?.Mentions.FirstOrDefault() : null);
        if (mention.Indefinite && target?.Span.Value != (int)EventKind.Signing)
        {
            target = null;
        }

        if (target?.Entity is { } entity && FactsOf(entity) is { } found)
        {
            Join(found, mention);
            return;
        }

        // an event that the text never names: kept when nothing else is reported
        var firstBody = a.Sentences.FindIndex(s => s.Zone == Zone.Body);
        var lead = mention.Sentence <= firstBody + 1 && mention.Sentence >= firstBody && mention.Indefinite && IsHeld(mention, a.Sentences[mention.Sentence]);
        if (!a.Has(mention.Span.Head, Label.EventWeak) && mention.Sentence <= 8 && (lead || Main is null || Main.Score < 3) && !a.Is(mention.Span.Head, Shape.Quoted))
        {
            Join(Create(mention), mention);
            Elect();
        }
    }

    // The last event for each head word and each kind; a quoted name answers to every head inside it.
    private void Remember(EventMention mention)
    {
        if (mention.Entity is null)
        {
            return;
        }

        _lastByHead[Stem(mention.Span.Head)] = mention;
        if (mention.Span.Value > 0)
        {
            _lastByKind[mention.Span.Value] = mention;
        }

        for (var i = mention.Span.First; i < mention.Span.End && mention.Span.Sure; i++)
        {
            if (a.HasOwn(i, Label.EventHead))
            {
                _lastByHead[Stem(i)] = mention;
            }
        }
    }

    private string Stem(int i) => Fold.Word(a.Span(i)).TrimEnd('s').Replace("ie", "y", StringComparison.Ordinal);

    // A name that holds another's words behind its head is a part of it: "Opening Session of Vietnam Week".
    private void Parts()
    {
        foreach (var e in Events.Where(e => e.IsSub && e.Whole is null && e.Named).Take(32))
        {
            e.Whole = Events.Where(o => o != e && o.Named && !o.IsSub && o.Words.Count > 0 && o.Words.IsSubsetOf(e.Words)).MaxBy(o => o.Words.Count);
        }
    }

    private void Elect()
    {
        var firstBody = a.Sentences.FindIndex(s => s.Zone == Zone.Body);
        foreach (var e in Events)
        {
            var score = Math.Min(e.Mentions.Count, 5) + (e.Named ? 2 : 0) - (e.IsSub ? 2 : 0);
            var heading = false;
            var lead = false;
            var held = false;
            foreach (var mention in e.Mentions.Take(16))
            {
                var sentence = a.Sentences[mention.Sentence];
                heading |= sentence.Zone == Zone.Heading;
                lead |= mention.Sentence == firstBody || mention.Sentence == firstBody + 1;
                held |= sentence.Zone == Zone.Body && IsHeld(mention, sentence);
            }

            e.Score = score + (heading ? 3 : 0) + (lead ? 3 : 0) + (held ? 3 : 0);
        }

        Main = Events.Where(e => !e.IsSub || Events.Count == 1).OrderByDescending(e => e.Score).ThenBy(e => e.Entity.Name.First).FirstOrDefault() ?? Events.FirstOrDefault();
        if (Main is not null && Main.Score < 5 && Events.Where(e => e.IsSub).MaxBy(e => e.Score) is { } sub && sub.Score > Main.Score)
        {
            Main = sub;
        }
    }

    private bool IsHeld(EventMention mention, Sentence sentence)
    {
        for (var i = mention.Span.End; i < sentence.End && i < mention.Span.End + 30; i++)
        {
            if (a.Has(i, Label.Held | Label.Organize) && !a.Is(i, Shape.Quoted))
            {
                return true;
            }
        }

        for (var i = Math.Max(sentence.First, mention.Span.First - 6); i < mention.Span.First; i++)
        {
            if (a.Has(i, Label.Attend | Label.Held | Label.Organize))
            {
                return true;
            }
        }

        return false;
    }
}
