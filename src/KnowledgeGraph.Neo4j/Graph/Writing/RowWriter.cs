using KnowledgeGraph.Model;

namespace KnowledgeGraph.Neo4j;

/// <summary>Brings the current rows from before to after: removals first, then nodes, then what leads from node to node.</summary>
internal sealed class RowWriter(QueryTransaction transaction, IReadOnlyList<RowChange> changes)
{
    public const int ItemsAtOnce = 5_000;
    public const int CharactersAtOnce = 4_000_000;

    private readonly List<(RowVersion Version, RowShape Shape)> _old =
        [.. changes.Where(static change => change.Before is not null).Select(static change => (change.Before!, RowShapes.Of(change.Before!.Row)))];

    private readonly List<(RowVersion Version, RowShape Shape)> _new =
        [.. changes.Where(static change => change.After is not null).Select(static change => (change.After!, RowShapes.Of(change.After!.Row)))];

    public async Task RunAsync()
    {
        await RemoveLinksAndEndsAsync().ConfigureAwait(false);
        await ChangeKeysAsync().ConfigureAwait(false);
        await RemoveNodesAsync().ConfigureAwait(false);
        await PutNodesAsync().ConfigureAwait(false);
        await PutEndsAsync().ConfigureAwait(false);
        await PutLinksAsync().ConfigureAwait(false);
        await RemoveBareAsync().ConfigureAwait(false);
    }

    private async Task RemoveLinksAndEndsAsync()
    {
        foreach (var kind in _old.GroupBy(static old => old.Version.Row.Kind))
        {
            if (RowHome.Of(kind.Key).Label is not { } label)
            {
                foreach (var type in kind.GroupBy(static old => old.Shape.Group))
                {
                    await IdsAsync(ApplyStatements.RemoveLinks(type.Key), type.Select(static old => old.Version.Id)).ConfigureAwait(false);
                }
            }
            else if (kind.Where(static old => old.Shape.Ends.Count > 0).Select(static old => old.Version.Id).ToList() is { Count: > 0 } ids)
            {
                await IdsAsync(ApplyStatements.RemoveEnds(label, EndTypes(kind.Key)), ids).ConfigureAwait(false);
            }
        }
    }

    private async Task ChangeKeysAsync()
    {
        var removed = new List<string>();
        var added = new List<PropertyMap>();
        foreach (var change in changes)
        {
            var before = change.Before?.Keys.ToHashSet(StringComparer.Ordinal) ?? [];
            var after = change.After?.Keys.ToHashSet(StringComparer.Ordinal) ?? [];
            removed.AddRange(before.Where(place => !after.Contains(place)));
            added.AddRange(after.Where(place => !before.Contains(place)).Select(place => new PropertyMap().With("place", place).With("id", change.After!.Id)));
        }

        await ListAsync(ApplyStatements.RemoveKeys, "places", removed).ConfigureAwait(false);
        await ListAsync(ApplyStatements.AddKeys, "keys", added).ConfigureAwait(false);
    }

    private async Task RemoveNodesAsync()
    {
        foreach (var kind in changes.Where(static change => change.After is null).Select(static change => change.Before!).GroupBy(static old => old.Row.Kind))
        {
            var home = RowHome.Of(kind.Key);
            if (home.Label is { } label)
            {
                await IdsAsync(home.IsTarget ? ApplyStatements.StripNodes(label) : ApplyStatements.RemoveNodes(label), kind.Select(static old => old.Id))
                    .ConfigureAwait(false);
            }
        }
    }

    private async Task PutNodesAsync()
    {
        var nodes = _new.Where(static item => RowHome.Of(item.Version.Row.Kind).Label is not null);
        foreach (var group in nodes.GroupBy(static item => (item.Version.Row.Kind, item.Shape.Group)))
        {
            var rows = group.Select(static item => (item.Version.Stored.Length, Map: item.Version.Properties(item.Shape)));
            foreach (var chunk in Chunks.Of(rows, static row => 2 * row.Length, CharactersAtOnce))
            {
                await transaction.RunAsync(
                    ApplyStatements.PutNodes(RowHome.Of(group.Key.Kind).Label!, group.Key.Group),
                    new Parameters().With("rows", chunk.Select(static row => row.Map))).ConfigureAwait(false);
            }
        }
    }

    private async Task PutEndsAsync()
    {
        var ends = _new.SelectMany(static item => item.Shape.Ends.Zip(
            item.Version.EndPlaces(item.Shape),
            (end, place) => (item.Version.Row.Kind, end.Type, end.TargetKind, Map: new PropertyMap()
                .With("id", item.Version.Id).With("target", end.Target.ToString()).With("place", place))));
        foreach (var group in ends.GroupBy(static end => (end.Kind, end.Type, end.TargetKind)))
        {
            var statement = ApplyStatements.PutEnds(RowHome.Of(group.Key.Kind).Label!, group.Key.Type, group.Key.TargetKind);
            await ListAsync(statement, "ends", [.. group.Select(static end => end.Map)]).ConfigureAwait(false);
        }
    }

    private async Task PutLinksAsync()
    {
        foreach (var type in _new.Where(static item => RowHome.Of(item.Version.Row.Kind).Label is null).GroupBy(static item => item.Shape.Group))
        {
            var rows = type.Select(static item => (item.Version.Stored.Length, Map: new PropertyMap()
                .With("start", item.Shape.Start.ToString())
                .With("end", item.Shape.End.ToString())
                .With("properties", item.Version.Properties(item.Shape))));
            foreach (var chunk in Chunks.Of(rows, static row => 2 * row.Length, CharactersAtOnce))
            {
                await transaction.RunAsync(
                    ApplyStatements.PutLinks(type.Key), new Parameters().With("rows", chunk.Select(static row => row.Map))).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Whatever an old row was or pointed at may have been left without a row and without relationships.</summary>
    private async Task RemoveBareAsync()
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var change in changes.Where(static change => change.Before is not null && RowHome.Of(change.Before.Row.Kind).IsTarget && change.After is null))
        {
            ids.Add(change.Before!.Id);
        }

        foreach (var (_, shape) in _old)
        {
            ids.UnionWith(shape.Ends.Select(static end => end.Target.ToString()));
            if (shape.Start != default)
            {
                ids.Add(shape.Start.ToString());
                ids.Add(shape.End.ToString());
            }
        }

        ids.ExceptWith(_new.Where(static item => RowHome.Of(item.Version.Row.Kind).IsTarget).Select(static item => item.Version.Id));
        await IdsAsync(ApplyStatements.RemoveBare, ids).ConfigureAwait(false);
    }

    private Task IdsAsync(Statement statement, IEnumerable<string> ids) => ListAsync(statement, "ids", [.. ids]);

    private async Task ListAsync<T>(Statement statement, string name, IReadOnlyCollection<T> items)
    {
        foreach (var chunk in items.Chunk(ItemsAtOnce))
        {
            await transaction.RunAsync(statement, new Parameters().With(name, chunk)).ConfigureAwait(false);
        }
    }

    private static string EndTypes(RowKind kind) => kind switch
    {
        RowKind.Mention => "OF",
        RowKind.Entity => "UNIT_OF|PART_OF",
        RowKind.Statement => "SUBJECT|OBJECT|IN|ON_BEHALF_OF",
        RowKind.Claim => "ABOUT",
        RowKind.Interaction => "BETWEEN",
        RowKind.Review => "MAY_BE",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "points at nothing"),
    };
}
