namespace KnowledgeGraph.Storage;

/// <summary>What an append that broke off left behind the last whole batch. Nobody was told that it was there, so it is set aside.</summary>
internal static class TornTail
{
    /// <summary>Copies the tail beside its segment, then cuts it off; gives the warning. Broken off between the two, it is done again.</summary>
    public static string Cut(Segment segment, long end)
    {
        using var stream = new FileStream(segment.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        var length = stream.Length - end;
        var copy = FreePath($"{segment.Path}.{end}");
        using (var torn = new FileStream(copy, FileMode.CreateNew, FileAccess.Write, FileShare.Read))
        {
            stream.Position = end;
            stream.CopyTo(torn);
            torn.Flush(flushToDisk: true);
        }

        Durable.SyncDirectory(Path.GetDirectoryName(segment.Path)!);
        stream.SetLength(end);
        stream.Flush(flushToDisk: true);
        return FormattableString.Invariant(
            $"The last append to the ledger broke off before it was acknowledged: {length} bytes of {segment.Name} from byte {end} on were moved to {Path.GetFileName(copy)}.");
    }

    private static string FreePath(string stem) =>
        Enumerable.Range(1, int.MaxValue)
            .Select(i => i == 1 ? $"{stem}.torn" : $"{stem}-{i}.torn")
            .First(static path => !File.Exists(path));
}
