using System.Globalization;

namespace KnowledgeGraph.Storage;

/// <summary>One file of the ledger, named by the first sequence in it.</summary>
internal sealed record Segment(string Path, long First)
{
    private const string Extension = ".jsonl";

    public string Name => System.IO.Path.GetFileName(Path);

    public static Segment In(string directory, long first) =>
        new(System.IO.Path.Combine(directory, first.ToString("D15", CultureInfo.InvariantCulture) + Extension), first);

    /// <summary>All segments of a ledger, ascending. What is not named like one is none of ours.</summary>
    public static IReadOnlyList<Segment> All(string directory) =>
    [
        .. from path in Directory.EnumerateFiles(directory, "*" + Extension)
           let name = System.IO.Path.GetFileNameWithoutExtension(path)
           where name.Length == 15 && name.All(char.IsAsciiDigit)
           let first = long.Parse(name, CultureInfo.InvariantCulture)
           orderby first
           select new Segment(path, first),
    ];

    /// <summary>For reading beside a writer.</summary>
    /// <exception cref="StoreException">The operating system does not let it be read, or it is gone.</exception>
    public FileStream OpenRead()
    {
        try
        {
            return new(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The ledger's segment {Path} cannot be read: {exception.Message}", exception);
        }
    }

    public StoreCorruptException Corrupt(long offset, string problem) =>
        new(FormattableString.Invariant($"The ledger is corrupt: segment {Name}, byte {offset}: {problem}. Nothing was changed; restore the segment from a copy."));
}
