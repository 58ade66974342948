using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>Who met whom.</summary>
public sealed class Ties(GraphReader reader)
{
    private const int PeopleAtOnce = 256;

    /// <summary>
    /// For each person the ties to others, strongest first unless ordered otherwise. Four store calls, one more where names order them, and
    /// those of the filters.
    /// </summary>
    public async ValueTask<IReadOnlyList<Page<Tie>>> MetWithAsync(
        IReadOnlyList<Id> people, PersonFilter? other, TieFilter? where, Order<TieOrderField>? orderBy, PageRequest page)
    {
        var table = new MeetingTable(reader);
        await table.LoadAsync(people);
        var ties = people.Select(person => (IReadOnlyList<Tie>)[.. table.TiesOf(person)]).ToList();
        ties = [.. await WithOtherAsync(people, ties, EntityTests.OfPerson(other))];
        var kept = await Test.KeepAsync(TieTests.Of(where), reader, ties);
        var order = orderBy ?? TieOrders.Default;
        var names = await NamesAsync(order, people.Zip(kept).SelectMany(pair => pair.Second.Select(tie => tie.Other(pair.First))));
        return [.. people.Zip(kept, (person, list) => TieOrders.Of(person, order, names).PageOf(list, page, reader.State.Sequence))];
    }

    /// <summary>
    /// The ties with one end that passes <paramref name="of"/> and the other that passes <paramref name="with"/>. With neither it goes
    /// through every pair, within the work budget.
    /// </summary>
    public async ValueTask<Page<Tie>> ListAsync(PersonFilter? of, PersonFilter? with, TieFilter? where, Order<TieOrderField>? orderBy, PageRequest page)
    {
        var (driving, other) = of is null ? (with, null) : (of, EntityTests.OfPerson(with));
        var people = await new Listings(reader).AllPeopleAsync(driving);
        var table = new MeetingTable(reader);
        var found = new Dictionary<(Id, Id), Tie>();
        foreach (var chunk in people.Select(person => person.Id).Chunk(PeopleAtOnce))
        {
            await table.LoadAsync(chunk);
            var ties = await WithOtherAsync(chunk, [.. chunk.Select(person => (IReadOnlyList<Tie>)[.. table.TiesOf(person)])], other);
            foreach (var tie in ties.SelectMany(list => list))
            {
                found.TryAdd((tie.Left, tie.Right), tie);
            }
        }

        var kept = await Test.KeepAsync(TieTests.Of(where), reader, [.. found.Values]);
        var order = orderBy ?? TieOrders.Default;
        var names = await NamesAsync(order, kept.SelectMany(tie => new[] { tie.Left, tie.Right }));
        return TieOrders.OfAny(order, names).PageOf(kept, page, reader.State.Sequence);
    }

    /// <summary>The tie of each pair of entity ids; null when no event had both. Four store calls.</summary>
    public async ValueTask<IReadOnlyList<Tie?>> BetweenAsync(IReadOnlyList<(Id One, Id Other)> pairs)
    {
        var table = new MeetingTable(reader);
        await table.LoadAsync(pairs.SelectMany(pair => new[] { pair.One, pair.Other }));
        return [.. pairs.Select(pair => table.Between(pair.One, pair.Other))];
    }

    /// <summary>The tie of each pair of handles; null when either leads nowhere, or no event had both. At most seven store calls.</summary>
    public async ValueTask<IReadOnlyList<Tie?>> ByHandlesAsync(IReadOnlyList<(Id One, Id Other)> pairs)
    {
        var people = await Handles.EntitiesAsync(reader, [.. pairs.SelectMany(pair => new[] { pair.One, pair.Other })]);
        var found = people.Chunk(2).ToList();
        var known = found.Where(pair => pair is [{ }, { }]).ToList();
        var ties = known.Zip(await BetweenAsync([.. known.Select(pair => (pair[0]!.Id, pair[1]!.Id))])).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. found.Select(pair => ties.GetValueOrDefault(pair))];
    }

    /// <summary>The meeting of each (one, other, event) by handles; null when it is not (or no longer) the event that they are said to have met at.</summary>
    public async ValueTask<IReadOnlyList<Meeting?>> MeetingsByHandlesAsync(IReadOnlyList<(Id One, Id Other, Id Event)> meetings)
    {
        var ties = await ByHandlesAsync([.. meetings.Select(meeting => (meeting.One, meeting.Other))]);
        var events = await Handles.EntitiesAsync(reader, [.. meetings.Select(meeting => meeting.Event)]);
        return [.. ties.Zip(events, (tie, at) => tie?.Meetings.FirstOrDefault(meeting => meeting.Event.Id == at?.Id))];
    }

    /// <summary>The meetings of each tie that pass, latest first unless ordered otherwise. No store call but those of the filter.</summary>
    public async ValueTask<IReadOnlyList<Page<Meeting>>> MeetingsAsync(
        IReadOnlyList<Tie> ties, MeetingFilter? where, Order<MeetingOrderField>? orderBy, PageRequest page)
    {
        var kept = await Test.KeepAsync(TieTests.OfMeeting(where), reader, [.. ties.Select(tie => tie.Meetings)]);
        var ordering = TieOrders.OfMeetings(orderBy);
        return [.. kept.Select(list => ordering.PageOf(list, page, reader.State.Sequence))];
    }

    /// <summary>Meetings of any ties, by the ids of the two, then of the event. No store call.</summary>
    public Page<Meeting> PageOf(IReadOnlyList<Meeting> meetings, PageRequest page) => TieOrders.OfAnyMeetings.PageOf(meetings, page, reader.State.Sequence);

    private async ValueTask<IReadOnlyList<IReadOnlyList<Tie>>> WithOtherAsync(
        IReadOnlyList<Id> people, IReadOnlyList<IReadOnlyList<Tie>> ties, Test<EntityRow>? other)
    {
        if (other is null)
        {
            return ties;
        }

        var rows = await reader.MapAsync<EntityRow>(people.Zip(ties).SelectMany(pair => pair.Second.Select(tie => tie.Other(pair.First))));
        var passing = (await Test.KeepAsync(other, reader, [.. rows.Values])).Select(row => row.Id).ToHashSet();
        return [.. people.Zip(ties, (person, list) => (IReadOnlyList<Tie>)[.. list.Where(tie => passing.Contains(tie.Other(person)))])];
    }

    private async ValueTask<IReadOnlyDictionary<Id, EntityRow>> NamesAsync(Order<TieOrderField> order, IEnumerable<Id> people) =>
        order.Field == TieOrderField.Name ? await reader.MapAsync<EntityRow>(people) : new Dictionary<Id, EntityRow>();
}
