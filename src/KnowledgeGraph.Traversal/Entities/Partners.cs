using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>Another institution with a part (of any relation) in the same events.</summary>
/// <param name="Institution">Entity id of the other.</param>
/// <param name="Ours">Roles of the one asked about in the shared events, in the order of the vocabulary.</param>
/// <param name="Strength">Sum over the shared events of 1,000,000 / (institutions there - 1), rounded down; millionths.</param>
/// <param name="Events">The deepest events of their trees that both had a part in; by start, undated last, then by id.</param>
public sealed record Partner(
    Id Institution, IReadOnlyList<OrganizerRole> Ours, IReadOnlyList<OrganizerRole> Theirs, long Strength, IReadOnlyList<EntityRow> Events);

internal sealed class Partners(GraphReader reader)
{
    private readonly Dictionary<Id, PartnerTree> _trees = [];

    public async ValueTask<IReadOnlyList<Page<Partner>>> OfAsync(IReadOnlyList<Id> institutions, EventFilter? where, PageRequest page)
    {
        var parts = await reader.AllOfAsync<ParticipationRow>(RowIndex.ParticipationByEntity, institutions);
        await LoadAsync([.. parts.SelectMany(rows => rows).Select(row => row.Root).Distinct()]);
        var passing = await PassingAsync(EntityTests.OfEvent(where));
        var ordering = new Ordering<Partner>(
            "Partners", true, partner => new Place(0, partner.Strength.ToString("D19", CultureInfo.InvariantCulture), partner.Institution));
        return [.. institutions.Zip(parts, (one, rows) => ordering.PageOf(Of(one, rows, passing), page, reader.State.Sequence))];
    }

    private async ValueTask LoadAsync(IReadOnlyList<Id> roots)
    {
        var trees = await EventTrees.TreesAsync(reader, roots);
        var rows = await reader.AllOfAsync<ParticipationRow>(RowIndex.ParticipationByRoot, roots);
        foreach (var (root, list) in roots.Zip(rows))
        {
            _trees[root] = new PartnerTree(trees[root], list);
        }
    }

    private async ValueTask<Func<EntityRow, bool>> PassingAsync(Test<EntityRow>? test)
    {
        if (test is null)
        {
            return _ => true;
        }

        var kept = await Test.KeepAsync(test, reader, [.. _trees.Values.SelectMany(tree => tree.Events)]);
        var ids = kept.Select(row => row.Id).ToHashSet();
        return row => ids.Contains(row.Id);
    }

    private IEnumerable<Partner> Of(Id one, IReadOnlyList<ParticipationRow> rows, Func<EntityRow, bool> passes) => rows
        .Select(row => row.Root).Distinct()
        .SelectMany(root => _trees[root].SharedBy(one))
        .Where(shared => passes(shared.Event))
        .GroupBy(shared => shared.Other)
        .Select(group => new Partner(
            group.Key,
            [.. group.SelectMany(shared => shared.Ours).Distinct().Order()],
            [.. group.SelectMany(shared => shared.Theirs).Distinct().Order()],
            group.Sum(shared => shared.Strength),
            [.. group.Select(shared => shared.Event).OrderBy(row => row.Event?.Start?.Value.FirstDay ?? DateOnly.MaxValue).ThenBy(row => row.Id)]));
}
