using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>A stretch of an index and how to come from its rows to the rows of the list.</summary>
internal sealed record Span(RowIndex Index, string Partition, SortRange Range, Func<Row, Id> Candidate)
{
    public Span(RowIndex index, string partition, SortRange range)
        : this(index, partition, range, row => row.Id)
    {
    }

    public Span(RowIndex index, Id partition, Func<Row, Id> candidate)
        : this(index, partition.ToString(), SortRange.All, candidate)
    {
    }
}

/// <summary>
/// One conjunct of a filter that indexes can answer: ids and stretches that together hold every row that passes it, and perhaps more.
/// </summary>
internal sealed record Driver(IReadOnlyList<Id> Ids, IReadOnlyList<Span> Spans)
{
    public static Driver Of(IEnumerable<Id> ids) => new([.. ids], []);

    public static Driver Of(IEnumerable<Span> spans) => new([], [.. spans]);

    /// <summary>What passes any of several filters, when each has a driver.</summary>
    public static Driver Union(IReadOnlyList<Driver> drivers) => new([.. drivers.SelectMany(driver => driver.Ids)], [.. drivers.SelectMany(driver => driver.Spans)]);

    /// <summary>How many entries each driver leads through. One store call for each (index, range) among them.</summary>
    public static async ValueTask<IReadOnlyList<long>> CountAsync(GraphReader reader, IReadOnlyList<Driver> drivers)
    {
        var counts = new Dictionary<(RowIndex, SortRange, string), long>();
        foreach (var group in drivers.SelectMany(driver => driver.Spans).GroupBy(span => (span.Index, span.Range)))
        {
            var partitions = group.Select(span => span.Partition).Distinct(StringComparer.Ordinal).ToArray();
            var found = await reader.EntriesAsync(group.Key.Index, partitions, group.Key.Range);
            foreach (var (partition, count) in partitions.Zip(found))
            {
                counts[(group.Key.Index, group.Key.Range, partition)] = count;
            }
        }

        return [.. drivers.Select(driver => driver.Ids.Count + driver.Spans.Sum(span => counts[(span.Index, span.Range, span.Partition)]))];
    }

    /// <summary>The ids that it leads to, distinct.</summary>
    public async ValueTask<IReadOnlyList<Id>> CandidatesAsync(GraphReader reader)
    {
        var ids = new HashSet<Id>(Ids);
        foreach (var group in Spans.GroupBy(span => (span.Index, span.Range)))
        {
            var spans = group.DistinctBy(span => span.Partition).ToList();
            if (group.Key.Range == SortRange.All)
            {
                var found = await reader.LookupAsync(group.Key.Index, [.. spans.Select(span => span.Partition)]);
                ids.UnionWith(spans.Zip(found).SelectMany(pair => pair.Second.Select(row => pair.First.Candidate(row.Row))));
                continue;
            }

            foreach (var span in spans)
            {
                ids.UnionWith((await reader.ScanAsync(span.Index, span.Partition, span.Range)).Select(row => span.Candidate(row.Row)));
            }
        }

        return [.. ids];
    }
}
