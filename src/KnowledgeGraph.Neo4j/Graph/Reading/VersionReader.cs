using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Neo4j;

/// <summary>Reads rows as they began at given sequences, whether they still hold or have ended.</summary>
internal static class VersionReader
{
    /// <exception cref="StoreCorruptException">A version is not there.</exception>
    public static async Task<IReadOnlyDictionary<(RowRef Row, long From), Row>> ReadAsync(
        QueryApiClient client, IEnumerable<(RowRef Row, long From)> versions, CancellationToken cancellationToken)
    {
        var wanted = versions.ToHashSet();
        var found = new Dictionary<(RowRef, long), Row>();
        if (wanted.Count == 0)
        {
            return found;
        }

        // First those that hold: one that ends meanwhile is then among the ended.
        foreach (var (row, from) in await CurrentAsync(client, wanted.Select(static version => version.Row), cancellationToken).ConfigureAwait(false))
        {
            found[(new RowRef(row.Kind, row.Id), from)] = row;
        }

        var keys = wanted.Where(version => !found.ContainsKey(version)).ToDictionary(static version => VersionKey.Of(version.Row.Kind, version.Row.Id, version.From));
        var result = await client.RunAsync(RowStatements.Ended, new Parameters().With("versions", keys.Keys), cancellationToken).ConfigureAwait(false);
        foreach (var row in result.Rows)
        {
            var version = keys[row[0].GetString()!];
            found[version] = StoredRow.Decode(version.Row.Kind, row[1]).Row;
        }

        return wanted.Where(version => !found.ContainsKey(version)).Select(static version => (RowRef?)version.Row).FirstOrDefault() is { } missing
            ? throw new StoreCorruptException($"{missing.Kind} {missing.Id} was begun by a delta, but that version is not stored.")
            : found;
    }

    /// <summary>The rows that hold now, with the sequences they hold from; one statement for all kinds.</summary>
    public static async Task<IReadOnlyList<(Row Row, long From)>> CurrentAsync(
        QueryApiClient client, IEnumerable<RowRef> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Distinct().ToLookup(static row => row.Kind, static row => row.Id.ToString());
        var parameters = new Parameters();
        foreach (var kind in Enum.GetValues<RowKind>())
        {
            parameters.With($"ids{(int)kind}", ids[kind]);
        }

        var result = await client.RunAsync(RowStatements.Current, parameters, cancellationToken).ConfigureAwait(false);
        return [.. result.Rows.Select(static row => StoredRow.Decode((RowKind)row[0].GetInt32(), row[1]))];
    }
}
