using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>What is plugged together for events.</summary>
internal static class EventRules
{
    public static Rules Create(Weights weights, Vocabulary words)
    {
        var section = weights.Of("event");
        var parser = new EventNameParser(words);
        var forms = new ReadBefore<Profile, EventForms>(NameForms.Key, profile => EventForms.Read(profile, parser));
        return new Rules<EventSubject>(
            EntityKind.Event,
            profile => EventSubject.Read(profile, forms.Of(profile), parser),
            new EventKeys(section, words).Add,
            [new EditionVeto(), new DatesVeto(), new SeriesVeto(), new PlaceVeto()],
            [new Prior(section["prior"]), new SeriesFeature(section), new DatesFeature(section), new SurroundingsFeature(section)],
            EventStrangers.Of)
        {
            MergeAt = section["merge-at"],
            MeanFloor = section["mean-floor"],
        };
    }
}
