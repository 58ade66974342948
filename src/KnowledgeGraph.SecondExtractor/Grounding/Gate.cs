using KnowledgeGraph.Extraction;
using KnowledgeGraph.Model;
using KnowledgeGraph.SecondExtractor.Answers;

namespace KnowledgeGraph.SecondExtractor.Grounding;

/// <summary>
/// What of a model's answers may be believed: the quote stands letter by letter in the named sentence, both names are in our own table,
/// a word of the quote states such a relation, and nothing in it says that it did not happen.
/// </summary>
internal sealed class Gate(string text, ArticleFacts facts, TriggerWords triggers)
{
    /// <summary>The rule's name in statements that only a model told.</summary>
    public const string Rule = "second";

    private readonly NameTable _names = new(text, facts);

    /// <summary>The statement, or null and why not.</summary>
    /// <param name="prompt">What was asked: other sentences are none of the answer's business.</param>
    public Statement? Pass(Answer answer, Prompt prompt, out Rejection rejection)
    {
        rejection = default;
        var index = answer.Sentence - 1;
        if (index < prompt.First || index >= prompt.End)
        {
            return Not(Rejection.SentenceUnknown, out rejection);
        }

        var sentence = facts.Sentences[index];
        if (Quotes.Find(text, sentence, answer.Quote) is not { } quote)
        {
            return Not(Rejection.QuoteNotInSentence, out rejection);
        }

        if (Resolve(answer, quote, sentence, out rejection) is not { } ends || !Fits(answer, ends, quote, out rejection))
        {
            return null;
        }

        if (Doubt(answer, quote, sentence, facts.Mentions[ends.Object].At) is { } doubt)
        {
            return Not(doubt, out rejection);
        }

        var title = answer.Relation == Relation.AffiliatedWith && !string.IsNullOrWhiteSpace(answer.Title) ? Quotes.Find(text, quote, answer.Title) : null;
        var role = answer.Relation == Relation.Organized ? answer.Role ?? OrganizerRole.Organizer : (OrganizerRole?)null;
        return new Statement(
            answer.Relation, ends.Subject, ends.Object, role, title, Former: false, Presence.Unknown, Modality.Asserted, OnBehalfOf: null, index, quote, Fusion.MostAlone, Rule);
    }

    private (int Subject, int Object)? Resolve(Answer answer, TextRange quote, TextRange sentence, out Rejection rejection)
    {
        rejection = default;
        var subjects = _names.Entities(answer.Subject);
        var objects = _names.Entities(answer.Object);
        if (subjects.Count != 1 || objects.Count != 1)
        {
            rejection = subjects.Count == 0 ? Rejection.SubjectUnknown : objects.Count == 0 ? Rejection.ObjectUnknown : Rejection.NameAmbiguous;
            return null;
        }

        if (_names.Mention(subjects[0], quote, sentence) is not { } subject)
        {
            rejection = Rejection.SubjectUnknown;
            return null;
        }

        if (_names.Mention(objects[0], quote, sentence) is not { } target)
        {
            rejection = Rejection.ObjectUnknown;
            return null;
        }

        return (subject, target);
    }

    private bool Fits(Answer answer, (int Subject, int Object) ends, TextRange quote, out Rejection rejection)
    {
        var (subject, target) = (facts.Mentions[ends.Subject], facts.Mentions[ends.Object]);
        var (from, to) = (facts.Entities[subject.Entity].Kind, facts.Entities[target.Entity].Kind);
        var fits = answer.Relation switch
        {
            Relation.AffiliatedWith => from == EntityKind.Person && to == EntityKind.Institution,
            Relation.SpokeAt => from == EntityKind.Person && to == EntityKind.Event,
            _ => from != EntityKind.Event && to == EntityKind.Event,
        };
        rejection = !fits ? Rejection.KindsDoNotFit
            : !quote.Contains(subject.At) ? Rejection.SubjectNotInQuote
            : answer.Relation == Relation.AffiliatedWith && !quote.Contains(target.At) ? Rejection.ObjectNotInQuote
            : default;
        return fits && quote.Contains(subject.At) && (answer.Relation != Relation.AffiliatedWith || quote.Contains(target.At));
    }

    private Rejection? Doubt(Answer answer, TextRange quote, TextRange sentence, TextRange target)
    {
        var words = quote.Of(text);
        if (answer.Relation == Relation.AffiliatedWith && !string.IsNullOrWhiteSpace(answer.Title) && Quotes.Find(text, quote, answer.Title) is null)
        {
            return Rejection.TitleNotInQuote;
        }

        // An edition, a year or a number is identity: it stands in the quote, or our own reading takes words of the quote for that event.
        return !quote.Contains(target) && !Numbers(answer.Object).All(number => Numbers(words).Contains(number)) ? Rejection.NumberNotInQuote
            : !triggers.State(words, answer.Relation) ? Rejection.NoTrigger
            : triggers.Doubt(sentence.Of(text)) || IsQuoted(quote, sentence) ? Rejection.NotAsserted
            : null;
    }

    private bool IsQuoted(TextRange quote, TextRange sentence)
    {
        var before = text.AsSpan(sentence.Start, quote.Start - sentence.Start);
        return before.Count('\u201C') > before.Count('\u201D') || before.Count('"') % 2 == 1;
    }

    private static IEnumerable<string> Numbers(string words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var start = i;
            while (i < words.Length && char.IsAsciiDigit(words[i]))
            {
                i++;
            }

            if (i > start)
            {
                yield return words[start..i];
            }
        }
    }

    private static Statement? Not(Rejection why, out Rejection rejection)
    {
        rejection = why;
        return null;
    }
}
