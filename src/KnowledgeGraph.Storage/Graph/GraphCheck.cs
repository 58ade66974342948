using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>Checks indexes and hash against the rows. First every entry that a row should have is looked for; where a partition then
/// holds more than was found, its entries are looked at one by one.</summary>
internal static class GraphCheck
{
    public static IEnumerable<string> Problems(RowTable rows, IndexTable indexes, AppliedState applied, CancellationToken cancellationToken)
    {
        var found = new Dictionary<Partition, int>();
        UInt128 hash = 0;
        foreach (var kind in Enum.GetValues<RowKind>())
        {
            foreach (var chain in rows.Copy(kind))
            {
                cancellationToken.ThrowIfCancellationRequested();
                hash += chain.Current is { } current ? RowCodec.Hash(current.Row) : 0;
                foreach (var missing in Missing(chain, indexes, found))
                {
                    yield return missing;
                }
            }
        }

        foreach (var superfluous in Superfluous(indexes, found, cancellationToken))
        {
            yield return superfluous;
        }

        if (hash != applied.Hash)
        {
            yield return $"The hash applied at sequence {applied.Sequence} is {applied.Hash:x32}, but that of the rows is {hash:x32}.";
        }
    }

    private static IEnumerable<string> Missing(RowChain chain, IndexTable indexes, Dictionary<Partition, int> found)
    {
        foreach (var (entry, from, to) in Expected(chain))
        {
            if (indexes.Find(entry.Index, entry.Partition) is { } partition && partition.Contains(entry.Sort, chain, from, to))
            {
                found[partition] = found.GetValueOrDefault(partition) + 1;
            }
            else
            {
                yield return Describe("lacks", entry.Index, entry.Partition, entry.Sort, chain.Id, from, to);
            }
        }
    }

    private static IEnumerable<string> Superfluous(IndexTable indexes, Dictionary<Partition, int> found, CancellationToken cancellationToken)
    {
        foreach (var index in Enum.GetValues<RowIndex>())
        {
            foreach (var (name, partition) in indexes.Partitions(index))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (partition.Count == found.GetValueOrDefault(partition))
                {
                    continue;
                }

                foreach (var entry in partition.Entries)
                {
                    var held = (new IndexEntry(index, name, entry.Sort), entry.From, entry.To);
                    if (!Expected(entry.Row).Contains(held))
                    {
                        yield return Describe("should not hold", index, name, entry.Sort, entry.Row.Id, entry.From, entry.To);
                    }
                }
            }
        }
    }

    /// <summary>The entries that a row should have, each from where it first stood to where it no longer did, across changes that kept it.</summary>
    private static IEnumerable<(IndexEntry Entry, long From, long To)> Expected(RowChain chain)
    {
        var standing = new Dictionary<IndexEntry, long>();
        var until = 0L;
        foreach (var version in chain.Versions)
        {
            var entries = RowIndexes.Of(version.Row).ToHashSet();
            foreach (var (entry, from) in standing.Where(held => version.From > until || !entries.Contains(held.Key)).ToList())
            {
                standing.Remove(entry);
                yield return (entry, from, until);
            }

            foreach (var entry in entries)
            {
                standing.TryAdd(entry, version.From);
            }

            until = version.To;
        }

        foreach (var (entry, from) in standing)
        {
            yield return (entry, from, until);
        }
    }

    private static string Describe(string verb, RowIndex index, string partition, string sort, Id row, long from, long to) =>
        $"Index {index}, partition '{partition}', {verb} sort '{sort}' of row {row} from sequence {from} {(to == RowChain.Open ? "on" : $"to {to}")}.";
}
