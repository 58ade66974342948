using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Traversal.Tests;

/// <summary>Small graphs from a seed, with trees of events, all relations and modalities, interactions, affiliations and units.</summary>
internal static class RandomGraph
{
    public static GraphBuilder Of(int seed, int people = 12, int events = 9, int facts = 40)
    {
        var random = new Random(seed);
        var builder = new GraphBuilder();
        AddInstitutions(builder, random);
        for (var i = 0; i < people; i++)
        {
            builder.Person($"Person {(char)('A' + i)}{(random.Next(3) == 0 ? " Wei" : "")}");
        }

        var eventNames = AddEvents(builder, random, events);
        var built = builder.Build();
        var persons = built.Of<EntityRow>().Where(row => row.EntityKind == EntityKind.Person).Select(row => row.Name).Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < facts; i++)
        {
            AddFact(builder, random, persons, eventNames);
        }

        return builder;
    }

    private static void AddInstitutions(GraphBuilder builder, Random random) => builder
        .Institution("Ministry", "MY").Institution("Bureau", random.Next(2) == 0 ? "CN" : null, parent: "Ministry").Institution("Office", parent: "Bureau").Institution("University", "CN");

    private static List<string> AddEvents(GraphBuilder builder, Random random, int count)
    {
        var names = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var partOf = names.Count > 0 && random.Next(2) == 0 ? names[random.Next(names.Count)] : null;
            var start = random.Next(4) switch
            {
                0 => null,
                1 => $"{random.Next(2018, 2023)}",
                2 => $"{random.Next(2018, 2023)}-{random.Next(1, 13):D2}",
                _ => $"{random.Next(2018, 2023)}-{random.Next(1, 13):D2}-{random.Next(1, 28):D2}",
            };
            var name = $"Event {i}";
            builder.Event(
                name, start, partOf, random.Next(3) == 0 ? random.Next(1, 30) : null, place: random.Next(2) == 0 ? "Kuala Lumpur" : null,
                kind: (EventKind)random.Next(4), edition: random.Next(2) == 0 ? random.Next(3) : null);
            names.Add(name);
        }

        return names;
    }

    private static void AddFact(GraphBuilder builder, Random random, List<string> persons, List<string> events)
    {
        var (one, @event) = (persons[random.Next(persons.Count)], events[random.Next(events.Count)]);
        var (article, sentence) = ($"article {random.Next(6)}", random.Next(4));
        var modality = random.Next(6) == 0 ? Modality.Planned : Modality.Asserted;
        var institution = new[] { "Ministry", "Bureau", "Office", "University" }[random.Next(4)];
        switch (random.Next(10))
        {
            case 0:
                builder.Organized(random.Next(2) == 0 ? one : institution, @event, (OrganizerRole)random.Next(3), article, sentence);
                break;
            case 1:
                builder.Affiliated(one, institution, random.Next(2) == 0 ? "director" : "minister", random.Next(3) == 0, article, sentence, random.Next(500, 999));
                break;
            case 2 when persons.Where(other => other != one).ToList() is { } others:
                builder.Interacted(one, others[random.Next(others.Count)], @event, article, sentence);
                break;
            case 3:
                builder.Attended(institution, @event, article, sentence);
                break;
            case < 7:
                builder.SpokeAt(one, @event, article, sentence, (Presence)random.Next(4), modality, random.Next(500, 999));
                break;
            default:
                builder.Attended(one, @event, article, sentence, (Presence)random.Next(4), modality, random.Next(500, 999));
                break;
        }
    }
}
