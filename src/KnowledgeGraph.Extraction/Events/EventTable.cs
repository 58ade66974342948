using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Gathers event mentions into events, resolves "the ceremony" and "this forum", says which is part of which, and which one the article reports.</summary>
internal sealed partial class EventTable(ArticleText a, NameTable names)
{
    /// <summary>An article tells of no more events, and of none in more places, so that hostile text stays linear.</summary>
    private const int MaxEvents = 128;
    private const int MaxMentions = 128;
    private const int MaxParts = 32;

    private readonly int _firstBody = a.Sentences.FindIndex(static s => s.Zone == Zone.Body);

    public List<EventFacts> Events { get; } = a.Scratch.List<EventFacts>();

    public EventFacts? Main { get; private set; }

    public void Build(List<EventMention> mentions)
    {
        var acronyms = a.Scratch.List<EventMention>();
        foreach (var mention in mentions)
        {
            if (mention.Span.Form == MentionForm.Acronym)
            {
                acronyms.Add(mention);
            }
        }

        foreach (var mention in mentions)
        {
            if (mention.Named && mention.Span.Form != MentionForm.Acronym)
            {
                Named(mention);
            }
        }

        Acronyms(acronyms);
        Apposed(mentions);

        foreach (var mention in mentions)
        {
            if (!mention.Named && !mention.IsDeed && !mention.IsWeak && mention.Entity is null && (mention.HasModifier || mention.IsSub) && !IsBareGeneric(mention))
            {
                Descriptive(mention);
            }
        }

        Elect();
        Openings(mentions);
        Deeds(mentions);
        Weak(mentions);
        _signing = mentions.Find(static m => m.Entity is not null && m.Span.Value == (int)EventKind.Signing);
        foreach (var mention in mentions)
        {
            if (mention.Entity is null && !mention.IsDeed && (mention.Definite || mention.Indefinite || a.HasOwn(mention.Span.Head, Label.Generic)))
            {
                Anaphora(mention);
            }

            if (mention.IsDeed && mention.Entity is null)
            {
                _deeds[mention.Span.Value] = mention;
            }

            Remember(mention);
        }

        Signatures(mentions);
        Sequels(mentions);
        mentions.RemoveAll(static m => m.IsWeak && m.Entity is null);
        Parts();
        Elect();
        foreach (var e in Events)
        {
            if (e.IsSub && e.Whole is null && e != Main)
            {
                e.Whole = Main;
            }
        }
    }

    private readonly Dictionary<ulong, EventMention> _lastByHead = a.Scratch.Dictionary<ulong, EventMention>();
    private readonly Dictionary<int, EventMention> _lastByKind = a.Scratch.Dictionary<int, EventMention>();
    private EventMention? _signing;

    /// <summary>Acronyms of events, by word.</summary>
    public Dictionary<int, EventFacts> Letters { get; private set; } = [];
}
