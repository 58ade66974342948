using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.TestSupport;

/// <summary>
/// An article with its facts, written a sentence a fact: each call adds a sentence to the text and what it says to the facts, so that
/// every offset is real. Names that were used before are the same local entity.
/// </summary>
public sealed class ArticleBuilder(string? uri = null, string? published = null, string? publisher = null)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextRange> _sentences = [];
    private readonly List<LocalEntity> _entities = [];
    private readonly Dictionary<(EntityKind, string), int> _known = [];
    private readonly List<KnowledgeGraph.Model.Mention> _mentions = [];
    private readonly List<Statement> _statements = [];
    private readonly List<Claim> _claims = [];
    private readonly List<Interaction> _interactions = [];

    public ArticleBuilder Attended(string person, string happening, Modality modality = Modality.Asserted) =>
        Says(EntityKind.Person, person, " attended ", EntityKind.Event, happening, Relation.Attended, modality: modality);

    public ArticleBuilder Spoke(string person, string happening) =>
        Says(EntityKind.Person, person, " spoke at ", EntityKind.Event, happening, Relation.SpokeAt);

    public ArticleBuilder Organized(string institution, string happening, OrganizerRole role = OrganizerRole.Organizer) =>
        Says(EntityKind.Institution, institution, " organized ", EntityKind.Event, happening, Relation.Organized, role);

    public ArticleBuilder Affiliated(string person, string title, string institution)
    {
        var start = _text.Length;
        var subject = Mention(EntityKind.Person, person);
        _text.Append(" is ");
        var post = Append(title);
        _text.Append(" of ");
        var target = Mention(EntityKind.Institution, institution);
        return Statement(start, Relation.AffiliatedWith, subject, target, null, post, Modality.Asserted);
    }

    public ArticleBuilder On(string happening, string day)
    {
        var start = _text.Length;
        var mention = Mention(EntityKind.Event, happening);
        _text.Append(" was on ").Append(day);
        _claims.Add(new Claim(ClaimField.Start, mention, null, day, null, DateOrigin.Stated, EndSentence(start), 900));
        return this;
    }

    public ArticleBuilder PartOf(string part, string whole)
    {
        var start = _text.Length;
        var mention = Mention(EntityKind.Event, part);
        _text.Append(" is part of ");
        var target = Mention(EntityKind.Event, whole);
        _claims.Add(new Claim(ClaimField.PartOf, mention, null, null, target, null, EndSentence(start), 900));
        return this;
    }

    public ArticleBuilder Country(string institution, string code)
    {
        var start = _text.Length;
        var mention = Mention(EntityKind.Institution, institution);
        _text.Append(" is in ").Append(code);
        _claims.Add(new Claim(ClaimField.Country, mention, null, code, null, null, EndSentence(start), 900));
        return this;
    }

    public ArticleBuilder Dealt(string left, string right, string happening)
    {
        var start = _text.Length;
        var first = Mention(EntityKind.Person, left);
        _text.Append(" handed a certificate to ");
        var second = Mention(EntityKind.Person, right);
        _text.Append(" at ");
        var at = Mention(EntityKind.Event, happening);
        var sentence = _sentences.Count;
        _interactions.Add(new Interaction(first, second, at, sentence, EndSentence(start), 900));
        return this;
    }

    /// <summary>A sentence that states nothing.</summary>
    public ArticleBuilder Prose(string words)
    {
        _sentences.Add(new TextRange(_text.Length, _text.Length + words.Length));
        _text.Append(words).Append(". ");
        return this;
    }

    public IncomingFacts Build(string extractor = "test/1")
    {
        var document = new ArticleDocument(_text.ToString(), null, published is null ? null : PartialDate.Parse(published));
        var facts = new ArticleFacts
        {
            Extractor = extractor,
            Sentences = [.. _sentences],
            Entities = [.. _entities],
            Mentions = [.. _mentions],
            Statements = [.. _statements],
            Claims = [.. _claims],
            Interactions = [.. _interactions],
        };
        return new IncomingFacts(document, facts, uri, publisher, ImmutableDictionary<int, string>.Empty);
    }

    private ArticleBuilder Says(EntityKind subjectKind, string subject, string verb, EntityKind objectKind, string target, Relation relation, OrganizerRole? role = null, Modality modality = Modality.Asserted)
    {
        var start = _text.Length;
        var from = Mention(subjectKind, subject);
        _text.Append(verb);
        var to = Mention(objectKind, target);
        return Statement(start, relation, from, to, role, null, modality);
    }

    private ArticleBuilder Statement(int start, Relation relation, int subject, int target, OrganizerRole? role, TextRange? title, Modality modality)
    {
        var sentence = _sentences.Count;
        _statements.Add(new Statement(relation, subject, target, role, title, false, Presence.InPerson, modality, null, sentence, EndSentence(start), 900, "test"));
        return this;
    }

    private int Mention(EntityKind kind, string name)
    {
        var at = Append(name);
        if (!_known.TryGetValue((kind, name), out var entity))
        {
            entity = _known[(kind, name)] = _entities.Count;
            _entities.Add(new LocalEntity(kind, at, []));
        }

        _mentions.Add(new KnowledgeGraph.Model.Mention(entity, at, MentionForm.Full, 900));
        return _mentions.Count - 1;
    }

    private TextRange Append(string words)
    {
        var start = _text.Length;
        _text.Append(words);
        return new TextRange(start, _text.Length);
    }

    private TextRange EndSentence(int start)
    {
        var at = new TextRange(start, _text.Length);
        _text.Append(". ");
        _sentences.Add(at);
        return at;
    }
}
