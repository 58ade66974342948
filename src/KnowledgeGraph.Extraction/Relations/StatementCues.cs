using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>Reads off a fact what its confidence is made of.</summary>
internal static class StatementCues
{
    private const int Faint = 12;
    private const int Sure = 32;
    private const int Long = 40;

    public static Cues Of(Reading r, in Fact fact)
    {
        var subject = fact.Subject.Entity!.Name.Score.Value;
        var target = fact.Object.Entity!;
        var happening = fact.Relation == Relation.AffiliatedWith ? null : target.Event;
        var set = Bit(Cue.FaintSubject, subject < Faint) | Bit(Cue.SureSubject, subject >= Sure)
            | Bit(Cue.UnnamedObject, happening is null ? IsUnknown(r, target) : !happening.Named)
            | Bit(Cue.SideEvent, happening is not null && happening != r.Events.Main)
            | Bit(Cue.NoTitle, fact.Relation == Relation.AffiliatedWith && fact.Title is null)
            | Bit(Cue.LongQuote, fact.End - fact.First > Long);
        return new Cues(fact.Relation, fact.Rule, fact.Score, set);
    }

    private static bool IsUnknown(Reading r, Entity target) => target.Name.Score.Value < r.Weights["institution.head"].Value;

    private static int Bit(Cue cue, bool holds) => holds ? 1 << (int)cue : 0;
}
