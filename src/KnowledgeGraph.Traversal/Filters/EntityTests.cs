using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>Filters of people, institutions and events as tests.</summary>
internal static class EntityTests
{
    public static Test<EntityRow>? OfPerson(PersonFilter? filter) => Composition.Of<PersonFilter, EntityRow>(filter, own =>
    [
        IdTests.OfEntity<EntityRow>(own.Id, row => row.Id),
        Name(own.Name),
        .. Quantified(own.Affiliations?.Some, own.Affiliations?.None, own.Affiliations?.All, AffiliationsAsync, LinkTests.OfAffiliation),
        .. Quantified(own.Participations?.Some, own.Participations?.None, own.Participations?.All, ParticipationsAsync, LinkTests.OfParticipation),
    ]);

    public static Test<EntityRow>? OfInstitution(InstitutionFilter? filter) => Composition.Of<InstitutionFilter, EntityRow>(filter, own =>
    [
        IdTests.OfEntity<EntityRow>(own.Id, row => row.Id),
        Name(own.Name),
        Text(own.Country, row => row.Country),
        own.Within is { } within ? new IdSetTest<EntityRow>(reader => Units.WithinAsync(reader, within), row => row.Id) : null,
    ]);

    public static Test<EntityRow>? OfEvent(EventFilter? filter) => Composition.Of<EventFilter, EntityRow>(filter, own =>
    [
        IdTests.OfEntity<EntityRow>(own.Id, row => row.Id),
        own.Kind is null ? null : Test.Of<EntityRow>(row => ScalarTests.Passes(own.Kind, row.Event?.Kind)),
        own.Date is null ? null : Test.Of<EntityRow>(row => ScalarTests.Passes(own.Date, row.Event?.Start?.Value, row.Event?.End?.Value)),
        own.Edition is null ? null : Test.Of<EntityRow>(row => ScalarTests.Passes(own.Edition, row.Event?.Edition)),
        Name(own.Name),
        Text(own.Place, row => row.Event?.Place),
        Text(own.Series, row => row.Event?.Series),
        .. Quantified(own.Participants?.Some, own.Participants?.None, null, ParticipantsAsync, LinkTests.OfParticipant),
    ]);

    private static Test<EntityRow>? Name(StringFilter? filter)
    {
        if (filter is null)
        {
            return null;
        }

        var passes = ScalarTests.Forms(filter);
        return Test.Of<EntityRow>(row => passes(NameForms.SortKeys(row)));
    }

    private static Test<EntityRow>? Text(StringFilter? filter, Func<EntityRow, string?> value)
    {
        if (filter is null)
        {
            return null;
        }

        var passes = ScalarTests.Folded(filter);
        return Test.Of<EntityRow>(row => passes(value(row)));
    }

    private static IEnumerable<Test<EntityRow>> Quantified<TFilter, TOther>(
        TFilter? some,
        TFilter? none,
        TFilter? all,
        Func<GraphReader, IReadOnlyList<EntityRow>, ValueTask<IReadOnlyList<IReadOnlyList<TOther>>>> read,
        Func<TFilter, Test<TOther>> test)
        where TFilter : class
    {
        if (some is not null)
        {
            yield return Test.Count(read, test(some), (passed, _) => passed > 0);
        }

        if (none is not null)
        {
            yield return Test.Count(read, test(none), (passed, _) => passed == 0);
        }

        if (all is not null)
        {
            yield return Test.Count(read, test(all), (passed, count) => passed == count);
        }
    }

    private static ValueTask<IReadOnlyList<IReadOnlyList<AffiliationRow>>> AffiliationsAsync(GraphReader reader, IReadOnlyList<EntityRow> people) =>
        reader.AllOfAsync<AffiliationRow>(RowIndex.AffiliationByPerson, people.Select(row => row.Id));

    private static ValueTask<IReadOnlyList<IReadOnlyList<ParticipationRow>>> ParticipationsAsync(GraphReader reader, IReadOnlyList<EntityRow> entities) =>
        reader.AllOfAsync<ParticipationRow>(RowIndex.ParticipationByEntity, entities.Select(row => row.Id));

    private static ValueTask<IReadOnlyList<IReadOnlyList<ParticipationRow>>> ParticipantsAsync(GraphReader reader, IReadOnlyList<EntityRow> events) =>
        EventTrees.ParticipationsAsync(reader, events, includeParts: true);
}
