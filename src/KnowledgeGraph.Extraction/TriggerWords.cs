using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>Whether words can state a relation at all, by the same lexicons that the rules read with. One instance serves all threads.</summary>
public sealed class TriggerWords
{
    private readonly Lexicon _lexicon;

    private TriggerWords(Lexicon lexicon) => _lexicon = lexicon;

    public static TriggerWords Create() => new(Lexicon.Load());

    /// <summary>Whether a word of the quote states such a relation, or opens a list of those who stand in it.</summary>
    public bool State(string quote, Relation relation) => Has(quote, relation switch
    {
        Relation.Attended => Label.Attend | Label.AttendStrong,
        Relation.SpokeAt => Label.SpeechVerb | Label.SpeechNoun,
        Relation.Organized => Label.Organize,
        _ => Label.Role | Label.SoftRole | Label.RolePlural | Label.PastRole | Label.PlaceRole,
    });

    /// <summary>Whether a word says that something is only planned, did not happen, or was done by somebody else.</summary>
    public bool Doubt(string sentence) => Has(sentence, Label.Planned | Label.Absent | Label.Represented);

    private bool Has(string words, Label labels)
    {
        var text = new ArticleText(words, _lexicon);
        try
        {
            new Tokenizer(_lexicon).Read(text);
            Lookup.Read(text);
            return Enumerable.Range(0, text.Count).Any(i => text.Has(i, labels));
        }
        finally
        {
            text.Release();
        }
    }
}
