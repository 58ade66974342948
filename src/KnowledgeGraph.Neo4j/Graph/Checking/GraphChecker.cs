using System.Text.Json;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Neo4j;

/// <summary>One pass over everything stored, comparing what stands there with what the rows say should.</summary>
internal sealed class GraphChecker(QueryApiClient client, CancellationToken cancellationToken)
{
    private const int Limit = 2_000;

    private readonly List<string> _problems = [];
    private UInt128 _hash;

    public async Task<IReadOnlyList<string>> RunAsync(AppliedState applied)
    {
        foreach (var kind in Enum.GetValues<RowKind>())
        {
            await PagesAsync(CheckStatements.Page(kind), page => CheckRowsAsync(kind, page)).ConfigureAwait(false);
        }

        await PagesAsync(CheckStatements.Keys, CheckKeysAsync).ConfigureAwait(false);
        await PagesAsync(CheckStatements.Ended, CheckEndedAsync).ConfigureAwait(false);
        if (_hash != applied.Hash)
        {
            _problems.Add($"The hash applied at sequence {applied.Sequence} is {Text.Of(applied.Hash)}, but that of the rows is {Text.Of(_hash)}.");
        }

        return _problems;
    }

    private async Task PagesAsync(Statement statement, Func<QueryResult, Task> check)
    {
        var after = "";
        QueryResult page;
        do
        {
            page = await client.RunAsync(statement, new Parameters().With("after", after).With("limit", Limit), cancellationToken).ConfigureAwait(false);
            if (page.Count > 0)
            {
                await check(page).ConfigureAwait(false);
                after = page.Rows.Last()[0].GetString()!;
            }
        }
        while (page.Count == Limit);
    }

    private async Task CheckRowsAsync(RowKind kind, QueryResult page)
    {
        var keys = new List<(RowVersion Version, string Place)>();
        foreach (var stored in page.Rows)
        {
            if (Decode(kind, stored[1], stored[0].GetString()!) is not { } version)
            {
                continue;
            }

            _hash += RowCodec.Hash(version.Row);
            if (version.Id != stored[0].GetString() || version.From != stored[2].GetInt64())
            {
                _problems.Add($"{kind} {stored[0].GetString()} from {stored[2].GetInt64()} holds the row of {version.Id} from {version.From}.");
            }

            Compare(version, [.. version.Entries
                .Where(static entry => IndexLayout.Of(entry.Entry.Index).Form != EntryForm.Key)
                .Select(static entry => Place.Keyed(entry.Entry.Index, entry.Place))], [.. PlacesOf(kind, stored)]);
            keys.AddRange(version.Keys.Select(place => (version, place)));
        }

        await CheckKeysThereAsync(keys).ConfigureAwait(false);
    }

    private static IEnumerable<string> PlacesOf(RowKind kind, JsonElement stored)
    {
        var properties = CheckStatements.Properties(kind);
        for (var i = 0; i < properties.Count; i++)
        {
            if (stored[3][i].GetString() is { } place)
            {
                yield return Place.Keyed(properties[i].Index, place);
            }
        }

        foreach (var place in stored[4].EnumerateArray())
        {
            yield return Place.Keyed(CheckStatements.Ends(kind)!.Index, place.GetString()!);
        }
    }

    private async Task CheckKeysThereAsync(IEnumerable<(RowVersion Version, string Place)> keys)
    {
        foreach (var chunk in keys.Chunk(Limit))
        {
            var parameters = new Parameters().With("keys", chunk.Select(static key => new PropertyMap().With("place", key.Place).With("id", key.Version.Id)));
            var result = await client.RunAsync(CheckStatements.KeysThere, parameters, cancellationToken).ConfigureAwait(false);
            var there = result.Rows.Select(static row => row[0].GetString()!).ToHashSet(StringComparer.Ordinal);
            foreach (var (version, place) in chunk.Where(key => !there.Contains(key.Place)))
            {
                Lacks(version, place);
            }
        }
    }

    /// <summary>That every key leads to a row that has it.</summary>
    private async Task CheckKeysAsync(QueryResult page)
    {
        var keys = page.Rows.Select(static row => (Place: row[0].GetString()!, Id: row[1].GetString()!)).ToList();
        var wanted = keys.Select(static key => (key.Place, key.Id, Kind: KindOf(key.Place))).ToList();
        var rows = await VersionReader.CurrentAsync(
            client,
            wanted.Where(static key => key.Kind is not null && Id.TryParse(key.Id, out _)).Select(static key => new RowRef(key.Kind!.Value, Id.Parse(key.Id))),
            cancellationToken).ConfigureAwait(false);
        var expected = rows.Select(static row => new RowVersion(row.Row, row.From)).SelectMany(static version => version.Keys.Select(place => (place, version.Id))).ToHashSet();
        _problems.AddRange(keys
            .Where(key => !expected.Contains(key))
            .Select(static key => $"The place '{Show(key.Place)}' leads to {key.Id}, which has no such place."));
    }

    private async Task CheckEndedAsync(QueryResult page)
    {
        var ended = new List<(RowVersion Version, long To)>();
        foreach (var stored in page.Rows)
        {
            var key = stored[0].GetString()!;
            if (Decode(VersionKey.KindOf(key), stored[1], key) is not { } version)
            {
                continue;
            }

            if (version.Key != key || version.From != stored[2].GetInt64() || version.From >= stored[3].GetInt64())
            {
                _problems.Add($"The ended version {key}, from {stored[2].GetInt64()} to {stored[3].GetInt64()}, holds the row {version.Key}.");
            }

            Compare(version, [.. version.Places], [.. stored[4].EnumerateArray().Select(static place => place.GetString()!)]);
            ended.Add((version, stored[3].GetInt64()));
        }

        await CheckPastAsync(ended).ConfigureAwait(false);
    }

    /// <summary>Where an ended version stood, its row must stand still, or have left a (:Past).</summary>
    private async Task CheckPastAsync(List<(RowVersion Version, long To)> ended)
    {
        var rows = await VersionReader.CurrentAsync(
            client, ended.Select(static item => new RowRef(item.Version.Row.Kind, item.Version.Row.Id)), cancellationToken).ConfigureAwait(false);
        var held = rows.SelectMany(static row => new RowVersion(row.Row, row.From).Places).ToHashSet(StringComparer.Ordinal);
        var places = ended.SelectMany(static item => item.Version.Places.Select(place => (place, item.Version, item.To))).Where(item => !held.Contains(item.place));
        foreach (var chunk in places.Chunk(Limit))
        {
            var parameters = new Parameters().With("places", chunk.Select(static item => item.place).Distinct());
            var result = await client.RunAsync(CheckStatements.Past, parameters, cancellationToken).ConfigureAwait(false);
            var past = result.Rows.ToDictionary(static row => row[0].GetString()!, static row => (Id: row[1].GetString(), Until: row[2].GetInt64()), StringComparer.Ordinal);
            foreach (var (place, version, to) in chunk)
            {
                if (!past.TryGetValue(place, out var found) || found.Id != version.Id || found.Until < to)
                {
                    Lacks(version, place);
                }
            }
        }
    }

    private RowVersion? Decode(RowKind kind, JsonElement stored, string key)
    {
        try
        {
            var (row, from) = StoredRow.Decode(kind, stored);
            return new RowVersion(row, from);
        }
        catch (StoreCorruptException exception)
        {
            _problems.Add($"{kind} {key}: {exception.Message}");
            return null;
        }
    }

    private void Compare(RowVersion version, HashSet<string> expected, HashSet<string> stored)
    {
        foreach (var place in expected.Except(stored))
        {
            Lacks(version, place);
        }

        foreach (var place in stored.Except(expected))
        {
            _problems.Add($"The place '{Show(place)}' leads to {version.Row.Kind} {version.Id} from {version.From}, which has no such place.");
        }
    }

    private void Lacks(RowVersion version, string place) =>
        _problems.Add($"The place '{Show(place)}' does not lead to {version.Row.Kind} {version.Id} from {version.From}.");

    private static RowKind? KindOf(string keyed) =>
        Enum.TryParse<RowIndex>(keyed[..Math.Max(0, keyed.IndexOf('\t', StringComparison.Ordinal))], out var index) ? IndexLayout.Of(index).Kind : null;

    private static string Show(string place) => place.Replace("\t", " | ", StringComparison.Ordinal);
}
