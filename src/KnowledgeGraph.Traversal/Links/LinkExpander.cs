using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>Which links are walked.</summary>
/// <param name="Meetings">Restricts the meetings of MET; weights count what remains.</param>
/// <param name="MaxEventSize">Leaves out events with more participants (named or stated), as meetings and as stations.</param>
/// <param name="Avoid">Events that make no meeting.</param>
internal sealed record LinkChoice(IReadOnlyList<LinkKind> Kinds, MeetingFilter? Meetings = null, int? MaxEventSize = null, IReadOnlySet<Id>? Avoid = null);

/// <summary>Reads the links of many entities at once: a few store calls for each kind of link, whatever the number of entities.</summary>
internal sealed class LinkExpander(GraphReader reader, LinkChoice choice)
{
    private readonly MeetingTable _table = new(reader);
    private readonly Test<Meeting>? _meetings = Meetings(choice);

    /// <summary>The links of each entity, in no order.</summary>
    public async ValueTask<Dictionary<Id, List<Link>>> ExpandAsync(IReadOnlyList<EntityRow> entities)
    {
        var links = entities.ToDictionary(row => row.Id, _ => new List<Link>());
        if (choice.Kinds.Contains(LinkKind.Met))
        {
            await AddTiesAsync(links, [.. Of(entities, EntityKind.Person)]);
        }

        if (choice.Kinds.Any(IsParticipation))
        {
            await AddParticipationsAsync(links, RowIndex.ParticipationByEntity, [.. entities.Where(row => row.EntityKind != EntityKind.Event).Select(row => row.Id)]);
            await AddParticipationsAsync(links, RowIndex.ParticipationByEvent, [.. Of(entities, EntityKind.Event)]);
        }

        if (choice.Kinds.Contains(LinkKind.AffiliatedWith))
        {
            await AddAsync<AffiliationRow>(links, RowIndex.AffiliationByPerson, [.. Of(entities, EntityKind.Person)], (_, row) => new AffiliationLink(row));
            await AddAsync<AffiliationRow>(links, RowIndex.AffiliationByInstitution, [.. Of(entities, EntityKind.Institution)], (_, row) => new AffiliationLink(row));
        }

        if (choice.Kinds.Contains(LinkKind.PartOf))
        {
            AddWholes(links, entities);
            await AddAsync<EntityRow>(links, RowIndex.EventByWhole, [.. Of(entities, EntityKind.Event)], (whole, row) => new PartOfLink(row.Id, whole, row.Event?.PartOfClaim));
            await AddAsync<EntityRow>(links, RowIndex.InstitutionByParent, [.. Of(entities, EntityKind.Institution)], (whole, row) => new PartOfLink(row.Id, whole, row.ParentClaim));
        }

        return links;
    }

    private async ValueTask AddTiesAsync(Dictionary<Id, List<Link>> links, IReadOnlyList<Id> people)
    {
        await _table.LoadAsync(people);
        if (_meetings is null)
        {
            foreach (var person in people)
            {
                links[person].AddRange(_table.MetBy(person).Select(other => person < other ? new TieLink(person, other, _table) : new TieLink(other, person, _table)));
            }

            return;
        }

        var ties = people.Select(person => (IReadOnlyList<Tie>)[.. _table.TiesOf(person)]).ToList();
        foreach (var (person, kept) in people.Zip(await TieTests.RestrictAsync(_meetings, reader, ties)))
        {
            links[person].AddRange(kept.Select(tie => new TieLink(tie)));
        }
    }

    private async ValueTask AddParticipationsAsync(Dictionary<Id, List<Link>> links, RowIndex index, IReadOnlyList<Id> ends)
    {
        var found = await reader.AllOfAsync<ParticipationRow>(index, ends);
        var rows = found.Select(list => list.Where(row => choice.Kinds.Contains(ParticipationLink.KindOf(row.Relation))).ToList()).ToList();
        var events = await reader.MapAsync<EntityRow>(rows.SelectMany(list => list).Select(row => row.Event));
        if (choice.MaxEventSize is { } most)
        {
            await _table.LoadTreesAsync(rows.SelectMany(list => list).Select(row => row.Root));
            rows = [.. rows.Select(list => list.Where(row => _table.Tree(row.Root).Participants(row.Event) <= most).ToList())];
        }

        foreach (var (end, list) in ends.Zip(rows))
        {
            links[end].AddRange(list.Where(row => events.ContainsKey(row.Event)).Select(row => new ParticipationLink(row, events[row.Event])));
        }
    }

    private async ValueTask AddAsync<TRow>(Dictionary<Id, List<Link>> links, RowIndex index, IReadOnlyList<Id> ends, Func<Id, TRow, Link> make)
        where TRow : Row
    {
        foreach (var (end, rows) in ends.Zip(await reader.AllOfAsync<TRow>(index, ends)))
        {
            links[end].AddRange(rows.Select(row => make(end, row)));
        }
    }

    private static void AddWholes(Dictionary<Id, List<Link>> links, IReadOnlyList<EntityRow> entities)
    {
        foreach (var row in entities)
        {
            if ((row.Event?.PartOf ?? row.Parent) is { } whole)
            {
                links[row.Id].Add(new PartOfLink(row.Id, whole, row.Event?.PartOfClaim ?? row.ParentClaim));
            }
        }
    }

    private static IEnumerable<Id> Of(IReadOnlyList<EntityRow> entities, EntityKind kind) => entities.Where(row => row.EntityKind == kind).Select(row => row.Id);

    private static bool IsParticipation(LinkKind kind) => kind is LinkKind.Attended or LinkKind.SpokeAt or LinkKind.Organized;

    private static Test<Meeting>? Meetings(LinkChoice choice)
    {
        var size = choice.MaxEventSize is { } most ? Test.Of<Meeting>(meeting => meeting.Participants <= most) : null;
        var avoid = choice.Avoid is { Count: > 0 } ids ? Test.Of<Meeting>(meeting => !ids.Contains(meeting.Event.Id)) : null;
        var where = TieTests.OfMeeting(choice.Meetings);
        return size is null && avoid is null ? where : Test.All(size, avoid, where);
    }
}
