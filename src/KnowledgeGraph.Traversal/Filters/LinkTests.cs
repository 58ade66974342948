using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>Filters of affiliations and participations as tests.</summary>
internal static class LinkTests
{
    public static Test<AffiliationRow> OfAffiliation(AffiliationFilter filter) => Composition.Of<AffiliationFilter, AffiliationRow>(filter, own =>
    [
        own.Former is null ? null : Test.Of<AffiliationRow>(row => row.Former == own.Former),
        own.Title is null ? null : Title(own.Title),
        own.Seen is null ? null : Test.Of<AffiliationRow>(row => ScalarTests.Passes(own.Seen, row.FirstSeen?.Value, row.LastSeen?.Value)),
        own.Confidence is null ? null : Test.Of<AffiliationRow>(row => ScalarTests.Passes(own.Confidence, row.Confidence / 1000.0)),
        Entity<AffiliationRow>(EntityTests.OfInstitution(own.Institution), row => row.Institution),
    ])!;

    public static Test<ParticipationRow> OfParticipation(ParticipationFilter filter) => Composition.Of<ParticipationFilter, ParticipationRow>(filter, own =>
    [
        own.Relation is null ? null : Test.Of<ParticipationRow>(row => ScalarTests.Passes(own.Relation, row.Relation)),
        own.Role is null ? null : Test.Of<ParticipationRow>(row => ScalarTests.Passes(own.Role, row.Role)),
        own.Presence is null ? null : Test.Of<ParticipationRow>(row => ScalarTests.Passes(own.Presence, row.Presence)),
        own.Recorded is null ? null : Test.Of<ParticipationRow>(row => ScalarTests.Passes(own.Recorded, row.FirstRecorded)),
        own.Confidence is null ? null : Test.Of<ParticipationRow>(row => ScalarTests.Passes(own.Confidence, row.Confidence / 1000.0)),
        Entity<ParticipationRow>(EntityTests.OfEvent(own.Event), row => row.Event),
        EntityTests.OfInstitution(own.OnBehalfOf) is { } behalf ? Test.Count<ParticipationRow, EntityRow>(BehalfAsync, behalf, (passed, _) => passed > 0) : null,
    ])!;

    public static Test<ParticipationRow> OfParticipant(ParticipantFilter filter) => Test.All(
        filter.Relation is null ? null : Test.Of<ParticipationRow>(row => ScalarTests.Passes(filter.Relation, row.Relation)),
        filter.Role is null ? null : Test.Of<ParticipationRow>(row => ScalarTests.Passes(filter.Role, row.Role)),
        filter.Person is null ? null : Kind(EntityKind.Person),
        filter.Institution is null ? null : Kind(EntityKind.Institution),
        Entity<ParticipationRow>(EntityTests.OfPerson(filter.Person), row => row.Entity),
        Entity<ParticipationRow>(EntityTests.OfInstitution(filter.Institution), row => row.Entity));

    private static Test<AffiliationRow> Title(StringFilter filter)
    {
        var passes = ScalarTests.Folded(filter);
        return Test.Of<AffiliationRow>(row => passes(row.Title));
    }

    private static Test<ParticipationRow> Kind(EntityKind kind) => Test.Of<ParticipationRow>(row => row.EntityKind == kind);

    private static Test<T>? Entity<T>(Test<EntityRow>? test, Func<T, Id> idOf) =>
        test is null ? null : Test.By<T, EntityRow>((reader, things) => reader.GetAsync<EntityRow>([.. things.Select(idOf)]), test);

    private static async ValueTask<IReadOnlyList<IReadOnlyList<EntityRow>>> BehalfAsync(GraphReader reader, IReadOnlyList<ParticipationRow> rows)
    {
        var institutions = await reader.MapAsync<EntityRow>(rows.SelectMany(row => row.OnBehalfOf).Select(behalf => behalf.Institution));
        return [.. rows.Select(row => (IReadOnlyList<EntityRow>)
            [.. row.OnBehalfOf.Select(behalf => institutions.GetValueOrDefault(behalf.Institution)).OfType<EntityRow>()])];
    }
}
